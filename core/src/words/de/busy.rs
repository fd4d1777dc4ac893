//! How busy the desk is, and why it cannot be that busy, in German.

use alloc::format;
use alloc::string::String;

use crate::busy::{Setting, SettingsError};

/// What a setting is called.
pub const fn setting(setting: Setting) -> &'static str {
    match setting {
        Setting::Seed => "Startwert",
        Setting::Technicians => "Techniker",
        Setting::Arrivals => "Neue Sitzungen pro Stunde",
        Setting::Patience => "Geduld der Kunden in Minuten",
        Setting::Failures => "Netzwerkausfälle pro Sitzung und Stunde",
        Setting::Sessions => "Sitzungen zu Beginn",
    }
}

/// Why the desk cannot be set up like that, with what would be possible.
pub fn settings_error(error: &SettingsError) -> String {
    match error {
        SettingsError::Unknown { id } => {
            let ids = Setting::ALL.map(Setting::id).join(", ");
            format!("Es gibt keine Einstellung „{id}“. Möglich sind: {ids}.")
        }
        SettingsError::Twice { setting: twice } => {
            format!("„{}“ ist zweimal angegeben.", setting(*twice))
        }
        SettingsError::NotANumber { setting: of, asked } => format!(
            "{}: Nötig ist eine ganze Zahl von {}, nicht „{asked}“.",
            setting(*of),
            range(*of)
        ),
        SettingsError::OutOfRange { setting: of, asked } => format!(
            "{}: Möglich sind {}, nicht {asked}.",
            setting(*of),
            range(*of)
        ),
    }
}

fn range(of: Setting) -> String {
    let range = of.range();
    format!("{} bis {}", range.start(), range.end())
}
