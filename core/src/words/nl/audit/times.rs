//! What is said of moments and durations.

use alloc::format;
use alloc::string::String;

use chrono::TimeDelta;

use crate::audit::{Made, What};
use crate::echo::echo;

pub(super) fn finding(what: &What) -> Option<String> {
    let said = match what {
        What::SumDiffers { total, sum } => format!(
            "{} is niet de som van Actieve tijd, Onderbrekingstijd, Overdrachtstijd, Herstarttijd \
             en Herverbindingstijd; die is {} (session-report 22).{}",
            clock(*total),
            clock(*sum),
            rounded(what)
        ),
        What::ExceedsSpan { total, span } => format!(
            "{} is langer dan de tijd van start tot eind, {} (session-report 1, 2, 22).{}",
            clock(*total),
            clock(*span),
            rounded(what)
        ),
        What::Unallocated(rest) => format!(
            "{} tussen start en eind staat in geen enkele kolom (Offline heeft er geen).",
            clock(*rest)
        ),
        What::EndBeforeStart {
            by,
            clocks_may_have_gone_back,
        } => {
            let hint = if *clocks_may_have_gone_back {
                " Misschien is de klok tussendoor teruggezet: geef de tijdzone op, dan wordt het \
                 gecontroleerd."
            } else {
                ""
            };
            format!(
                "Het einde ligt {} vóór de start (session-report 1, 2).{hint}",
                clock(*by)
            )
        }
        What::NegativeDuration(text) => {
            format!("“{}” is negatief; korter dan nul duurt niets.", echo(text))
        }
        What::NotADuration(text) => format!(
            "“{}” is geen tijdsduur. Schrijf H:MM:SS, d.hh:mm:ss of hele seconden.",
            echo(text)
        ),
        What::NotATime(text) => format!(
            "“{}” is geen datum en tijd, of die dag bestaat niet.",
            echo(text)
        ),
        What::SpreadsheetDamage { text, made, was } => {
            let made = match made {
                Made::Date => "een datum",
                Made::Fraction => "een deel van een dag",
            };
            let was = was.map_or_else(String::new, |was| format!(" ({}?)", clock(was)));
            format!(
                "“{}” lijkt een tijdsduur die een spreadsheet heeft omgezet in {made}{was}. Neem \
                 de waarde uit de export zelf.",
                echo(text)
            )
        }
        What::AmbiguousDates {
            example,
            is_unpadded,
        } => ambiguous(example, *is_unpadded),
        What::NonexistentTime(text) => format!(
            "“{}” heeft in deze tijdzone nooit op de klok gestaan: het valt in het overgeslagen \
             uur.",
            echo(text)
        ),
        What::WorkExceedsTotal { work, total } => format!(
            "{} is langer dan Totale tijd, {}: Werktijd is daar een deel van (session-report 22, \
             24).",
            clock(*work),
            clock(*total)
        ),
        What::ActiveWithoutStart => String::from(
            "Er is Actieve tijd, maar geen Starttijd: een sessie die actief was, is ook begonnen \
             (session-report 1, 23).",
        ),
        What::StartWithoutActive => String::from(
            "Er is een Starttijd, maar geen Actieve tijd: een sessie die begon, was ook actief \
             (session-report 1, 23).",
        ),
        _ => return None,
    };
    Some(said)
}

fn ambiguous(example: &str, is_unpadded: bool) -> String {
    let example = echo(example);
    if is_unpadded {
        return format!(
            "Uit niets blijkt of in “{example}” de maand of de dag voorop staat. Het is de notatie \
             van de dienst zelf, dus aangenomen is dat de maand voorop staat. Is het de dag, geef \
             dat dan aan."
        );
    }
    format!(
        "Uit niets blijkt of in “{example}” de maand of de dag voorop staat. Geef aan welke; tot \
         dan worden tijden over meerdere dagen niet gecontroleerd."
    )
}

fn rounded(what: &What) -> &'static str {
    match what.severity() {
        crate::audit::Severity::Note => " Zo’n klein verschil komt door afronding op seconden.",
        crate::audit::Severity::Error => "",
    }
}

/// `H:MM:SS`, with thousandths where there are any.
pub fn clock(time: TimeDelta) -> String {
    let thousandths = time.num_milliseconds().unsigned_abs();
    let sign = if time < TimeDelta::zero() { "−" } else { "" };
    let whole = format!("{sign}{}", whole_seconds(thousandths / 1_000));
    match thousandths % 1_000 {
        0 => whole,
        rest => format!("{whole}.{rest:03}"),
    }
}

/// `H:MM:SS`.
pub(super) fn whole_seconds(seconds: u64) -> String {
    let (hours, minutes) = (seconds / 3_600, seconds / 60 % 60);
    format!("{hours}:{minutes:02}:{:02}", seconds % 60)
}
