//! The words of the report: those that documents and exports print, and what each of them means.

use queuescope_core::language::Language;
use queuescope_core::outcome::Outcome;
use queuescope_core::report::time_field::TimeField;
use queuescope_core::report::vocabulary::{
    Vocabulary, columns_called, session_types_called, standings_called,
};
use queuescope_core::report::{Column, SessionType, Standing};

/// The headers as real exports print them, from `domain` §5; the last seven are ours.
const ENGLISH: [&str; 42] = [
    "Start Time",
    "End Time",
    "Last Action Time",
    "Technician Name",
    "Technician ID",
    "Technician Email",
    "Session ID",
    "Session Type",
    "Status",
    "Name",
    "Custom field 1",
    "Custom field 2",
    "Custom field 3",
    "Custom field 4",
    "Custom field 5",
    "Tracking ID",
    "Customer IP",
    "Device ID",
    "Incident Tools Used",
    "Resolved Unresolved",
    "Channel ID",
    "Channel Name",
    "Calling Card",
    "Connecting Time",
    "Waiting Time",
    "Total Time",
    "Active Time",
    "Work Time",
    "Hold Time",
    "Time in Transfer",
    "Rebooting Time",
    "Reconnecting Time",
    "Platform",
    "Browser Type",
    "Technician Group",
    "Time to First Chat",
    "Wrap-up Time",
    "Transferred To",
    "First Chat Sent",
    "Customer Messages",
    "Technician Messages",
    "System Messages",
];

/// The status words in the order of the document, in English (`domain` §5) and in Dutch
/// (`session-report` 9).
const STANDINGS: [(Standing, &str, &str); 18] = [
    (Standing::Connecting, "Connecting", "Bezig met verbinden"),
    (Standing::Waiting, "Waiting", "Bezig met wachten"),
    (Standing::Active, "Active", "Actief"),
    (
        Standing::Ended(Outcome::ClosedByCustomer),
        "Closed by customer",
        "Afgesloten door klant",
    ),
    (
        Standing::Ended(Outcome::ClosedByTechnician),
        "Closed by technician",
        "Afgesloten door technicus",
    ),
    (
        Standing::Transferring,
        "Transferring",
        "Bezig met overdragen",
    ),
    (
        Standing::Ended(Outcome::Transferred),
        "Transferred",
        "Overgedragen",
    ),
    (
        Standing::Ended(Outcome::ClosedByWaitingCustomer),
        "Closed by waiting customer",
        "Afgesloten door wachtende klant",
    ),
    (
        Standing::Ended(Outcome::TimedOut),
        "Timed out",
        "Time-out opgetreden",
    ),
    (
        Standing::Ended(Outcome::Aborted),
        "Aborted: technician was deleted or disabled",
        "Afgebroken: technicus is verwijderd of uitgeschakeld",
    ),
    (Standing::Rebooting, "Rebooting", "Opnieuw opstarten"),
    (
        Standing::Reconnecting,
        "Reconnecting",
        "Opnieuw verbinding maken",
    ),
    (Standing::OnHold, "On Hold", "In de wacht"),
    (
        Standing::Ended(Outcome::TimedOutClosedByTechnician),
        "Timed out: closed by technician",
        "Time-out opgetreden: afgesloten door technicus",
    ),
    (Standing::Offline, "Offline", "Offline"),
    (
        Standing::Disconnected,
        "Disconnected",
        "Verbinding is beëindigd",
    ),
    (Standing::Rebooted, "Rebooted", "Opnieuw opgestart"),
    (
        Standing::Ended(Outcome::DeclinedByCustomer),
        "Declined by customer",
        "Geweigerd door de klant",
    ),
];

/// Every word of every language, with what it is a word for.
fn words<Meaning: Copy>(
    all: &[Meaning],
    words: fn(Vocabulary, Meaning) -> &'static [&'static str],
) -> Vec<(Vocabulary, Meaning, &'static str)> {
    let mut found = Vec::new();
    for vocabulary in Vocabulary::ALL {
        for meaning in all {
            let words = words(vocabulary, *meaning).iter();
            found.extend(words.map(|word| (vocabulary, *meaning, *word)));
        }
    }
    found
}

#[test]
fn the_english_words_are_those_of_real_exports() {
    let headers: Vec<_> = Column::all()
        .into_iter()
        .map(|column| Vocabulary::En.header(column))
        .collect();
    assert_eq!(headers, ENGLISH);
    for (standing, english, _) in STANDINGS {
        assert_eq!(Vocabulary::En.standing(standing), english);
    }
    for (real, standing) in [
        (
            "Closed by active customer",
            Standing::ClosedByActiveCustomer,
        ),
        ("Not available", Standing::NotAvailable),
    ] {
        assert_eq!(Vocabulary::En.standing(standing), real);
    }
    assert_eq!(TimeField::Transfer.header(), "Time in Transfer");
    assert_eq!(Outcome::TimedOut.name(), "Timed out");
}

#[test]
fn the_dutch_words_are_those_of_the_document() {
    for (standing, _, dutch) in STANDINGS {
        assert_eq!(Vocabulary::Nl.standing(standing), dutch);
    }
    let types = SessionType::ALL.map(|one| Vocabulary::Nl.session_type(one));
    assert_eq!(
        types,
        [
            "Mobiele applet",
            "Calling Card",
            "Instant Chat",
            "Onbeheerd",
            "Op het LAN-netwerk verbinden",
            "Applet"
        ]
    );
    for (column, dutch) in [
        (Column::StartTime, "Starttijd"),
        (Column::TechnicianEmail, "E-mailadres van technicus"),
        (Column::IncidentToolsUsed, "Gebruikte tool"),
        (Column::Time(TimeField::Hold), "Onderbrekingstijd"),
        (
            Column::FirstChatSent,
            "Tijdstip eerste verstuurde chatbericht",
        ),
        (Column::SystemMessages, "Aantal systeemberichten"),
    ] {
        assert_eq!(Vocabulary::Nl.header(column), dutch);
    }
}

#[test]
fn what_is_written_in_any_language_means_what_it_was_written_for_and_nothing_else() {
    for vocabulary in Vocabulary::ALL {
        for column in Column::all() {
            let header = vocabulary.header(column);
            assert_eq!(columns_called(&header), [column], "{header}");
        }
        for standing in Standing::ALL {
            let word = vocabulary.standing(standing);
            assert_eq!(standings_called(word), [standing], "{word}");
        }
        for one in SessionType::ALL {
            let word = vocabulary.session_type(one);
            assert_eq!(session_types_called(word), [one], "{word}");
        }
    }
}

#[test]
fn of_all_words_that_are_read_one_alone_means_two_things() {
    let mut columns = Column::all();
    columns.retain(|column| !matches!(column, Column::CustomField(_)));
    for (_, column, word) in words(&columns, Vocabulary::column_words) {
        assert_eq!(columns_called(word), [column], "{word}");
    }
    for (_, standing, word) in words(&Standing::ALL, Vocabulary::standing_words) {
        if word != "En attente" {
            assert_eq!(standings_called(word), [standing], "{word}");
        }
    }
    let both = [Standing::Waiting, Standing::OnHold];
    assert_eq!(standings_called("En attente"), both);
    for (_, one, word) in words(&SessionType::ALL, Vocabulary::session_type_words) {
        assert_eq!(session_types_called(word), [one], "{word}");
    }
}

#[test]
fn case_blanks_a_colon_at_the_end_and_the_form_of_an_apostrophe_make_no_difference() {
    for text in [
        "start time",
        " START TIME ",
        "Start Time:",
        "Start\u{a0}Time :",
    ] {
        assert_eq!(columns_called(text), [Column::StartTime], "{text:?}");
    }
    for text in ["Your Name:", "nom", "NAAM :"] {
        assert_eq!(columns_called(text), [Column::Name], "{text:?}");
    }
    for text in ["custom field 3", "Custom Field 3:", "CHAMP PERSONNALISÉ 3"] {
        assert_eq!(columns_called(text), [Column::CustomField(3)], "{text:?}");
    }
    let waiting = Column::Time(TimeField::Waiting);
    assert_eq!(columns_called("Temps d’attente"), [waiting]);
    let over = Standing::Ended(Outcome::TimedOutClosedByTechnician);
    for text in [
        "Expiration du délai\u{a0}: fermé par le technicien",
        "EXPIRATION DU DÉLAI\u{202f}: FERMÉ PAR LE TECHNICIEN",
        "zeitüberschreitung: vom techniker geschlossen",
    ] {
        assert_eq!(standings_called(text), [over], "{text:?}");
    }
}

#[test]
fn what_no_language_knows_means_nothing() {
    let letter = "Start Time ".repeat(100_000);
    for text in [
        "",
        ":",
        " ",
        "Custom field",
        "Custom field 0",
        "Custom field 6",
        "Custom field 256",
        "Custom field x",
        "Start",
        "Start Time 1",
        "Collaborating",
        "İ",
        &letter,
    ] {
        assert_eq!(columns_called(text), [], "{text:.40}");
        assert_eq!(standings_called(text), [], "{text:.40}");
        assert_eq!(session_types_called(text), [], "{text:.40}");
    }
}

#[test]
fn a_word_is_as_long_in_either_case_and_short_enough_to_be_looked_for() {
    let columns = words(&Column::all(), Vocabulary::column_words);
    let standings = words(&Standing::ALL, Vocabulary::standing_words);
    let types = words(&SessionType::ALL, Vocabulary::session_type_words);
    let columns = columns.into_iter().map(|(_, _, word)| word);
    let standings = standings.into_iter().map(|(_, _, word)| word);
    let types = types.into_iter().map(|(_, _, word)| word);
    for word in columns.chain(standings).chain(types) {
        assert_eq!(word.to_lowercase().len(), word.len(), "{word}");
        assert_eq!(word.to_uppercase().to_lowercase(), word.to_lowercase());
        assert!(!word.is_empty() && word.len() <= 100, "{word}");
        let plain = !word.contains(['’', '\u{a0}', '\u{202f}']) && !word.ends_with(':');
        assert!(plain && word.trim() == word, "{word}");
    }
}

#[test]
fn every_language_of_the_product_has_its_words_and_italian_is_read_alone() {
    for language in Language::ALL {
        let vocabulary = Vocabulary::of(language);
        assert_eq!(vocabulary.language(), Some(language));
    }
    assert_eq!(Vocabulary::It.language(), None);
    assert_eq!(
        columns_called("Ora ultima azione"),
        [Column::LastActionTime]
    );
    assert_eq!(standings_called("sospeso"), [Standing::OnHold]);
}
