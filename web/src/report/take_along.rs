//! The report to take along: as a file in every format, or copied for a spreadsheet.

use leptos::prelude::*;
use queuescope_core::report::{Format, Writer};
use queuescope_page::passage::Table;

use super::cell::text_of;
use super::here::Here;
use super::spreadsheet::{self, spreadsheet};
use super::told::Told;
use crate::clock::in_portions;
use crate::commands::EmbedButton;
use crate::i18n::report::ReportWords;
use crate::i18n::words;
use crate::names::Names;
use crate::store::Store;
use crate::take_along::{self, LinkOffer, MOST_ROWS, Offered, PaperOffer, Shown, TableOffers};
use crate::ui::answer::Alive;
use crate::ui::button::Button;
use crate::ui::clipboard::copy_text;
use crate::ui::file::{save_bytes, save_text};

/// The menu.
#[component]
pub(super) fn TakeAlong() -> impl IntoView {
    view! {
        <take_along::TakeAlong>
            <Menu />
        </take_along::TakeAlong>
    }
}

#[component]
fn Menu() -> impl IntoView {
    let (taking, here) = (Taking::here(), Here::expect());
    let (words, all) = (taking.words, &words().take_along);
    let files = Format::ALL.iter().map(move |format| {
        let save = move |_| taking.save(*format);
        view! { <Button on_press=save>{format.name()}</Button> }
    });
    let is_short = move || {
        here.listing()
            .with(|listing| listing.rows.len() <= MOST_ROWS)
    };
    let is_short = Memo::new(move |_| is_short());
    view! {
        <Offered title=words.as_a_file>
            {files.collect_view()}
            <Button on_press=move |_| taking.save_spreadsheet()>{spreadsheet::NAME}</Button>
        </Offered>
        <Offered title=words.for_a_spreadsheet>
            <Button on_press=move |_| taking.copy()>{words.copy}</Button>
        </Offered>
        <p class="quiet">{move || (words.in_language)(taking.names.language().own_name())}</p>
        <Offered title=all.report>
            <Show
                when=move || is_short.get()
                fallback=move || view! { <p class="quiet">{all.too_many}</p> }
            >
                <TableOffers of=table_shown() table=table() />
            </Show>
        </Offered>
        <Offered title=all.place>
            <LinkOffer />
            <EmbedButton />
        </Offered>
        <PaperOffer />
    }
}

fn table_shown() -> Shown {
    let words = words();
    Shown::new(
        ".report-table",
        move || words.shell.report.to_owned(),
        || "report-table".to_owned(),
    )
}

/// Every row that is listed, in the columns that are chosen, with the words that are shown.
fn table() -> Callback<(), Option<Table>> {
    let (here, told, store) = (Here::expect(), Told::expect(), Store::expect());
    let (names, words) = (Names::expect(), words());
    Callback::new(move |()| {
        let columns = here.columns().get();
        let head = columns
            .iter()
            .map(|column| (words.domain.column)(*column).clone());
        let rows = here.listing().with(|listing| listing.rows.clone());
        let rows = rows.into_iter().filter_map(|id| told.row(id)).map(|row| {
            let cells = columns.iter().map(|column| {
                text_of(*column, &row, store, names.language(), words).unwrap_or_default()
            });
            cells.collect()
        });
        Some(Table {
            head: head.collect(),
            rows: rows.collect(),
        })
    })
}

/// The whole report that is taken along.
#[derive(Clone, Copy)]
struct Taking {
    told: Told,
    store: Store,
    names: Names,
    alive: Alive,
    words: &'static ReportWords,
    menu: take_along::Taking,
}

impl Taking {
    fn here() -> Self {
        Self {
            told: Told::expect(),
            store: Store::expect(),
            names: Names::expect(),
            alive: Alive::here(),
            words: &words().report,
            menu: take_along::Taking::expect(),
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
            self.menu.say((self.words.saved)(rows, &name));
        });
    }

    fn save_spreadsheet(self) {
        self.menu.say(self.words.spreadsheet_under_way.to_owned());
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
            self.menu.say(said);
        });
    }

    fn copy(self) {
        self.alive.goes_on_with(async move {
            let (text, rows) = self.written(Format::Tab).await;
            let words = self.words;
            self.menu.say(match copy_text(&text).await {
                Ok(()) => (words.copied)(rows),
                Err(_) => words.not_copied.to_owned(),
            });
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
