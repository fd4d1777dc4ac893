//! What is said of moments and durations.

use alloc::format;
use alloc::string::String;

use chrono::TimeDelta;

use crate::audit::{Made, What};
use crate::echo::echo;

pub(super) fn finding(what: &What) -> Option<String> {
    let said = match what {
        What::SumDiffers { total, sum } => format!(
            "{} n’est pas la somme des temps actif, de mise en attente, de transfert, de redémarrage et de \
             reconnexion, qui est de {} (session-report 22).{}",
            clock(*total),
            clock(*sum),
            rounded(what)
        ),
        What::ExceedsSpan { total, span } => format!(
            "{} dépasse la durée entre le début et la fin, {} (session-report 1, 2, 22).{}",
            clock(*total),
            clock(*span),
            rounded(what)
        ),
        What::Unallocated(rest) => format!(
            "Entre le début et la fin, {} ne figure dans aucune colonne (Hors ligne n’en a pas).",
            clock(*rest)
        ),
        What::EndBeforeStart {
            by,
            clocks_may_have_gone_back,
        } => {
            let hint = if *clocks_may_have_gone_back {
                " Les horloges ont peut-être reculé entre-temps : indiquez le fuseau, et ce sera vérifié."
            } else {
                ""
            };
            format!(
                "La fin précède le début, de {} (session-report 1, 2).{hint}",
                clock(*by)
            )
        }
        What::NegativeDuration(text) => format!(
            "« {} » est négatif ; rien ne dure moins que zéro.",
            echo(text)
        ),
        What::NotADuration(text) => format!(
            "« {} » n’est pas une durée. Écrivez H:MM:SS, d.hh:mm:ss ou des secondes entières.",
            echo(text)
        ),
        What::NotATime(text) => format!(
            "« {} » n’est pas une date avec heure, ou ce jour n’existe pas.",
            echo(text)
        ),
        What::SpreadsheetDamage { text, made, was } => {
            let made = match made {
                Made::Date => "une date",
                Made::Fraction => "une fraction de jour",
            };
            let was = was.map_or_else(String::new, |was| format!(" ({} ?)", clock(was)));
            format!(
                "« {} » semble être une durée dont un tableur a fait {made}{was}. Reprenez-la dans l’export \
                 lui-même.",
                echo(text)
            )
        }
        What::AmbiguousDates {
            example,
            is_unpadded,
        } => ambiguous(example, *is_unpadded),
        What::NonexistentTime(text) => format!(
            "Aucune horloge de ce fuseau n’a affiché « {} » : c’est dans l’heure qui a été sautée.",
            echo(text)
        ),
        What::WorkExceedsTotal { work, total } => format!(
            "{} dépasse le temps total, {} : le travail en fait partie (session-report 22, 24).",
            clock(*work),
            clock(*total)
        ),
        What::ActiveWithoutStart => String::from(
            "Il y a un temps actif, mais pas d’heure de début : une session qui a été active a commencé \
             (session-report 1, 23).",
        ),
        What::StartWithoutActive => String::from(
            "Il y a une heure de début, mais pas de temps actif : une session qui a commencé a été active \
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
            "Rien ne permet de dire si « {example} » commence par le mois ou par le jour. C’est la forme propre au \
             service : on suppose donc le mois d’abord. Si c’est le jour, indiquez-le."
        );
    }
    format!(
        "Rien ne permet de dire si « {example} » commence par le mois ou par le jour. Indiquez-le ; d’ici là, les \
         temps qui s’étendent sur plusieurs jours ne sont pas vérifiés."
    )
}

fn rounded(what: &What) -> &'static str {
    match what.severity() {
        crate::audit::Severity::Note => " Un si petit écart vient de l’arrondi à la seconde.",
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
