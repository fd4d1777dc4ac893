//! The file that is checked, and what has been found in it so far. It stays while one is on other screens, and the desk
//! knows nothing of it.

use js_sys::Array;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsValue;
use leptos::web_sys::{Blob, File};
use queuescope_core::report::figures;
use queuescope_page::check::{
    About, Ask, Count, FileSession, Found, FoundRow, KeptRow, Line, Over, Progress, Request,
    RowLine, Said, Spoken,
};

use crate::names::Names;
use crate::ui::answer::Alive;
use crate::ui::beside::{Beside, Silent};
use crate::ui::letters::plain;

/// The program that reads files.
const READER: &str = "queuescope-reader";

/// How it stands with the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Stage {
    /// There is none.
    Nothing,
    /// It is being read.
    Reading,
    /// It has been read to its end.
    Over,
    /// Somebody has stopped the reading.
    Stopped,
    /// It is no report and no log, and this is what it is.
    NoReport(String),
    /// It has been moved or changed meanwhile.
    Unreadable,
    /// The program that reads files could not be loaded, or has broken.
    Broken,
    /// The browser lets no program run beside this page.
    NotAllowed,
}

/// What the page calls a file.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Called {
    /// Its name.
    pub(super) name: String,
    /// How long it is, in bytes.
    pub(super) bytes: f64,
}

/// The file and what is known of it.
#[derive(Clone, Copy)]
pub(crate) struct Check {
    file: StoredValue<Option<Blob>, LocalStorage>,
    program: StoredValue<Option<Beside>, LocalStorage>,
    names: Names,
    alive: Alive,
    called: RwSignal<Option<Called>>,
    request: RwSignal<Request>,
    stage: RwSignal<Stage>,
    progress: RwSignal<Progress>,
    about: RwSignal<Option<About>>,
    found: RwSignal<Vec<Found>>,
    over: RwSignal<Option<Over>>,
    row: RwSignal<Option<KeptRow>>,
    session: RwSignal<Option<FileSession>>,
    behind: RwSignal<Behind>,
}

/// The rows behind the figure that was asked for last.
#[derive(Default)]
struct Behind {
    /// Which asking it was: what comes of those before says nothing of this one.
    asking: u32,
    rows: Vec<FoundRow>,
    is_over: bool,
}

impl Check {
    /// There is no file yet.
    pub(crate) fn provide() {
        provide_context(Self {
            file: StoredValue::new_local(None),
            program: StoredValue::new_local(None),
            names: Names::expect(),
            alive: Alive::here(),
            called: RwSignal::new(None),
            request: RwSignal::new(Request::default()),
            stage: RwSignal::new(Stage::Nothing),
            progress: RwSignal::new(Progress::default()),
            about: RwSignal::new(None),
            found: RwSignal::new(Vec::new()),
            over: RwSignal::new(None),
            row: RwSignal::new(None),
            session: RwSignal::new(None),
            behind: RwSignal::new(Behind::default()),
        });
    }

    pub(super) fn expect() -> Self {
        expect_context()
    }

    /// Takes a file in the place of the one before, and begins to read it.
    pub(super) fn take(self, file: &File) {
        self.take_blob(file, file.name());
    }

    /// The same of what has no name of its own.
    pub(super) fn take_blob(self, file: &Blob, name: String) {
        self.called.set(Some(Called {
            name,
            bytes: file.size(),
        }));
        self.file.set_value(Some(file.clone()));
        self.about.set(None);
        // What was said of another file says nothing of this one.
        self.request.set(Request::default());
        self.read();
    }

    /// Reads the file anew, in another way. What it was before stands until it is known again: if that way was
    /// wrong, there is a way back.
    pub(super) fn read_as(self, change: impl FnOnce(&mut Request)) {
        self.request.update(change);
        self.read();
    }

    /// Reads no further. What has been found so far stays.
    pub(super) fn stop(self) {
        self.program.set_value(None);
        self.stage.set(Stage::Stopped);
    }

    /// Asks for a row.
    pub(super) fn ask_for(self, row: u64) {
        self.tell(&Ask::Row(row), &JsValue::NULL);
    }

    /// Asks for the rows behind a figure.
    pub(super) fn ask_for_rows_behind(self, figure: &figures::Behind) {
        let asking = self.behind.with_untracked(|behind| behind.asking) + 1;
        self.behind.set(Behind {
            asking,
            ..Behind::default()
        });
        self.tell(&Ask::behind(asking, figure), &JsValue::NULL);
    }

    pub(super) fn stage(self) -> Stage {
        self.stage.get()
    }

    pub(super) fn called(self) -> Option<Called> {
        self.called.get()
    }

    pub(super) fn request<T>(self, read: impl FnOnce(&Request) -> T) -> T {
        self.request.with(read)
    }

    pub(super) fn about<T>(self, read: impl FnOnce(Option<&About>) -> T) -> T {
        self.about.with(|about| read(about.as_ref()))
    }

    pub(super) fn found<T>(self, read: impl FnOnce(&[Found]) -> T) -> T {
        self.found.with(|found| read(found))
    }

    /// Reads one of the findings as it is now, if it is there.
    pub(super) fn found_now<T>(self, place: usize, read: impl FnOnce(&Line) -> T) -> Option<T> {
        self.found
            .with_untracked(|found| found.get(place).map(|found| read(&found.line)))
    }

    /// The word for the shape of the file.
    pub(super) fn shape_now(self) -> String {
        let shape = |about: &Option<About>| about.as_ref().map(|about| about.shape.clone());
        self.about.with_untracked(shape).unwrap_or_default()
    }

    /// How many rows there were in all.
    pub(super) fn rows_now(self) -> u64 {
        let rows = |over: &Option<Over>| over.as_ref().map(|over| over.rows);
        self.over.with_untracked(rows).unwrap_or_default()
    }

    /// The row that was asked for last, if it came.
    pub(super) fn row<T>(self, read: impl FnOnce(Option<&KeptRow>) -> T) -> T {
        self.row.with(|row| read(row.as_ref()))
    }

    /// The session of the row that was asked for last, if it came.
    pub(super) fn session<T>(self, read: impl FnOnce(Option<&FileSession>) -> T) -> T {
        self.session.with(|session| read(session.as_ref()))
    }

    /// The rows behind the figure that was asked for last, as far as they came.
    pub(super) fn rows_behind<T>(self, read: impl FnOnce(&[FoundRow]) -> T) -> T {
        self.behind.with(|behind| read(&behind.rows))
    }

    /// Reads one of them as it is now, if it is there.
    pub(super) fn row_behind_now<T>(
        self,
        place: usize,
        read: impl FnOnce(&RowLine) -> T,
    ) -> Option<T> {
        self.behind
            .with_untracked(|behind| behind.rows.get(place).map(|found| read(&found.line)))
    }

    /// Whether all of them have come.
    pub(super) fn rows_behind_are_over(self) -> bool {
        self.behind.with(|behind| behind.is_over)
    }

    /// What there was in all, once the file is over.
    pub(super) fn over<T>(self, read: impl FnOnce(Option<&Over>) -> T) -> T {
        self.over.with(|over| read(over.as_ref()))
    }

    /// How many rows have been read, and what has been found of each kind, so far or in all.
    pub(super) fn counts<T>(self, read: impl FnOnce(u64, &[Count]) -> T) -> T {
        self.over.with(|over| match over {
            Some(over) => read(over.rows, &over.counts),
            None => self
                .progress
                .with(|progress| read(progress.rows, &progress.counts)),
        })
    }

    /// How far the reading is, in percent. A file is looked at before it is read.
    pub(super) fn percent(self) -> u8 {
        let bytes = self
            .called
            .with(|called| called.as_ref().map(|called| called.bytes));
        let read = self.progress.with(|progress| progress.bytes);
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            clippy::cast_precision_loss,
            reason = "a part of a hundred"
        )]
        let percent = (read as f64 * 100.0 / bytes.unwrap_or_default().max(1.0)) as u8;
        percent.min(100)
    }

    fn read(self) {
        self.progress.set(Progress::default());
        self.found.set(Vec::new());
        self.over.set(None);
        self.row.set(None);
        self.session.set(None);
        let begun = Beside::begin(READER, self.alive, move |heard| self.hear(heard));
        match begun {
            Ok(program) => {
                self.stage.set(Stage::Reading);
                self.program.set_value(Some(program));
            }
            Err(_) => self.stage.set(Stage::NotAllowed),
        }
    }

    fn hear_of_rows(self, asking: u32, hear: impl FnOnce(&mut Behind)) {
        if self.behind.with_untracked(|behind| behind.asking) == asking {
            self.behind.update(hear);
        }
    }

    fn tell(self, ask: &Ask, with: &JsValue) {
        // Numbers and words have nothing in them that JSON cannot hold.
        let text = serde_json::to_string(ask).unwrap_or_default();
        self.program.with_value(|program| {
            if let Some(program) = program {
                program.tell(&Array::of2(&JsValue::from_str(&text), with));
            }
        });
    }

    fn hear(self, heard: Result<String, Silent>) {
        let said = heard.ok().and_then(|text| serde_json::from_str(&text).ok());
        let Some(said) = said else {
            self.program.set_value(None);
            self.stage.set(Stage::Broken);
            return;
        };
        match said {
            Said::Ready => {
                let request = Request {
                    spoken: Spoken {
                        language: self.names.of_the_page_now(),
                        names: self.names.language_now(),
                    },
                    ..self.request.get_untracked()
                };
                let file = self.file.get_value();
                if let Some(file) = file {
                    self.tell(&Ask::Check(request), &file);
                }
            }
            Said::About(about) => self.about.set(Some(about)),
            Said::Progress(progress) => self.progress.set(progress),
            Said::Findings(lines) => self.found.update(|found| {
                found.extend(lines.into_iter().map(|line| Found::new(line, plain)));
            }),
            Said::NoReport(what) => self.stage.set(Stage::NoReport(what)),
            Said::Unreadable => self.stage.set(Stage::Unreadable),
            Said::Over(over) => {
                self.over.set(Some(over));
                self.stage.set(Stage::Over);
            }
            Said::Row(row) => self.row.set(row),
            Said::Session(session) => self.session.set(Some(session)),
            Said::Behind(asking, lines) => self.hear_of_rows(asking, |behind| {
                let rows = lines.into_iter().map(|line| FoundRow::new(line, plain));
                behind.rows.extend(rows);
            }),
            Said::BehindOver(asking) => self.hear_of_rows(asking, |behind| behind.is_over = true),
        }
    }
}
