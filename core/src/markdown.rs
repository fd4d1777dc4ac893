//! A text as Markdown (GitHub Flavored) holds it, for everything that is written.

use alloc::string::String;

/// Whatever would mean something to Markdown, or end the cell of a table, means itself.
pub fn escaped(text: &str) -> String {
    let mut safe = String::new();
    for character in text.chars() {
        if "\\`*_{}[]<>#|~&".contains(character) {
            safe.push('\\');
        }
        safe.push(character);
    }
    safe
}
