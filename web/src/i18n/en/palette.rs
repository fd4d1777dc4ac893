//! The palette in English.

use crate::i18n::palette::PaletteWords;

pub(super) const WORDS: PaletteWords = PaletteWords {
    title: "Go to",
    field: "A status, a change, a scenario or a command",
    nothing: "Nothing is called that. Fewer letters find more.",
    status: "Status",
    change: "Change",
    command: "Command",
    story: "Scenario",
    figures: "Figures of the report",
};
