//! The picture: axis, lanes and events, and the keys and pointers that work it.

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;
use queuescope_core::ids::SessionId;
use queuescope_page::timeline::spots::step;

use super::axis::Axis;
use super::branch_name::name_of;
use super::detail::Detail;
use super::focus::Focus;
use super::hands::Hands;
use super::picture::{Compared, Pictures};
use super::pointer::Pointers;
use super::rows::Rows;
use super::sight::{STEP, Sight};
use crate::i18n::{InWords, words};
use crate::store::Store;
use crate::ui::answer::answer;
use crate::ui::button::{Button, Emphasis};
use crate::ui::icon::{self, Icon};
use crate::ui::keys::pressed;
use crate::ui::width;

/// How far a key moves what is in sight, in its lengths.
const ALONG: f64 = 0.2;

/// One session, in the branch that is looked at and in the one that is compared.
#[component]
pub(super) fn Chart(session: SessionId) -> impl IntoView {
    let pictures = Pictures::provide(session);
    let sight = Sight::provide(Memo::new(move |_| pictures.everything()));
    Focus::provide();
    let drawing = NodeRef::new();
    let pointers = Pointers::provide(drawing);
    width::watch(drawing, move |width| sight.set_width(width));
    let on_key = keys(pictures);
    view! {
        <InWords>
            <ChartHead session />
        </InWords>
        <div
            class="timeline-chart"
            on:pointerdown=answer(move |event| pointers.down(&event))
            on:pointermove=answer(move |event| pointers.moved(&event))
            on:pointerup=answer(move |event| pointers.up(&event))
            on:pointercancel=answer(move |event| pointers.up(&event))
            on:wheel=answer(move |event| pointers.wheel(&event))
            on:keydown=answer(on_key)
        >
            <Axis drawing />
            <InWords>
                <BranchTitle is_here=true />
                <Rows picture=pictures.here />
                <Show when=move || Compared::expect().branch().is_some()>
                    <BranchTitle is_here=false />
                    <Rows picture=pictures.there />
                </Show>
            </InWords>
        </div>
        <InWords>
            <Detail />
        </InWords>
    }
}

/// The session's name, and the buttons for what is in sight.
#[component]
fn ChartHead(session: SessionId) -> impl IntoView {
    let (store, sight, words) = (Store::expect(), Sight::expect(), &words().timeline);
    let title = move || {
        store.run(|run| {
            let known = run.branch().journal().desk().session(session);
            known.map(|session| (words.title)(&session.name))
        })
    };
    let everything = Signal::derive(move || sight.is_everything());
    view! {
        <header class="timeline-head">
            <h3 id="timeline-title">{title}</h3>
            <div class="timeline-zoom" role="group" aria-label=words.zoom>
                <Button emphasis=Emphasis::Quiet label=words.farther on_press=move |_| sight.zoom_middle(STEP)>
                    <Icon drawing=icon::MINUS />
                </Button>
                <Button emphasis=Emphasis::Quiet label=words.closer on_press=move |_| sight.zoom_middle(1.0 / STEP)>
                    <Icon drawing=icon::PLUS />
                </Button>
                <Button emphasis=Emphasis::Quiet label=words.earlier on_press=move |_| sight.pan(-ALONG)>
                    <Icon drawing=icon::LEFT />
                </Button>
                <Button emphasis=Emphasis::Quiet label=words.later on_press=move |_| sight.pan(ALONG)>
                    <Icon drawing=icon::RIGHT />
                </Button>
                <Button
                    emphasis=Emphasis::Quiet
                    label=words.everything
                    disabled=everything
                    on_press=move |_| sight.show_everything()
                >
                    <Icon drawing=icon::EVERYTHING />
                </Button>
            </div>
        </header>
    }
}

/// Which branch is which, where two are drawn.
#[component]
fn BranchTitle(is_here: bool) -> impl IntoView {
    let (store, compared, words) = (Store::expect(), Compared::expect(), words());
    move || {
        let other = compared.branch()?;
        let id = if is_here {
            store.run(|run| run.branch().id)
        } else {
            other
        };
        Some(view! { <p class="timeline-branch">{store.run(|run| name_of(run, id, words))}</p> })
    }
}

/// What the keys do while the focus is in the picture.
fn keys(pictures: Pictures) -> impl Fn(KeyboardEvent) + Copy {
    let (sight, focus, hands) = (Sight::expect(), Focus::expect(), Hands::expect());
    move |event: KeyboardEvent| {
        if event.ctrl_key() || event.meta_key() || event.alt_key() {
            return;
        }
        let stories = pictures.stories();
        let moment = untrack(|| focus.focused()).and_then(|spot| {
            let story = stories.get(spot.picture)?;
            story.moments(spot.row).get(spot.item).copied()
        });
        let around = moment.unwrap_or_else(|| sight.scale_untracked().stretch.middle());
        let Some(key) = pressed(&event) else { return };
        match (key.as_str(), event.shift_key()) {
            ("+" | "=", _) => sight.zoom(1.0 / STEP, around),
            ("-" | "_", _) => sight.zoom(STEP, around),
            ("0", _) => sight.show_everything(),
            ("ArrowLeft", true) => sight.pan(-ALONG),
            ("ArrowRight", true) => sight.pan(ALONG),
            ("Enter" | " ", _) => moment.into_iter().for_each(|moment| hands.seek(moment)),
            (key @ ("ArrowLeft" | "ArrowRight" | "ArrowUp" | "ArrowDown" | "Home" | "End"), _) => {
                let Some(from) = untrack(|| focus.focused()) else {
                    return;
                };
                if let Some(to) = step(&stories, from, key) {
                    // Where there are very many marks, it is drawn because it has the focus.
                    focus.focus(to);
                    crate::ui::focus::by_id_once_there(to.id());
                }
            }
            _ => return,
        }
        event.prevent_default();
    }
}
