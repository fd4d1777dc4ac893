//! What French changes before a name.

use alloc::format;
use alloc::string::String;

/// `de Paul`, `d’Anna`, `d’Yves`: of somebody or something. A letter that stands for a name is not elided.
pub fn of(name: &str) -> String {
    const VOWELS: &str = "aàâäeéèêëiîïoôöuùûüœæ";
    let mut letters = name.chars().flat_map(char::to_lowercase);
    let is_elided = match (letters.next(), letters.next()) {
        (Some('y'), Some(second)) => second.is_alphabetic() && !VOWELS.contains(second),
        (Some(first), Some(second)) => second.is_alphabetic() && VOWELS.contains(first),
        _ => false,
    };
    if is_elided {
        format!("d’{name}")
    } else {
        format!("de {name}")
    }
}
