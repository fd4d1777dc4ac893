//! Which columns are shown, and in which order: a dialog, whose every choice is at once in the address.

use leptos::prelude::*;
use queuescope_core::report::Column;
use queuescope_page::address::ReportPlace;
use queuescope_page::report::{Group, id, number};

use super::here::Here;
use crate::i18n::words;
use crate::ui::answer::{answer, next_frame};
use crate::ui::button::{Button, Emphasis};
use crate::ui::dialog::{Dialog, Door};
use crate::ui::focus;
use crate::ui::icon::{self, Drawing, Icon};

#[derive(Clone, Copy)]
struct ColumnsDoor(Door);

impl Here {
    /// Shows a column as the last one, or no longer. The only one stays.
    fn toggle(self, column: Column) {
        let mut columns = self.columns().get_untracked();
        match columns.iter().position(|one| *one == column) {
            Some(_) if columns.len() == 1 => return,
            Some(place) => {
                columns.remove(place);
            }
            None => columns.push(column),
        }
        self.choose(columns);
    }

    /// Changes a column's place with the one before or after it.
    fn shift(self, column: Column, to_the_right: bool) {
        let mut columns = self.columns().get_untracked();
        let place = columns.iter().position(|one| *one == column);
        let other =
            place.and_then(|place| place.checked_add_signed(if to_the_right { 1 } else { -1 }));
        if let (Some(place), Some(other)) = (place, other)
            && other < columns.len()
        {
            columns.swap(place, other);
            self.choose(columns);
        }
    }
}

/// The button that has just moved a column: it moves with its line, and keeps the focus.
#[derive(Clone, Copy)]
struct Moved(StoredValue<Option<String>>);

impl Moved {
    fn provide(columns: Memo<Vec<Column>>) {
        let moved = Self(StoredValue::new(None));
        Effect::new(move || {
            columns.track();
            if let Some(button) = moved.0.try_update_value(Option::take).flatten() {
                next_frame(move || {
                    focus::by_id(&button);
                });
            }
        });
        provide_context(moved);
    }
}

/// Opens the dialog.
#[component]
pub(super) fn ColumnsButton() -> impl IntoView {
    let ColumnsDoor(door) = expect_context();
    view! {
        <Button on_press=move |_| door.open()>
            <Icon drawing=icon::COLUMNS />
            {words().report.columns}
        </Button>
    }
}

/// Lets everything below open the dialog.
pub(super) fn provide() {
    provide_context(ColumnsDoor(Door::closed()));
}

/// The dialog.
#[component]
pub(super) fn ColumnsDialog() -> impl IntoView {
    let ColumnsDoor(door) = expect_context();
    let words = words();
    view! {
        <Dialog door title=words.report.columns_title close=words.commands.close kind="columns">
            <div class="columns">
                <Order />
                <div class="columns-offered">
                    {Group::ALL.map(|group| view! { <Offered group /> }).collect_view()}
                </div>
            </div>
        </Dialog>
    }
}

/// The columns that are shown, in their order.
#[component]
fn Order() -> impl IntoView {
    let (here, words) = (Here::expect(), &words().report);
    let columns = here.columns();
    Moved::provide(columns);
    let are_usual = Signal::derive(move || here.place(ReportPlace::has_usual_columns));
    view! {
        <section class="columns-order" aria-labelledby="columns-order-title">
            <h3 id="columns-order-title">{words.columns_shown}</h3>
            <ol>
                <For each=move || columns.get() key=|column| *column let:column>
                    <Ordered column />
                </For>
            </ol>
            <Button disabled=are_usual on_press=move |_| here.choose([])>
                {words.usual}
            </Button>
        </section>
    }
}

#[component]
fn Ordered(column: Column) -> impl IntoView {
    let (here, words) = (Here::expect(), words());
    let name = (words.domain.column)(column);
    let is_alone = Signal::derive(move || here.columns().with(Vec::len) == 1);
    view! {
        <li class="columns-line">
            <span>{name.clone()}</span>
            <Shift column to_the_right=false label=(words.report.earlier)(&name) drawing=icon::UP />
            <Shift column to_the_right=true label=(words.report.later)(&name) drawing=icon::DOWN />
            <Button
                emphasis=Emphasis::Quiet
                label=(words.report.hide)(&name)
                disabled=is_alone
                on_press=move |_| here.toggle(column)
            >
                <Icon drawing=icon::CLOSE />
            </Button>
        </li>
    }
}

/// A button that moves a column.
#[component]
fn Shift(column: Column, to_the_right: bool, label: String, drawing: Drawing) -> impl IntoView {
    let (here, Moved(moved)) = (Here::expect(), expect_context());
    let side = if to_the_right { "right" } else { "left" };
    let name = format!("columns-{side}-{}", id(column));
    let press = {
        let name = name.clone();
        move |_| {
            moved.set_value(Some(name.clone()));
            here.shift(column, to_the_right);
        }
    };
    view! {
        <button
            type="button"
            class="button"
            data-emphasis="quiet"
            id=name
            aria-label=label.clone()
            title=label
            on:click=answer(press)
        >
            <Icon drawing />
        </button>
    }
}

/// The columns of a group, those that are shown with a mark.
#[component]
fn Offered(group: Group) -> impl IntoView {
    let (here, words) = (Here::expect(), words());
    let lines = group.columns().map(|column| {
        let is_shown = move || here.columns().with(|columns| columns.contains(&column));
        view! {
            <label class="columns-choice">
                <input
                    type="checkbox"
                    prop:checked=is_shown
                    disabled=move || is_shown() && here.columns().with(Vec::len) == 1
                    on:change=answer(move |_| here.toggle(column))
                />
                <span>
                    {(words.domain.column)(column)}
                    " "
                    <span class="columns-number numeric">{number(column)}</span>
                    <span class="columns-about">{(words.domain.field)(column)}</span>
                </span>
            </label>
        }
    });
    view! {
        <fieldset class="columns-group">
            <legend>{(words.report.group)(group)}</legend>
            {lines.collect_view()}
        </fieldset>
    }
}
