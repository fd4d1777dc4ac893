//! The sources in Dutch.

use crate::i18n::sources::SourceWords;

pub(super) const WORDS: SourceWords = SourceWords {
    lead: "Wat de documenten over elke overgang zeggen, naast elkaar, en waar ze elkaar \
           tegenspreken. Niets is weggelaten omdat wij het anders lezen.",
    contradictions: "Tegenstrijdigheden en leemten",
    stands: "Waar het staat",
    reading: "Hoe wij het lezen",
    concerned: |count| {
        if count == 1 {
            "De overgang waar het om gaat".to_owned()
        } else {
            format!("De {count} overgangen waar het om gaat")
        }
    },
    edges: "Alle overgangen",
    only_differing: "Alleen waar ze verschillen",
    shown: |shown, all| format!("{shown} van {all} overgangen"),
    change: "Overgang",
    next: "Statustabel: volgende",
    previous: "Statustabel: vorige",
    rows: "Statuswijzigingen: rijen",
    no_row: "geen",
    we_read: "Hoe wij het lezen",
};
