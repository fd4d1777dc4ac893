//! Time in one's hands: a session's time drawn lane by lane, the moment that is looked at, and
//! everything that might have happened instead.
//!
//! It reads whatever [`Store`] is provided above it. At the desk, whose store has a clock, acting in
//! the past begins a branch, and so it says so there.

mod axis;
mod branch_name;
mod branches;
mod chart;
mod compare;
mod detail;
mod drawn;
mod events;
mod focus;
mod hands;
mod moment;
mod past;
mod picture;
mod pointer;
mod rows;
mod scrubber;
mod sight;
mod span;

use leptos::prelude::*;
use queuescope_core::ids::SessionId;

use crate::i18n::{InWords, Speech};
pub(crate) use branch_name::name_of;
use branches::Branches;
use chart::Chart;
use compare::Comparison;
pub(crate) use compare::Stands;
pub(crate) use events::told_deed;
pub(crate) use hands::Hands;
use past::PastBar;
use picture::Compared;
use scrubber::Scrubber;

/// The timeline of a session, with everything that moves it.
#[component]
pub(crate) fn Timeline(
    /// The session; the last one stays while there is none, as before it was created.
    #[prop(into)]
    session: Signal<Option<SessionId>>,
) -> impl IntoView {
    let hands = Hands::provide();
    Compared::provide();
    let (can_act, speech) = (hands.can_act(), Speech::expect());
    let drawn = Memo::new(move |last: Option<&Option<SessionId>>| {
        session.get().or_else(|| last.copied().flatten())
    });
    view! {
        <section class="timeline" aria-labelledby="timeline-title">
            {move || match drawn.get() {
                Some(session) => view! { <Chart session /> }.into_any(),
                None => {
                    view! { <p id="timeline-title">{speech.words().timeline.no_session}</p> }.into_any()
                }
            }}
            <InWords>
                <Scrubber />
                {can_act.then(|| view! { <PastBar /> })}
                <Branches />
                <Comparison />
            </InWords>
        </section>
    }
}
