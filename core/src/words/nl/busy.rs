//! How busy the desk is, and why it cannot be that busy.

use alloc::format;
use alloc::string::String;

use crate::busy::{Setting, SettingsError};

/// What a setting is called.
pub const fn setting(setting: Setting) -> &'static str {
    match setting {
        Setting::Seed => "Startwaarde",
        Setting::Technicians => "Technici",
        Setting::Arrivals => "Nieuwe sessies per uur",
        Setting::Patience => "Geduld van klanten in minuten",
        Setting::Failures => "Netwerkstoringen per sessie per uur",
        Setting::Sessions => "Sessies aan het begin",
    }
}

/// Why the desk cannot be set up like that, with what would be possible.
pub fn settings_error(error: &SettingsError) -> String {
    match error {
        SettingsError::Unknown { id } => {
            let ids = Setting::ALL.map(Setting::id).join(", ");
            format!("Er is geen instelling “{id}”. Mogelijk zijn: {ids}.")
        }
        SettingsError::Twice { setting: twice } => {
            format!("{} is twee keer ingesteld.", setting(*twice))
        }
        SettingsError::NotANumber { setting: of, asked } => format!(
            "{}: vul een geheel getal van {} in; “{asked}” kan niet.",
            setting(*of),
            range(*of)
        ),
        SettingsError::OutOfRange { setting: of, asked } => {
            format!(
                "{}: {} is mogelijk, {asked} niet.",
                setting(*of),
                range(*of)
            )
        }
    }
}

fn range(of: Setting) -> String {
    let range = of.range();
    format!("{} tot en met {}", range.start(), range.end())
}
