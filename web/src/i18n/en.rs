//! English.

mod clock;
mod desk;
mod domain;
mod explorer;
mod shell;

use queuescope_core::language::Language;

use super::Words;

/// The interface in English.
pub(crate) const WORDS: Words = Words {
    language: Language::En,
    shell: shell::WORDS,
    clock: clock::WORDS,
    desk: desk::WORDS,
    explorer: explorer::WORDS,
    domain: domain::WORDS,
};
