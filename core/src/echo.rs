//! What is said back of a wrong value: enough to know it again, however long it is.

use alloc::string::String;

/// So many letters are said back at most, the mark of what was left out included.
const LONGEST: usize = 48;
/// So many of them are the last ones.
const END: usize = 12;

/// A text as it is said back: its beginning and its end, where it is a long one.
pub fn echo(text: &str) -> String {
    let cut = |at: usize| text.char_indices().nth(at).map(|(index, _)| index);
    let (Some(beginning), Some(_)) = (cut(LONGEST - END - 1), cut(LONGEST)) else {
        return String::from(text);
    };
    let end = text.char_indices().nth_back(END - 1);
    let end = end.map_or(text.len(), |(index, _)| index);
    [&text[..beginning], "…", &text[end..]].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_short_text_is_said_back_whole() {
        let longest = "ä".repeat(LONGEST);
        for text in ["", "51", longest.as_str()] {
            assert_eq!(echo(text), text);
        }
    }

    #[test]
    fn of_a_long_text_its_beginning_and_its_end_are_said() {
        let text = ["begins", &"ä".repeat(1_000_000), "ends"].concat();
        let said = echo(&text);
        assert_eq!(said.chars().count(), LONGEST);
        assert!(said.starts_with("beginsä") && said.contains('…') && said.ends_with("äends"));
    }
}
