//! The proof in Dutch.

use super::number;
use crate::i18n::proof::ProofWords;

pub(super) const WORDS: ProofWords = ProofWords {
    lead: "Eén sessie, twee technici en alles wat mensen, apparaten en tijd ermee kunnen doen: dit tabblad bezoekt elke \
           bereikbare toestand en controleert wat daar moet gelden. Bij elk antwoord hoort een voorbeeld; wat de simulatie \
           kan, wordt als scenario afgespeeld.",
    walking: "Alle toestanden worden bezocht…",
    all_hold: |all| format!("Alle {all} eigenschappen gelden."),
    some_fail: |fail, all| {
        if fail == 1 {
            format!("1 van {all} eigenschappen geldt niet.")
        } else {
            format!("{fail} van {all} eigenschappen gelden niet.")
        }
    },
    silent: "Het programmadeel dat dit controleert, is niet geladen. Laad de pagina opnieuw.",
    not_allowed: "Uw browser laat deze pagina geen tweede programma starten, bijvoorbeeld omdat de pagina als bestand is \
                  geopend. Open de pagina vanaf een server.",
    states: "toestanden",
    moves: "stappen ertussen",
    count: |count| number(count),
    fails: (
        "Geldt niet",
        "Zo wordt het geschonden, in zo weinig mogelijk stappen; of het komt nooit voor.",
    ),
    untested: (
        "Niet meer gecontroleerd",
        "Waar dit over gaat, komt niet meer voor.",
    ),
    always: ("Altijd", "Geldt bij elke afzonderlijke stap."),
    sometimes: ("Soms", "Gebeurt in ten minste één verloop."),
    eventually: (
        "Uiteindelijk",
        "Gebeurt vanuit elke toestand, wat er ook aan voorafging.",
    ),
    at_stake: |moves| match moves {
        1 => "speelt bij 1 stap".to_owned(),
        moves => format!("speelt bij {} stappen", number(moves)),
    },
    seen: |moves| match moves {
        1 => "gebeurt bij 1 stap".to_owned(),
        moves => format!("gebeurt bij {} stappen", number(moves)),
    },
    from_states: |states| format!("gecontroleerd vanuit {} toestanden", number(states)),
    play: "Afspelen als scenario",
    shortest: "Een kortste voorbeeld",
    from_the_start: "Dit is vanaf het begin zo.",
    what_if: "Wat als de regels anders waren?",
    what_if_lead: "Kies een statuswijziging. Kent de simulatie die, dan valt ze weg; anders komt ze erbij, voor elke \
                   wachtrij en op elk moment. Daarna ziet u wat niet meer geldt, en hoe.",
    from: "Van",
    to: "Naar",
    choose: "Status kiezen",
    as_documented: "Terug naar de gedocumenteerde regels",
    left_out: "Weggelaten: gebeurt nooit",
    added: "Toegevoegd: kan altijd gebeuren",
    disputed: "Gedrukt, maar niet gesimuleerd",
    supposed: "De toegevoegde wijziging gebeurt",
    seen_from_sources: "Bewijs: elke toestand van een sessie bezocht, en wat daar moet gelden",
    if_left_out: "Wat als dit nooit gebeurde?",
    if_added: "Wat als dit kon gebeuren?",
};
