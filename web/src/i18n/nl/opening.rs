//! What a desk opens with, in Dutch.

use crate::i18n::opening::OpeningWords;

pub(super) const WORDS: OpeningWords = OpeningWords {
    title: "Nieuwe werkplek",
    lead: "Uw huidige werkplek met alle vertakkingen blijft bewaard; met één klik bent u terug.",
    morning: "Een ochtend in volle gang",
    empty: "Een lege werkplek",
    busy: "Een drukke werkplek die vanzelf loopt. Dezelfde getallen geven altijd dezelfde dag, en \
           ze staan in het adres.",
    begin_busy: "Drukke werkplek starten",
    left: "U hebt een nieuwe werkplek gestart. Uw eerdere werkplekken zijn bewaard:",
    left_desk: |moment, branches| match branches {
        1 => format!("De werkplek van {moment}"),
        more => format!("De werkplek van {moment}, met {more} vertakkingen"),
    },
    back_to_left: "Ernaar teruggaan",
    range: |from, to| format!("{from} tot en met {to}"),
    under_way: |percent| format!("Drukke werkplek wordt gereedgemaakt: {percent}%"),
};
