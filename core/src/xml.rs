//! A text as XML 1.0 holds it, for everything that is written.

use core::fmt;

/// Writes a text between two tags.
pub(crate) fn content(text: &str, to: &mut impl fmt::Write) -> fmt::Result {
    for letter in text.chars() {
        match letter {
            '\t' | '\n' => to.write_char(letter)?,
            _ => either(letter, to)?,
        }
    }
    Ok(())
}

/// Writes a text between the two quotes of a value. A reader would make blanks of what is neither letter nor blank.
pub(crate) fn value(text: &str, to: &mut impl fmt::Write) -> fmt::Result {
    for letter in text.chars() {
        match letter {
            '"' => to.write_str("&quot;")?,
            '\t' => to.write_str("&#9;")?,
            '\n' => to.write_str("&#10;")?,
            _ => either(letter, to)?,
        }
    }
    Ok(())
}

fn either(letter: char, to: &mut impl fmt::Write) -> fmt::Result {
    match letter {
        '&' => to.write_str("&amp;"),
        '<' => to.write_str("&lt;"),
        '>' => to.write_str("&gt;"),
        // A reader would make a line feed of it.
        '\r' => to.write_str("&#13;"),
        // What no XML 1.0 can hold, not even by its number.
        '\0'..' ' | '\u{fffe}' | '\u{ffff}' => to.write_char(char::REPLACEMENT_CHARACTER),
        _ => to.write_char(letter),
    }
}
