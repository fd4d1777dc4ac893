//! What is kept, with a first line that says what it comes to: of a text that is damaged, and by chance still makes
//! sense, it is known that it is not what was kept.

use queuescope_core::sum::sum_of;

/// What the line begins with; that of another version begins otherwise.
const HEAD: &str = "queuescope-kept/1 ";

/// What is in a kept text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unsealed<'a> {
    /// What was kept, as far as can be seen.
    pub text: &'a str,
    /// Whether it is exactly that.
    pub is_whole: bool,
}

/// A text to keep.
pub fn seal(text: &str) -> String {
    line(text) + text
}

/// The line that stands before a text.
fn line(text: &str) -> String {
    format!("{HEAD}{:08x}\n", sum_of(text.as_bytes()))
}

/// What was kept as this text.
pub fn unseal(kept: &str) -> Unsealed<'_> {
    let below_the_line = || {
        let line = kept.strip_prefix(HEAD)?;
        line.split_once('\n').map(|(_, text)| text)
    };
    // Where the line is damaged: what is kept begins with a brace.
    let from_the_brace = || kept.find('{').map(|start| &kept[start..]);
    let text = below_the_line().or_else(from_the_brace).unwrap_or(kept);
    Unsealed {
        text,
        is_whole: kept.strip_suffix(text) == Some(&line(text)),
    }
}
