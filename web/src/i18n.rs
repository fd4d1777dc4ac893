//! Every string of the interface, a const table a language.
//!
//! Views hold no text: they take it from [`words`]. Sentences of the domain come from
//! `queuescope_core::words`, names of statuses from `names`.

pub(crate) mod backup;
pub(crate) mod cards;
pub(crate) mod charts;
pub(crate) mod check;
pub(crate) mod clock;
pub(crate) mod commands;
mod de;
pub(crate) mod desk;
pub(crate) mod domain;
pub(crate) mod embed;
mod en;
pub(crate) mod explorer;
pub(crate) mod figures;
mod fr;
pub(crate) mod kept;
pub(crate) mod limits;
mod nl;
pub(crate) mod opening;
pub(crate) mod palette;
pub(crate) mod panel;
pub(crate) mod proof;
pub(crate) mod queue;
pub(crate) mod report;
pub(crate) mod scenarios;
pub(crate) mod shell;
pub(crate) mod sources;
mod speech;
pub(crate) mod take_along;
pub(crate) mod timeline;
pub(crate) mod views;
pub(crate) mod what_if;
mod written;

use queuescope_core::action::Action;
use queuescope_core::desk::Desk;
use queuescope_core::ids::Queue;
use queuescope_core::language::Language;

pub(crate) use speech::{InWords, Speech, first_words, without_a_page};

/// The interface in one language.
pub(crate) struct Words {
    /// Which one.
    pub(crate) language: Language,
    /// The frame around the screens.
    pub(crate) shell: shell::ShellWords,
    /// What can be done from everywhere.
    pub(crate) commands: commands::CommandWords,
    /// What a desk opens with.
    pub(crate) opening: opening::OpeningWords,
    /// What is kept over a reload.
    pub(crate) kept: kept::KeptWords,
    /// All of it as one file.
    pub(crate) backup: backup::BackupWords,
    /// The small charts.
    pub(crate) charts: charts::ChartWords,
    /// The palette.
    pub(crate) palette: palette::PaletteWords,
    /// The administrator's limits.
    pub(crate) limits: limits::LimitsWords,
    /// What would have been under others.
    pub(crate) what_if: what_if::WhatIfWords,
    /// The clock in the bar.
    pub(crate) clock: clock::ClockWords,
    /// The desk.
    pub(crate) desk: desk::DeskWords,
    /// Its queues.
    pub(crate) queue: queue::QueueWords,
    /// The selected session.
    pub(crate) panel: panel::PanelWords,
    /// The scenarios.
    pub(crate) scenarios: scenarios::ScenariosWords,
    /// The session report.
    pub(crate) report: report::ReportWords,
    /// Files of one's own, checked.
    pub(crate) check: check::CheckWords,
    /// Its figures.
    pub(crate) figures: figures::FiguresWords,
    /// A place as code for other pages.
    pub(crate) embed: embed::EmbedWords,
    /// Time in one's hands.
    pub(crate) timeline: timeline::TimelineWords,
    /// The explorer.
    pub(crate) explorer: explorer::ExplorerWords,
    /// Its cards.
    pub(crate) cards: cards::CardWords,
    /// What one can take along from it.
    pub(crate) take_along: take_along::TakeAlongWords,
    /// The sources.
    pub(crate) sources: sources::SourceWords,
    /// What holds in every run.
    pub(crate) proof: proof::ProofWords,
    /// Its three views.
    pub(crate) views: views::ViewsWords,
    /// The domain's own sentences.
    pub(crate) domain: domain::DomainWords,
}

/// What something is called, and what else people call it, in small letters.
pub(crate) struct Named {
    pub(crate) name: &'static str,
    pub(crate) also: &'static str,
}

const fn named(name: &'static str, also: &'static str) -> Named {
    Named { name, also }
}

/// What a button says in a queue; who does it, where that is another technician.
pub(crate) fn button(words: &Words, action: &Action, queue: Queue, desk: &Desk) -> String {
    let name = (words.domain.action)(action, desk.staff());
    let by = action.technician();
    match by.filter(|by| Some(*by) != queue.technician()) {
        Some(by) => {
            let who = desk.staff().queue_name(Queue::Technician(by));
            (words.panel.done_by)(who, &name)
        }
        None => name,
    }
}

/// What is spoken here. Ask while a view is built, not in an event handler; what stays when another language is spoken
/// asks [`Speech::words`].
pub(crate) fn words() -> &'static Words {
    Speech::expect().words_now()
}
