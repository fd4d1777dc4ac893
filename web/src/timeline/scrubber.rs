//! The scrubber: the whole branch under one thumb, and the buttons beside it.

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;
use queuescope_core::change::Change;
use queuescope_core::journal::Done;
use queuescope_core::run::Run;
use queuescope_core::timer::Instant;
use queuescope_page::duration::time_of_day;
use queuescope_page::timeline::scale::{after, milliseconds};

use super::hands::Hands;
use crate::i18n::{Words, words};
use crate::names::Names;
use crate::store::Store;
use crate::ui::answer::answer;
use crate::ui::button::Button;
use crate::ui::icon::{self, Icon};
use crate::ui::keys::pressed;

/// How far Page up and Page down go, as a part of the branch.
const PAGE: f64 = 0.1;

/// Undo, the moment that is looked at, redo, and the end.
#[component]
pub(super) fn Scrubber() -> impl IntoView {
    let (store, hands, words) = (Store::expect(), Hands::expect(), &words().timeline);
    let nothing_before = Signal::derive(move || !store.run(Run::can_undo));
    let nothing_to_come = Signal::derive(move || !store.run(Run::can_redo));
    let at_end = Signal::derive(move || !store.run(Run::is_past));
    view! {
        <div class="timeline-scrubber">
            <Button on_press=move |_| hands.undo() label=words.undo disabled=nothing_before>
                <Icon drawing=icon::UNDO />
            </Button>
            <Button on_press=move |_| hands.redo() label=words.redo disabled=nothing_to_come>
                <Icon drawing=icon::REDO />
            </Button>
            <Thumb />
            <Button on_press=move |_| hands.go_to_end() disabled=at_end>
                <Icon drawing=icon::END />
                {words.to_end}
            </Button>
        </div>
    }
}

/// The moment, from the beginning of the branch to its present. The arrow keys go from one thing
/// that happened to the next.
#[component]
fn Thumb() -> impl IntoView {
    let (store, hands) = (Store::expect(), Hands::expect());
    let (names, words) = (Names::expect(), words());
    let beginning = Memo::new(move |_| store.run(|run| run.branch().beginning()));
    let since = move |at: Instant| milliseconds(at - beginning.get()).to_string();
    let present = Memo::new(move |_| {
        let now = store.now();
        store.run(|run| run.branch().present().max(now))
    });
    let last = Memo::new(move |_| store.run(|run| last_thing(run, words, names)));
    let told = Memo::new(move |_| {
        let moment = time_of_day(store.now());
        last.with(|last| (words.timeline.moment_is)(&moment, last))
    });
    let ran = StoredValue::new(false);
    let take = move |_| ran.update_value(|ran| *ran |= hands.hold());
    let let_go = move || {
        if ran.get_value() {
            ran.set_value(false);
            hands.let_go();
        }
    };
    // A hand that still holds it when it leaves the page lets go nowhere else; and the clock goes on
    // once the screen has gone, not amid its going.
    on_cleanup(move || {
        if ran.get_value() {
            queue_microtask(move || hands.let_go());
        }
    });
    let slide = move |event| {
        if let Ok(to) = event_target_value(&event).parse() {
            hands.seek_soon(after(beginning.get_untracked(), to));
        }
    };
    let press = move |event: KeyboardEvent| {
        if let Some(to) = untrack(|| store.run(|run| by_key(run, &pressed(&event)?))) {
            event.prevent_default();
            hands.seek(to);
        }
    };
    view! {
        <input
            class="timeline-thumb"
            type="range"
            min="0"
            step="any"
            max=move || since(present.get())
            prop:value=move || {
                present.track();
                since(store.now())
            }
            aria-label=words.timeline.moment
            aria-valuetext=move || told.get()
            on:pointerdown=answer(take)
            on:pointerup=answer(move |_| let_go())
            on:pointercancel=answer(move |_| let_go())
            on:blur=answer(move |_| let_go())
            on:input=answer(slide)
            on:keydown=answer(press)
        />
    }
}

/// What happened last at the moment that is looked at, whatever the session.
fn last_thing(run: &Run, words: &Words, names: Names) -> String {
    let Some(change) = run.changes().last() else {
        return words.timeline.nothing_yet.to_owned();
    };
    let desk = run.branch().journal().desk();
    let session = desk.session(change.session);
    let session = session.map_or("", |session| &session.name);
    (words.panel.done_by)(session, names.of(change.to))
}

/// Where a key leads from the moment that is looked at; others do what they always do.
fn by_key(run: &Run, key: &str) -> Option<Instant> {
    let (now, branch) = (run.now(), run.branch());
    let length = milliseconds(branch.present() - branch.beginning());
    match key {
        "ArrowLeft" | "ArrowDown" => Some(happened_before(run).unwrap_or(branch.beginning())),
        "ArrowRight" | "ArrowUp" => Some(happens_next(run).unwrap_or(branch.present())),
        "PageDown" => Some(after(now, -PAGE * length)),
        "PageUp" => Some(after(now, PAGE * length)),
        "Home" => Some(branch.beginning()),
        "End" => Some(branch.present()),
        _ => None,
    }
}

fn happened_before(run: &Run) -> Option<Instant> {
    let (journal, now) = (run.branch().journal(), run.now());
    let last = |index: usize| index.checked_sub(1);
    let changes = journal.changes();
    let change = last(changes.partition_point(|one| one.at < now)).map(|index| changes[index].at);
    let done = journal.done();
    let deed = last(done.partition_point(|one| one.at < now)).map(|index| done[index].at);
    change.max(deed)
}

fn happens_next(run: &Run) -> Option<Instant> {
    let (journal, now) = (run.branch().journal(), run.now());
    let changes: &[Change] = journal.changes();
    let done: &[Done] = journal.done();
    let change = changes.get(changes.partition_point(|one| one.at <= now));
    let deed = done.get(done.partition_point(|one| one.at <= now));
    let moments = change.map(|one| one.at).into_iter();
    moments.chain(deed.map(|one| one.at)).min()
}
