//! How busy the desk is, and why it cannot be that busy.

use alloc::format;
use alloc::string::String;

use crate::busy::{Setting, SettingsError};

/// What a setting is called.
pub const fn setting(setting: Setting) -> &'static str {
    match setting {
        Setting::Seed => "Graine aléatoire",
        Setting::Technicians => "Techniciens",
        Setting::Arrivals => "Nouvelles sessions par heure",
        Setting::Patience => "Patience des clients en minutes",
        Setting::Failures => "Pannes de réseau par session et par heure",
        Setting::Sessions => "Sessions au départ",
    }
}

/// Why the desk cannot be set up like that, with what would be possible.
pub fn settings_error(error: &SettingsError) -> String {
    match error {
        SettingsError::Unknown { id } => {
            let ids = Setting::ALL.map(Setting::id).join(", ");
            format!("Il n’y a pas de réglage « {id} ». Réglages possibles : {ids}.")
        }
        SettingsError::Twice { setting: twice } => {
            format!("Le réglage « {} » est indiqué deux fois.", setting(*twice))
        }
        SettingsError::NotANumber { setting: of, asked } => format!(
            "{} : il faut un nombre entier {}, et non « {asked} ».",
            setting(*of),
            range(*of)
        ),
        SettingsError::OutOfRange { setting: of, asked } => format!(
            "{} : il faut un nombre {}, et non {asked}.",
            setting(*of),
            range(*of)
        ),
    }
}

fn range(of: Setting) -> String {
    let range = of.range();
    format!("de {} à {}", range.start(), range.end())
}
