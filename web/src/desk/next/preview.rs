//! What an action would do to every entry, before it is done.

use leptos::prelude::*;
use queuescope_core::change::Change;
use queuescope_core::ids::Queue;
use queuescope_core::outcome::Outcome;
use queuescope_core::status::Status;

use crate::i18n::words;
use crate::status_chip::StatusChip;
use crate::store::Store;

/// The id of the box, for the buttons it describes.
pub(super) const PREVIEW_ID: &str = "preview";

/// What an action would do to one entry. It is the same whenever it is done, so a button lasts as
/// long as its action does the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct Effect {
    pub(super) queue: Queue,
    from: Option<Status>,
    pub(super) to: Status,
    outcome: Option<Outcome>,
}

impl Effect {
    pub(super) const fn of(change: &Change) -> Self {
        Self {
            queue: change.queue,
            from: change.from,
            to: change.to,
            outcome: change.outcome,
        }
    }
}

/// The action that is looked at, by its name, and its effects.
#[derive(Clone, Copy)]
pub(super) struct Preview(RwSignal<Option<(String, Vec<Effect>)>>);

impl Preview {
    /// Nothing is looked at yet.
    pub(super) fn provide() {
        provide_context(Self(RwSignal::new(None)));
    }

    pub(super) fn expect() -> Self {
        expect_context()
    }

    pub(super) fn show(self, action: (String, Vec<Effect>)) {
        self.0.set(Some(action));
    }

    /// No longer looks at that action; one that is looked at since then stays.
    pub(super) fn hide(self, name: &str) {
        self.0.update(|shown| {
            if shown.as_ref().is_some_and(|(shown, _)| shown == name) {
                *shown = None;
            }
        });
    }
}

/// The effects, an entry a line. It keeps its room, so that nothing moves under the hand.
#[component]
pub(super) fn PreviewBox() -> impl IntoView {
    let (preview, words) = (Preview::expect(), &words().panel);
    view! {
        <div class="preview" id=PREVIEW_ID data-pressed="">
            {move || match preview.0.get() {
                None => view! { <p class="quiet">{words.preview_hint}</p> }.into_any(),
                Some((name, effects)) if effects.is_empty() => {
                    view! {
                        <p class="preview-name">{name}</p>
                        <p class="quiet">{words.no_effect}</p>
                    }
                        .into_any()
                }
                Some((name, effects)) => {
                    view! {
                        <p class="preview-name">{name}</p>
                        <ul>
                            {effects
                                .into_iter()
                                .map(|effect| view! { <EffectLine effect /> })
                                .collect_view()}
                        </ul>
                    }
                        .into_any()
                }
            }}
        </div>
    }
}

#[component]
fn EffectLine(effect: Effect) -> impl IntoView {
    let (store, words) = (Store::expect(), words());
    let queue = untrack(|| store.desk(|desk| desk.staff().queue_name(effect.queue).to_owned()));
    let outcome = effect
        .outcome
        .map(|outcome| view! { <span class="quiet">{(words.domain.outcome)(outcome)}</span> });
    view! {
        <li class="effect">
            <span class="effect-queue">{queue}</span>
            {effect
                .from
                .map(|status| {
                    view! {
                        <StatusChip status />
                        <span aria-hidden="true">"→"</span>
                        <span class="visually-hidden">{words.explorer.to}</span>
                    }
                })}
            <StatusChip status=effect.to />
            {outcome}
        </li>
    }
}
