//! The report to take along: as a file in every format, or copied for a spreadsheet.

use leptos::prelude::*;
use queuescope_core::report::{Format, Writer};

use super::spreadsheet::{self, spreadsheet};
use super::told::Told;
use crate::clock::in_portions;
use crate::i18n::report::ReportWords;
use crate::i18n::words;
use crate::names::Names;
use crate::store::Store;
use crate::ui::answer::Alive;
use crate::ui::button::Button;
use crate::ui::clipboard::copy_text;
use crate::ui::file::{save_bytes, save_text};
use crate::ui::icon::{self, Icon};

/// A menu that opens below its button.
#[component]
pub(super) fn TakeAlong() -> impl IntoView {
    let taking = Taking::here();
    let words = taking.words;
    let files = Format::ALL.iter().map(|format| {
        let save = move |_| taking.save(*format);
        view! { <Button on_press=save>{format.name()}</Button> }
    });
    view! {
        <details class="take-along">
            <summary class="button">
                <Icon drawing=icon::SAVE />
                {words.take_along}
            </summary>
            <div class="take-along-menu">
                <h2>{words.as_a_file}</h2>
                <div class="take-along-files">
                    {files.collect_view()}
                    <Button on_press=move |_| taking.save_spreadsheet()>{spreadsheet::NAME}</Button>
                </div>
                <h2>{words.for_a_spreadsheet}</h2>
                <div class="take-along-files">
                    <Button on_press=move |_| taking.copy()>{words.copy}</Button>
                </div>
                <p class="quiet">{move || (words.in_language)(taking.names.language().own_name())}</p>
                <p role="status">{move || taking.said.get()}</p>
            </div>
        </details>
    }
}

/// What is taken along, and what has been said of it.
#[derive(Clone, Copy)]
struct Taking {
    told: Told,
    store: Store,
    names: Names,
    alive: Alive,
    words: &'static ReportWords,
    said: RwSignal<Option<String>>,
}

impl Taking {
    fn here() -> Self {
        Self {
            told: Told::expect(),
            store: Store::expect(),
            names: Names::expect(),
            alive: Alive::here(),
            words: &words().report,
            said: RwSignal::new(None),
        }
    }

    fn save(self, format: Format) {
        self.alive.goes_on_with(async move {
            let (text, rows) = self.written(format).await;
            // A spreadsheet takes a text without this mark for one of its own country's letters.
            let mark = match format {
                Format::Csv | Format::Tab => "\u{feff}",
                Format::Json | Format::Pipe | Format::Xml => "",
            };
            let name = format!("queuescope-report.{}", format.extension());
            save_text(&name, format.media_type(), &[mark, &text].concat());
            self.said.set(Some((self.words.saved)(rows, &name)));
        });
    }

    fn save_spreadsheet(self) {
        self.said
            .set(Some(self.words.spreadsheet_under_way.to_owned()));
        self.alive.goes_on_with(async move {
            let language = self.names.language_now();
            let rows = self.told.all().unwrap_or_default();
            let staff = untrack(|| self.store.staff(Clone::clone));
            let words = self.words;
            let said = match spreadsheet(&rows, &staff, language).await {
                Ok(bytes) => {
                    let name = format!("queuescope-report.{}", spreadsheet::EXTENSION);
                    save_bytes(&name, spreadsheet::MEDIA_TYPE, &bytes);
                    (words.saved)(rows.len(), &name)
                }
                Err(_) => words.no_spreadsheet.to_owned(),
            };
            self.said.set(Some(said));
        });
    }

    fn copy(self) {
        self.alive.goes_on_with(async move {
            let (text, rows) = self.written(Format::Tab).await;
            let words = self.words;
            self.said.set(Some(match copy_text(&text).await {
                Ok(()) => (words.copied)(rows),
                Err(_) => words.not_copied.to_owned(),
            }));
        });
    }

    /// The whole report as a text, in the language of the names, and how many rows it has. It is written in
    /// portions: a long one takes longer than a frame.
    async fn written(self, format: Format) -> (String, usize) {
        let language = self.names.language_now();
        let rows = self.told.all().unwrap_or_default();
        let staff = untrack(|| self.store.staff(Clone::clone));
        let mut writer = Writer::new(format, language, &staff);
        let mut text = String::new();
        // A text takes all that is written to it.
        let _ = writer.begin(&mut text);
        let mut left = rows.iter();
        let step = |text: &mut String| match left.next() {
            Some(row) => {
                let _ = writer.row(row, text);
                None
            }
            None => Some(()),
        };
        let _ = in_portions(&mut text, step, |_| true).await;
        let _ = writer.end(&mut text);
        (text, rows.len())
    }
}
