//! Everything that was found, as a list to take along.

use leptos::prelude::*;
use queuescope_page::check::{ListFormat, ListWriter};

use super::reading::{Check, Stage};
use crate::clock::in_portions;
use crate::i18n::words;
use crate::ui::answer::Alive;
use crate::ui::button::Button;
use crate::ui::file::save_text;
use crate::ui::icon::{self, Icon};

/// A button a format, once the file has been read to its end.
#[component]
pub(super) fn TakeAlong() -> impl IntoView {
    let (check, alive, words) = (Check::expect(), Alive::here(), &words().check);
    let is_not_over = Signal::derive(move || check.stage() != Stage::Over);
    let buttons = ListFormat::ALL.map(|format| {
        let save = move |_| alive.goes_on_with(save(check, format));
        view! {
            <Button
                on_press=save
                disabled=is_not_over
                label=(words.save)(format.name())
            >
                <Icon drawing=icon::SAVE />
                {format.name()}
            </Button>
        }
    });
    view! { <div class="check-save">{buttons.collect_view()}</div> }
}

/// In portions: a long list takes longer than a frame.
async fn save(check: Check, format: ListFormat) {
    let shape = check.shape_now();
    let mut writer = ListWriter::new(format, &shape);
    let mut place = 0;
    let step = |writer: &mut ListWriter| {
        let written = check.found_now(place, |line| writer.line(line));
        place += 1;
        written.is_none().then_some(())
    };
    let _ = in_portions(&mut writer, step, |_| true).await;
    let text = writer.end(check.rows_now());
    let name = format!("queuescope-check.{}", format.extension());
    save_text(&name, format.media_type(), &text);
}
