//! How busy the desk is, and why it cannot be that busy.

use alloc::format;
use alloc::string::String;

use crate::busy::{Setting, SettingsError};

/// What a setting is called.
pub const fn setting(setting: Setting) -> &'static str {
    match setting {
        Setting::Seed => "Seed",
        Setting::Technicians => "Technicians",
        Setting::Arrivals => "New sessions per hour",
        Setting::Patience => "Customers’ patience in minutes",
        Setting::Failures => "Network failures per session and hour",
        Setting::Sessions => "Sessions at the beginning",
    }
}

/// Why the desk cannot be set up like that, with what would be possible.
pub fn settings_error(error: &SettingsError) -> String {
    match error {
        SettingsError::Unknown { id } => {
            let ids = Setting::ALL.map(Setting::id).join(", ");
            format!("There is no setting “{id}”. There are: {ids}.")
        }
        SettingsError::Twice { setting: twice } => {
            format!("{} is set twice.", setting(*twice))
        }
        SettingsError::NotANumber { setting: of, asked } => format!(
            "{}: a whole number from {} is needed, not “{asked}”.",
            setting(*of),
            range(*of)
        ),
        SettingsError::OutOfRange { setting: of, asked } => {
            format!("{}: {} is possible, not {asked}.", setting(*of), range(*of))
        }
    }
}

fn range(of: Setting) -> String {
    let range = of.range();
    format!("{} to {}", range.start(), range.end())
}
