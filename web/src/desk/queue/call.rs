//! What calls for a technician: an entry that has just come to wait for them, and one that a limit
//! will soon strike. Told by a word and a bar, never by colour alone.

use chrono::TimeDelta;
use leptos::prelude::*;
use queuescope_core::entry::Entry;
use queuescope_core::status::Status;
use queuescope_core::timer::Instant;

use crate::i18n::words;

/// How long what has come to wait is new.
const NEW_FOR: TimeDelta = TimeDelta::seconds(10);
/// How near a limit is that will soon strike.
const SOON: TimeDelta = TimeDelta::minutes(1);

/// Why somebody should look.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::desk) enum Call {
    /// A limit will soon strike.
    Urgent,
    /// It has just come to wait.
    New,
}

impl Call {
    /// What calls at that moment, the more pressing if both do.
    pub(in crate::desk) fn at(
        now: Instant,
        waits_since: Option<Instant>,
        due_at: Option<Instant>,
    ) -> Option<Self> {
        if due_at.is_some_and(|due_at| due_at - now < SOON) {
            Some(Self::Urgent)
        } else if waits_since.is_some_and(|since| is_new(since, now)) {
            Some(Self::New)
        } else {
            None
        }
    }

    /// The word for it in the style sheets.
    pub(in crate::desk) const fn id(self) -> &'static str {
        match self {
            Self::Urgent => "urgent",
            Self::New => "new",
        }
    }
}

/// Whether what waits since then is new.
pub(super) fn is_new(since: Instant, now: Instant) -> bool {
    now - since < NEW_FOR
}

/// Since when an entry waits for a technician to pick it up, if it does.
pub(in crate::desk) fn waits_since(entry: &Entry) -> Option<Instant> {
    match entry.status {
        Status::Waiting | Status::Incoming | Status::Invitation => Some(entry.since),
        Status::Connecting
        | Status::Active
        | Status::OnHold
        | Status::Outgoing
        | Status::Collaborating
        | Status::Rebooting
        | Status::Reconnecting
        | Status::Offline
        | Status::TimedOut
        | Status::Closed
        | Status::ClosedByTechnician
        | Status::ClosedByWaitingCustomer
        | Status::Aborted
        | Status::Removed => None,
    }
}

/// The word beside a name.
#[component]
pub(in crate::desk) fn CallBadge(#[prop(into)] call: Signal<Option<Call>>) -> impl IntoView {
    let words = &words().queue;
    let word = move |call| match call {
        Call::Urgent => words.urgent,
        Call::New => words.new,
    };
    move || {
        let call = call.get()?;
        Some(view! {
            <span class="call" data-call=call.id()>
                {word(call)}
            </span>
        })
    }
}
