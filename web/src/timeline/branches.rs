//! The branches: every future that was lived, to switch to, to compare with, to name, to forget.

use leptos::prelude::*;
use queuescope_core::run::{BranchId, Origin, Run};
use queuescope_page::duration::{duration, time_of_day};

use super::branch_name::name_of;
use super::hands::Hands;
use super::picture::{Compared, branch};
use crate::i18n::{Words, words};
use crate::store::Store;
use crate::ui::answer::answer;
use crate::ui::button::{Button, Emphasis};
use crate::ui::icon::{self, Icon};
use crate::ui::name_form::NameForm;

/// The list, where there is more than one.
#[component]
pub(super) fn Branches() -> impl IntoView {
    let (store, words) = (Store::expect(), &words().timeline);
    let ids = Memo::new(move |_| {
        store.run(|run| {
            let ids = run.branches().iter().map(|branch| branch.id);
            ids.collect::<Vec<_>>()
        })
    });
    view! {
        <Show when=move || ids.with(|ids| ids.len() > 1)>
            <section class="timeline-branches" aria-labelledby="branches-title">
                <h4 id="branches-title">{words.branches}</h4>
                <Kept />
                <ul>
                    <For each=move || ids.get() key=|id| *id let:id>
                        <BranchRow id />
                    </For>
                </ul>
            </section>
        </Show>
    }
}

/// On a branch that came from another: what of that one is kept, and the way back.
#[component]
fn Kept() -> impl IntoView {
    let (store, hands, words) = (Store::expect(), Hands::expect(), words());
    let fork = Memo::new(move |_| {
        store.run(|run| {
            let origin = &run.branch().origin;
            let name = name_of(run, origin.branch()?, words);
            let told = match origin {
                Origin::Fork { at, .. } => {
                    (words.timeline.future_is_kept)(&name, &time_of_day(*at))
                }
                Origin::OtherLimits { .. } => (words.timeline.done_again)(&name),
                Origin::Beginning | Origin::Scenario(_) => return None,
            };
            Some((origin.branch()?, name, told))
        })
    });
    move || {
        fork.get().map(|(of, name, told)| {
            view! {
                <p class="timeline-kept" role="status">
                    <span>{told}</span>
                    <Button on_press=move |_| hands.switch(of)>
                        {(words.timeline.back_to)(&name)}
                    </Button>
                </p>
            }
        })
    }
}

/// One branch: its name switches to it.
#[component]
fn BranchRow(id: BranchId) -> impl IntoView {
    let (store, hands, words) = (Store::expect(), Hands::expect(), words());
    let name = Memo::new(move |_| store.run(|run| name_of(run, id, words)));
    let about = Memo::new(move |_| store.run(|run| about(run, id, words)));
    let is_current = Memo::new(move |_| store.run(|run| run.branch().id == id));
    let renames = RwSignal::new(false);
    view! {
        <li class="timeline-branch-row" aria-current=move || is_current.get().then_some("true")>
            <Show
                when=move || renames.get()
                fallback=move || {
                    let switch = move |_| hands.switch(id);
                    view! {
                        <button
                            type="button"
                            class="timeline-branch-name"
                            title=move || (words.timeline.switch)(&name.get())
                            disabled=is_current
                            on:click=answer(switch)
                        >
                            {move || name.get()}
                            <Show when=move || is_current.get()>
                                <span class="timeline-shown">
                                    <Icon drawing=icon::CHECK />
                                    {words.timeline.shown}
                                </span>
                            </Show>
                        </button>
                    }
                }
            >
                <NameForm
                    label=words.timeline.name
                    name=name.get_untracked()
                    deed=words.timeline.set_name
                    set=move |name| {
                        store.rename(id, (!name.is_empty()).then_some(name));
                        renames.set(false);
                    }
                    leave=move || renames.set(false)
                />
            </Show>
            <span class="timeline-branch-about numeric">{move || about.get()}</span>
            <BranchDeeds id name renames is_current />
        </li>
    }
}

/// How long it is, and where it came from.
fn about(run: &Run, id: BranchId, words: &Words) -> Option<String> {
    let found = branch(run, id)?;
    let length = duration(found.present() - found.beginning(), words.clock.days);
    Some(match &found.origin {
        Origin::Fork { of, at } => {
            let from = name_of(run, *of, words);
            let from = (words.timeline.forked_from)(&from, &time_of_day(*at));
            format!("{length}, {from}")
        }
        Origin::OtherLimits { of, limits } => {
            let of = name_of(run, *of, words);
            let under = (words.timeline.under_limits)(&of, &(words.what_if.limits)(*limits));
            format!("{length}, {under}")
        }
        Origin::Beginning | Origin::Scenario(_) => length,
    })
}

/// What can be done with it.
#[component]
fn BranchDeeds(
    id: BranchId,
    name: Memo<String>,
    renames: RwSignal<bool>,
    is_current: Memo<bool>,
) -> impl IntoView {
    let (compared, words) = (Compared::expect(), words());
    let is_compared = move || compared.branch() == Some(id);
    view! {
        <span class="timeline-branch-deeds">
            <Show when=move || !is_current.get()>
                <button
                    type="button"
                    class="button"
                    data-emphasis="quiet"
                    aria-pressed=move || is_compared().to_string()
                    title=move || (words.timeline.compare)(&name.get())
                    aria-label=move || (words.timeline.compare)(&name.get())
                    on:click=answer(move |_| compared.toggle(id))
                >
                    <Icon drawing=icon::COMPARE />
                </button>
            </Show>
            {move || {
                view! {
                    <Button
                        emphasis=Emphasis::Quiet
                        label=(words.timeline.rename)(&name.get())
                        on_press=move |_| renames.set(true)
                    >
                        <Icon drawing=icon::PENCIL />
                    </Button>
                }
            }}
            <Delete id name />
        </span>
    }
}

/// Forgets it, at the second press.
#[component]
fn Delete(id: BranchId, name: Memo<String>) -> impl IntoView {
    let (hands, words) = (Hands::expect(), &words().timeline);
    let asks = RwSignal::new(false);
    move || {
        if asks.get() {
            view! {
                <Button on_press=move |_| hands.delete(id)>{words.delete_surely}</Button>
                <Button emphasis=Emphasis::Quiet on_press=move |_| asks.set(false)>
                    {words.keep}
                </Button>
            }
            .into_any()
        } else {
            let ask = move |_| asks.set(true);
            view! {
                <Button emphasis=Emphasis::Quiet label=(words.delete)(&name.get()) on_press=ask>
                    <Icon drawing=icon::CLOSE />
                </Button>
            }
            .into_any()
        }
    }
}
