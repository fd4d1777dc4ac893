//! English.

mod cards;
mod charts;
mod clock;
mod commands;
mod desk;
mod domain;
mod explorer;
mod kept;
mod limits;
mod opening;
mod palette;
mod panel;
mod queue;
mod scenarios;
mod shell;
mod sources;
mod timeline;
mod views;

use super::Words;

/// The interface in English.
pub(super) const fn words() -> Words {
    Words {
        shell: shell::WORDS,
        commands: commands::WORDS,
        opening: opening::WORDS,
        kept: kept::WORDS,
        charts: charts::WORDS,
        palette: palette::WORDS,
        limits: limits::WORDS,
        clock: clock::WORDS,
        desk: desk::WORDS,
        queue: queue::WORDS,
        panel: panel::WORDS,
        scenarios: scenarios::WORDS,
        timeline: timeline::WORDS,
        explorer: explorer::WORDS,
        cards: cards::WORDS,
        take_along: sources::TAKE_ALONG,
        sources: sources::WORDS,
        views: views::WORDS,
        domain: domain::WORDS,
    }
}
