//! What there is of each kind: a summary, and what lists one kind alone.

use leptos::prelude::*;
use queuescope_core::audit::Severity;
use queuescope_page::address::CheckPlace;
use queuescope_page::check::{Count, counts};

use super::here::Here;
use super::reading::{Check, Stage};
use crate::i18n::words;
use crate::ui::heard::Heard;
use crate::ui::icon::{self, Icon};

/// How many rows and findings; each kind as a link that lists it alone, and again everything.
#[component]
pub(super) fn Kinds() -> impl IntoView {
    let (check, words) = (Check::expect(), &words().check);
    let summary = move || {
        let is_log = check.about(|about| about.is_some_and(|about| about.is_log));
        let is_over = check.stage() == Stage::Over;
        check.counts(|rows, counts| {
            let of = |severity| {
                let all = counts.iter().filter(|one| one.severity == severity);
                all.map(|one| one.count).sum::<u64>()
            };
            (words.summary)(
                rows,
                is_log,
                of(Severity::Error),
                of(Severity::Note),
                is_over,
            )
        })
    };
    let here = Here::expect();
    let severity = Memo::new(move |_| here.place(CheckPlace::severity));
    let all = Memo::new(move |_| check.counts(|_, all| counts(all, severity.get())));
    view! {
        <Heard says=summary class="check-summary" />
        <ul class="check-kinds" aria-label=words.kinds>
            <For each=move || all.get() key=|one| *one let:one>
                <KindLink one />
            </For>
        </ul>
    }
}

#[component]
fn KindLink(one: Count) -> impl IntoView {
    let (here, words) = (Here::expect(), words());
    let is_chosen = Memo::new(move |_| here.place(|place| place.kind == Some(one.kind)));
    let href = move || {
        let kind = (!is_chosen.get()).then_some(one.kind);
        here.with_kind(kind).href()
    };
    let drawing = match one.severity {
        Severity::Error => icon::WARNING,
        Severity::Note => icon::INFO,
    };
    view! {
        <li>
            <a
                class="check-kind"
                data-severity=one.severity.id()
                href=href
                aria-current=move || is_chosen.get().then_some("true")
            >
                <Icon drawing />
                <span class="visually-hidden">{(words.check.severity)(one.severity)}</span>
                {(words.domain.finding_kind)(one.kind)}
                <span class="check-count numeric">{one.count}</span>
            </a>
        </li>
    }
}
