//! What can be done from everywhere: one list for the keys, the palette and the sheet of keys.

mod keys;
mod sheet;

use leptos::prelude::*;

use crate::address::Screen;
use crate::clock::{Clock, SPEEDS};
use crate::i18n::Words;
use crate::palette::Palette;
use crate::store::Store;
use crate::ui::dialog::Door;

pub(crate) use keys::{Chord, SingleKeys};
pub(crate) use sheet::KeySheet;

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
}

impl Command {
    /// Every command, in the order in which the sheet lists them.
    pub(crate) const ALL: [Self; 12] = [
        Self::OpenPalette,
        Self::OpenSheet,
        Self::GoTo(Screen::Desk),
        Self::GoTo(Screen::Explorer),
        Self::GoTo(Screen::Scenarios),
        Self::Pause,
        Self::Step,
        Self::Faster,
        Self::Slower,
        Self::Undo,
        Self::Redo,
        Self::GoToEnd,
    ];

    /// The keys for it.
    pub(crate) const fn chord(self) -> Chord {
        match self {
            Self::OpenPalette => Chord::with_control("k"),
            Self::OpenSheet => Chord::single("?"),
            Self::GoTo(Screen::Desk) => Chord::single("1"),
            Self::GoTo(Screen::Explorer) => Chord::single("2"),
            Self::GoTo(Screen::Scenarios) => Chord::single("3"),
            Self::Pause => Chord::single("p"),
            Self::Step => Chord::single("n"),
            Self::Faster => Chord::single("f"),
            Self::Slower => Chord::single("s"),
            Self::Undo => Chord::with_control("z"),
            Self::Redo => Chord::with_control_and_shift("z"),
            Self::GoToEnd => Chord::single("e"),
        }
    }

    /// What it does, in a few words.
    pub(crate) const fn name(self, words: &Words) -> &'static str {
        let names = &words.commands;
        match self {
            Self::OpenPalette => names.open_palette,
            Self::OpenSheet => names.open_sheet,
            Self::GoTo(Screen::Desk) => names.go_to_desk,
            Self::GoTo(Screen::Explorer) => names.go_to_explorer,
            Self::GoTo(Screen::Scenarios) => names.go_to_scenarios,
            Self::Pause => names.pause,
            Self::Step => names.step,
            Self::Faster => names.faster,
            Self::Slower => names.slower,
            Self::Undo => names.undo,
            Self::Redo => names.redo,
            Self::GoToEnd => names.go_to_end,
        }
    }
}

/// What commands are carried out with.
#[derive(Clone, Copy)]
pub(crate) struct Hands {
    store: Store,
    clock: Clock,
    palette: Palette,
    sheet: Door,
}

impl Hands {
    /// Follows the keys of the page for as long as the owner lives.
    pub(crate) fn provide(palette: Palette) -> Self {
        let hands = Self {
            store: Store::of_the_desk(),
            clock: Clock::expect(),
            palette,
            sheet: Door::closed(),
        };
        keys::follow(hands);
        provide_context(hands);
        hands
    }

    pub(crate) fn expect() -> Self {
        expect_context()
    }

    /// The sheet of keys.
    pub(crate) const fn sheet(self) -> Door {
        self.sheet
    }

    /// Carries a command out.
    pub(crate) fn carry_out(self, command: Command) {
        match command {
            Command::OpenPalette => self.palette.open(),
            Command::OpenSheet => self.sheet.open(),
            Command::GoTo(screen) => screen.address().go(),
            Command::Pause => self.clock.toggle(),
            Command::Step => self.clock.step(),
            Command::Faster => self.change_speed(1),
            Command::Slower => self.change_speed(-1),
            Command::Undo => self.store.undo(),
            Command::Redo => self.store.redo(),
            Command::GoToEnd => self.store.go_to_end(),
        }
        if matches!(command, Command::Undo | Command::Redo | Command::GoToEnd) {
            self.clock.forgive();
        }
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
