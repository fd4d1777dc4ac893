//! What can be done from everywhere: one list for the keys, the palette and the sheet of keys.

mod embed;
mod keys;
mod sheet;

use leptos::prelude::*;
use queuescope_core::action::Action;
use queuescope_core::book::Format;
use queuescope_core::scenario::record;
use queuescope_page::address::Screen;
use queuescope_page::chord::Chord;

use crate::address::{CurrentAddress, Go};
use crate::clock::{Clock, SPEEDS};
use crate::i18n::{Named, Words, words};
use crate::store::Store;
use crate::timeline::Hands as TimeHands;
use crate::ui::dialog::Door;
use crate::ui::file::save_text;
use crate::ui::focus;

pub(crate) use embed::EmbedButton;
pub(crate) use keys::{SingleKeys, is_in_dialog, is_within, types_text};
pub(crate) use sheet::KeySheet;

/// The queue that is worked.
const QUEUE: &str = ".queue";
/// What can be done with the selected session: the technician's own deeds first.
const ACTIONS: &str = ".next-actions button";

/// Something that can be done from everywhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Command {
    OpenPalette,
    OpenSheet,
    GoTo(Screen),
    Pause,
    Step,
    Faster,
    Slower,
    Undo,
    Redo,
    GoToEnd,
    BeginAnother,
    SaveStory,
    BackUp,
    Embed,
    ToQueue,
    ToActions,
}

impl Command {
    /// Every command, in the order in which the sheet lists them.
    pub(crate) const ALL: [Self; 22] = [
        Self::OpenPalette,
        Self::OpenSheet,
        Self::ToQueue,
        Self::ToActions,
        Self::GoTo(Screen::Desk),
        Self::GoTo(Screen::Explorer),
        Self::GoTo(Screen::Scenarios),
        Self::GoTo(Screen::Report),
        Self::GoTo(Screen::Check),
        Self::GoTo(Screen::Sources),
        Self::GoTo(Screen::Proof),
        Self::Pause,
        Self::Step,
        Self::Faster,
        Self::Slower,
        Self::Undo,
        Self::Redo,
        Self::GoToEnd,
        Self::BeginAnother,
        Self::SaveStory,
        Self::BackUp,
        Self::Embed,
    ];

    /// The keys for it.
    pub(crate) const fn chord(self) -> Chord {
        match self {
            Self::OpenPalette => Chord::with_control("k"),
            Self::OpenSheet => Chord::single("?"),
            Self::GoTo(Screen::Desk) => Chord::single("1"),
            Self::GoTo(Screen::Explorer) => Chord::single("2"),
            Self::GoTo(Screen::Scenarios) => Chord::single("3"),
            Self::GoTo(Screen::Report) => Chord::single("4"),
            Self::GoTo(Screen::Check) => Chord::single("5"),
            Self::GoTo(Screen::Sources) => Chord::single("6"),
            Self::GoTo(Screen::Proof) => Chord::single("7"),
            Self::Pause => Chord::single("p"),
            Self::Step => Chord::single("n"),
            Self::Faster => Chord::single("f"),
            Self::Slower => Chord::single("s"),
            Self::Undo => Chord::with_control("z"),
            Self::Redo => Chord::with_control_and_shift("z"),
            Self::GoToEnd => Chord::single("e"),
            Self::BeginAnother => Chord::single("b"),
            Self::SaveStory => Chord::with_control("s"),
            Self::BackUp => Chord::single("k"),
            Self::Embed => Chord::single("m"),
            Self::ToQueue => Chord::single("q"),
            Self::ToActions => Chord::single("a"),
        }
    }

    /// Other keys for it, which some hands are used to.
    const fn also(self) -> Option<Chord> {
        match self {
            Self::Redo => Some(Chord::with_control("y")),
            _ => None,
        }
    }

    /// What it does, in a few words.
    pub(crate) const fn name(self, words: &Words) -> &'static str {
        self.named(words).name
    }

    /// The same, with what else people call it.
    pub(crate) const fn named(self, words: &Words) -> &Named {
        let names = &words.commands;
        match self {
            Self::OpenPalette => &names.open_palette,
            Self::OpenSheet => &names.open_sheet,
            Self::GoTo(Screen::Desk) => &names.go_to_desk,
            Self::GoTo(Screen::Explorer) => &names.go_to_explorer,
            Self::GoTo(Screen::Scenarios) => &names.go_to_scenarios,
            Self::GoTo(Screen::Report) => &names.go_to_report,
            Self::GoTo(Screen::Check) => &names.go_to_check,
            Self::GoTo(Screen::Sources) => &names.go_to_sources,
            Self::GoTo(Screen::Proof) => &names.go_to_proof,
            Self::Pause => &names.pause,
            Self::Step => &names.step,
            Self::Faster => &names.faster,
            Self::Slower => &names.slower,
            Self::Undo => &names.undo,
            Self::Redo => &names.redo,
            Self::GoToEnd => &names.go_to_end,
            Self::BeginAnother => &names.begin_another,
            Self::SaveStory => &names.save_story,
            Self::BackUp => &names.back_up,
            Self::Embed => &names.embed,
            Self::ToQueue => &names.to_queue,
            Self::ToActions => &names.to_actions,
        }
    }
}

/// What commands are carried out with.
#[derive(Clone, Copy)]
pub(crate) struct Hands {
    store: Store,
    address: CurrentAddress,
    clock: Clock,
    palette: Door,
    sheet: Door,
    opening: Door,
    backup: Door,
    embed: Door,
    time: TimeHands,
    film: StoredValue<Option<Film>>,
    title: &'static str,
}

/// A story that is shown: the keys that make the clock go make it go meanwhile.
#[derive(Clone, Copy)]
pub(crate) struct Film {
    pub(crate) toggle: Callback<()>,
    pub(crate) step: Callback<()>,
}

impl Hands {
    /// Follows the keys of the page for as long as the owner lives.
    pub(crate) fn provide() -> Self {
        let hands = Self {
            store: Store::of_the_desk(),
            address: CurrentAddress::expect(),
            clock: Clock::expect(),
            palette: Door::closed(),
            sheet: Door::closed(),
            opening: Door::closed(),
            backup: Door::closed(),
            embed: Door::closed(),
            time: TimeHands::of_the_desk(),
            film: StoredValue::new(None),
            title: words().commands.story,
        };
        keys::follow(&hands);
        provide_context(hands);
        hands
    }

    pub(crate) fn expect() -> Self {
        expect_context()
    }

    /// The palette.
    pub(crate) const fn palette(self) -> Door {
        self.palette
    }

    /// The sheet of keys.
    pub(crate) const fn sheet(self) -> Door {
        self.sheet
    }

    /// The dialog in which another desk is begun.
    pub(crate) const fn opening(self) -> Door {
        self.opening
    }

    /// The dialog in which all is saved as one file, and opened again.
    pub(crate) const fn backup(self) -> Door {
        self.backup
    }

    /// The dialog with the code for other pages.
    pub(crate) const fn embed(self) -> Door {
        self.embed
    }

    /// Shows a story for as long as the owner lives.
    pub(crate) fn show(self, film: Film) {
        self.film.set_value(Some(film));
        // Another one may be shown already by then, and with the page all of it is gone.
        on_cleanup(move || {
            self.film.try_update_value(|shown| {
                shown.take_if(|shown| shown.toggle.matches(&film.toggle));
            });
        });
    }

    /// Carries a command out.
    pub(crate) fn carry_out(self, command: Command) {
        match (command, self.film.get_value()) {
            (Command::Pause, Some(film)) => film.toggle.run(()),
            (Command::Step, Some(film)) => film.step.run(()),
            _ => self.carry_out_at_the_desk(command),
        }
    }

    fn carry_out_at_the_desk(self, command: Command) {
        match command {
            Command::OpenPalette => self.palette.open(),
            Command::OpenSheet => self.sheet.open(),
            Command::GoTo(screen) => untrack(|| self.address.of_screen(screen)).go(),
            Command::Pause => self.clock.toggle(),
            Command::Step => self.clock.step(),
            Command::Faster => self.change_speed(1),
            Command::Slower => self.change_speed(-1),
            Command::Undo => self.time.undo(),
            Command::Redo => self.time.redo(),
            Command::GoToEnd => self.time.go_to_end(),
            Command::BeginAnother => self.opening.open(),
            Command::SaveStory => self.save_story(),
            Command::BackUp => self.backup.open(),
            Command::Embed => self.embed.open(),
            Command::ToQueue => self.to_the_desk(QUEUE),
            Command::ToActions => self.to_the_desk(ACTIONS),
        }
    }

    /// Puts the focus on the first such element of the desk.
    fn to_the_desk(self, selector: &'static str) {
        if untrack(|| self.address.get().screen()) != Screen::Desk {
            self.carry_out_at_the_desk(Command::GoTo(Screen::Desk));
        }
        focus::first_once_there(selector);
    }

    /// Does something at the desk.
    pub(crate) fn dispatch(self, action: &Action) {
        self.store.dispatch(action);
    }

    /// The branch that is looked at, as a file to play, to change and to send.
    pub(crate) fn story(self) -> String {
        self.story_called(self.title)
    }

    /// The same, under a title of somebody's own.
    pub(crate) fn story_called(self, title: &str) -> String {
        untrack(|| self.store.run(|run| record(run.branch().journal(), title)))
    }

    fn save_story(self) {
        save_text("queuescope.json", "application/json", &self.story());
    }

    fn change_speed(self, by: isize) {
        let speed = untrack(|| self.clock.speed());
        let at = SPEEDS.iter().position(|known| *known == speed);
        let next = at.and_then(|at| SPEEDS.get(at.checked_add_signed(by)?));
        if let Some(next) = next {
            self.clock.set_speed(*next);
        }
    }
}

/// Saves the rule book as a file.
pub(crate) fn save_rules(format: Format) {
    let name = format!("queuescope-rules.{}", format.extension());
    save_text(&name, format.media_type(), &format.write());
}
