//! French.

mod backup;
mod cards;
mod charts;
mod check;
mod clock;
mod commands;
mod desk;
mod domain;
mod embed;
mod explorer;
mod figures;
mod kept;
mod limits;
mod opening;
mod palette;
mod panel;
mod proof;
mod queue;
mod report;
mod scenarios;
mod shell;
mod sources;
mod take_along;
mod timeline;
mod views;
mod what_if;

use std::fmt::Display;

use chrono::NaiveDate;
use queuescope_core::language::Language;

use super::Words;

/// The interface in French.
pub(super) const fn words() -> Words {
    Words {
        language: Language::Fr,
        shell: shell::WORDS,
        commands: commands::WORDS,
        opening: opening::WORDS,
        kept: kept::WORDS,
        backup: backup::WORDS,
        charts: charts::WORDS,
        palette: palette::WORDS,
        limits: limits::WORDS,
        what_if: what_if::WORDS,
        clock: clock::WORDS,
        desk: desk::WORDS,
        queue: queue::WORDS,
        panel: panel::WORDS,
        scenarios: scenarios::WORDS,
        report: report::WORDS,
        check: check::WORDS,
        embed: embed::WORDS,
        figures: figures::WORDS,
        timeline: timeline::WORDS,
        explorer: explorer::WORDS,
        cards: cards::WORDS,
        take_along: take_along::WORDS,
        sources: sources::WORDS,
        proof: proof::WORDS,
        views: views::WORDS,
        domain: domain::WORDS,
    }
}

fn number(number: impl Display) -> String {
    super::written::number(number, Language::Fr)
}

fn day(day: NaiveDate) -> String {
    super::written::day(day, Language::Fr)
}
