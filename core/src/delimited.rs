//! Values with separators between them, a line a row (RFC 4180): when one is quoted, and what keeps a
//! spreadsheet from calculating with it.

use alloc::borrow::Cow;
use alloc::format;
use core::fmt;

/// Writes a value, between quotes where it would otherwise be read as another or as several.
///
/// # Errors
///
/// What it is written to takes no more.
pub fn value(text: &str, separator: char, to: &mut impl fmt::Write) -> fmt::Result {
    let is_quoted = text.contains(['\r', '\n', separator])
        || match separator {
            ',' | ';' => text.contains('"'),
            // RFC 4180 is about commas. Elsewhere a quote says nothing unless a value begins with it.
            _ => text.starts_with('"'),
        };
    if !is_quoted {
        return to.write_str(text);
    }
    to.write_char('"')?;
    for (place, part) in text.split('"').enumerate() {
        if place > 0 {
            to.write_str("\"\"")?;
        }
        to.write_str(part)?;
    }
    to.write_char('"')
}

/// A text that somebody has typed, as a spreadsheet takes it for a text. With one of these in front it
/// is calculated, and what is calculated can send a sheet elsewhere: an apostrophe says that it is text.
///
/// Apostrophes of the text's own before it are kept, so that taking one away gives the text again.
pub fn as_text(text: &str) -> Cow<'_, str> {
    if calculates(text) {
        Cow::Owned(format!("'{text}"))
    } else {
        Cow::Borrowed(text)
    }
}

/// A text that has been written as one, as it was typed.
pub fn as_typed(text: &str) -> &str {
    let rest = text.strip_prefix('\'').filter(|rest| calculates(rest));
    rest.unwrap_or(text)
}

/// Whether a spreadsheet calculates it, but for apostrophes.
fn calculates(text: &str) -> bool {
    let text = text.trim_start_matches('\'');
    text.starts_with(['=', '+', '-', '@', '\t', '\r', '\n'])
}

#[cfg(test)]
mod tests {
    use alloc::string::String;

    use super::{as_text, as_typed, value};

    fn written(text: &str, separator: char) -> String {
        let mut to = String::new();
        value(text, separator, &mut to).expect("a text takes all");
        to
    }

    #[test]
    fn a_text_is_quoted_only_where_it_must_be() {
        assert_eq!(written("Waiting", ','), "Waiting");
        assert_eq!(written("A, B", ','), "\"A, B\"");
        assert_eq!(written("A, B", ';'), "A, B");
        assert_eq!(written("A; B", ';'), "\"A; B\"");
        assert_eq!(written("A|B", '|'), "\"A|B\"");
        assert_eq!(written("“A” \"B\"", ','), "\"“A” \"\"B\"\"\"");
        assert_eq!(written("A\r\nB", ','), "\"A\r\nB\"");
        assert_eq!(written("A\nB", '\t'), "\"A\nB\"");
    }

    #[test]
    fn where_no_commas_separate_a_quote_counts_at_the_beginning_alone() {
        for separator in ['\t', '|'] {
            assert_eq!(written("say \"hi\"", separator), "say \"hi\"");
            assert_eq!(
                written("\"hi\" he said", separator),
                "\"\"\"hi\"\" he said\""
            );
        }
    }

    #[test]
    fn no_text_is_read_as_a_formula_and_each_can_be_had_back() {
        for start in ['=', '+', '-', '@', '\t', '\r', '\n'] {
            for own in ["", "'", "''"] {
                let text = alloc::format!("{own}{start}1+1");
                assert_eq!(as_text(&text).strip_prefix('\''), Some(text.as_str()));
                assert_eq!(as_typed(&as_text(&text)), text);
            }
        }
        for text in ["", "1+1", "'", "'tis", "A=B"] {
            assert_eq!(as_text(text), text);
            assert_eq!(as_typed(text), text);
        }
    }
}
