//! Letters as they are compared and looked for: large and small ones are the same, and so are those
//! with a mark and those without, as in every language of the page.

use js_sys::JsString;

/// A text in its letters alone.
pub(crate) fn plain(text: &str) -> String {
    let small = text.to_lowercase();
    if small.is_ascii() {
        return small;
    }
    // The browser knows which letters bear a mark.
    let apart = String::from(JsString::from(small).normalize("NFD"));
    let mut plain = String::with_capacity(apart.len());
    for letter in apart.chars() {
        match letter {
            '\u{300}'..='\u{36f}' => {}
            // As it is typed.
            '’' => plain.push('\''),
            'ß' => plain.push_str("ss"),
            'æ' => plain.push_str("ae"),
            'œ' => plain.push_str("oe"),
            _ => plain.push(letter),
        }
    }
    plain
}
