//! How busy the desk is: six numbers, each within its range.
//!
//! One list, [`Setting::ALL`], drives the form, the address and what is said about a wrong number.

use alloc::string::{String, ToString};
use core::ops::RangeInclusive;

use crate::echo::echo;

/// One of the numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Setting {
    /// Another seed is another day.
    Seed,
    /// How many technicians work at the desk.
    Technicians,
    /// How many sessions are opened in an hour, on average.
    Arrivals,
    /// How many minutes a customer waits before closing the applet, on average.
    Patience,
    /// How often a device loses its network in an hour of its session, on average.
    Failures,
    /// How many sessions are there already when it begins.
    Sessions,
}

impl Setting {
    /// Every setting, in the order they are asked for.
    pub const ALL: [Self; 6] = [
        Self::Seed,
        Self::Technicians,
        Self::Arrivals,
        Self::Patience,
        Self::Failures,
        Self::Sessions,
    ];

    /// The word for it in addresses.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Seed => "seed",
            Self::Technicians => "technicians",
            Self::Arrivals => "arrivals",
            Self::Patience => "patience",
            Self::Failures => "failures",
            Self::Sessions => "sessions",
        }
    }

    /// The setting with that word, if there is one.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|setting| setting.id() == id)
    }

    /// What it can be set to.
    pub const fn range(self) -> RangeInclusive<u32> {
        match self {
            Self::Seed => 0..=u32::MAX,
            Self::Technicians => 1..=500,
            Self::Arrivals => 0..=3_600,
            Self::Patience => 1..=240,
            Self::Failures => 0..=60,
            Self::Sessions => 0..=50_000,
        }
    }
}

/// How busy the desk is, checked. The default is a lively helpdesk of six.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Settings {
    seed: u32,
    technicians: u32,
    arrivals: u32,
    patience: u32,
    failures: u32,
    sessions: u32,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            seed: 1,
            technicians: 6,
            arrivals: 100,
            patience: 12,
            failures: 2,
            sessions: 24,
        }
    }
}

impl Settings {
    /// The number that a setting has.
    pub const fn value(&self, of: Setting) -> u32 {
        match of {
            Setting::Seed => self.seed,
            Setting::Technicians => self.technicians,
            Setting::Arrivals => self.arrivals,
            Setting::Patience => self.patience,
            Setting::Failures => self.failures,
            Setting::Sessions => self.sessions,
        }
    }

    /// The same with one number changed.
    ///
    /// # Errors
    ///
    /// [`SettingsError::OutOfRange`] if it cannot be set to that.
    pub fn with(mut self, setting: Setting, value: u32) -> Result<Self, SettingsError> {
        if !setting.range().contains(&value) {
            return Err(SettingsError::OutOfRange {
                setting,
                asked: value.to_string(),
            });
        }
        match setting {
            Setting::Seed => self.seed = value,
            Setting::Technicians => self.technicians = value,
            Setting::Arrivals => self.arrivals = value,
            Setting::Patience => self.patience = value,
            Setting::Failures => self.failures = value,
            Setting::Sessions => self.sessions = value,
        }
        Ok(self)
    }

    /// The settings that the pairs of an address ask for; what none asks for is as by default.
    ///
    /// # Errors
    ///
    /// [`SettingsError`] for the first pair that cannot be followed.
    pub fn from_pairs<'a>(
        pairs: impl IntoIterator<Item = (&'a str, &'a str)>,
    ) -> Result<Self, SettingsError> {
        let mut settings = Self::default();
        let mut asked = [false; Setting::ALL.len()];
        for (id, text) in pairs {
            let setting =
                Setting::from_id(id).ok_or_else(|| SettingsError::Unknown { id: echo(id) })?;
            if core::mem::replace(&mut asked[setting as usize], true) {
                return Err(SettingsError::Twice { setting });
            }
            settings = settings.with(setting, number(setting, text)?)?;
        }
        Ok(settings)
    }

    /// Every setting with its number: what [`Self::from_pairs`] reads.
    pub fn pairs(&self) -> impl Iterator<Item = (&'static str, u32)> {
        let settings = *self;
        Setting::ALL
            .into_iter()
            .map(move |setting| (setting.id(), settings.value(setting)))
    }
}

/// A whole number in digits. One that is too long for any range is out of range, not no number.
fn number(setting: Setting, text: &str) -> Result<u32, SettingsError> {
    let asked = echo(text);
    if text.is_empty() || !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(SettingsError::NotANumber { setting, asked });
    }
    text.parse()
        .map_err(|_| SettingsError::OutOfRange { setting, asked })
}

/// Why a desk cannot be that busy. The sentences are in [`crate::words`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SettingsError {
    /// There is no such setting.
    Unknown {
        /// The word that was read.
        id: String,
    },
    /// The same setting was asked for twice.
    Twice {
        /// Which one.
        setting: Setting,
    },
    /// It is not a whole number.
    NotANumber {
        /// Of which setting.
        setting: Setting,
        /// What was read.
        asked: String,
    },
    /// The number is outside the range of the setting.
    OutOfRange {
        /// Of which setting; [`Setting::range`] says what is possible.
        setting: Setting,
        /// The number asked for.
        asked: String,
    },
}

impl core::fmt::Display for SettingsError {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str(&crate::words::en::settings_error(self))
    }
}

impl core::error::Error for SettingsError {}
