//! A key, perhaps with others held down.

/// A key with what is held down beside it. Control stands for Command on a Mac.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Chord {
    key: &'static str,
    /// Whether Control is held.
    pub control: bool,
    shift: bool,
}

/// A press of a key as the browser tells it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Press<'a> {
    /// The key, in small letters.
    pub key: &'a str,
    /// Control, or Command on a Mac.
    pub control: bool,
    /// Shift.
    pub shift: bool,
    /// Alt.
    pub alt: bool,
}

impl Chord {
    /// A letter or sign by itself: it means a command only outside of text fields, and only while
    /// single keys are wanted.
    pub const fn single(key: &'static str) -> Self {
        Self {
            key,
            control: false,
            shift: false,
        }
    }

    /// With Control.
    pub const fn with_control(key: &'static str) -> Self {
        Self {
            control: true,
            ..Self::single(key)
        }
    }

    /// With Control and Shift.
    pub const fn with_control_and_shift(key: &'static str) -> Self {
        Self {
            shift: true,
            ..Self::with_control(key)
        }
    }

    /// The keys to press one upon the other, as they are written on them.
    pub fn caps(self) -> Vec<String> {
        let held = [(self.control, "Ctrl"), (self.shift, "⇧")];
        let held = held.iter().filter(|(is_held, _)| *is_held);
        let held = held.map(|(_, name)| (*name).to_owned());
        held.chain([self.key.to_uppercase()]).collect()
    }

    /// Whether a press is this.
    pub fn is(self, press: Press<'_>) -> bool {
        // A sign such as ? may need Shift on one keyboard and not on another.
        let shift = !self.control || press.shift == self.shift;
        press.key == self.key && press.control == self.control && shift && !press.alt
    }
}
