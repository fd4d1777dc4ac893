//! What stands behind the question mark of an address: `queue=Ben&beside=Ana,Web`.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

/// What is written otherwise in an address: everything but letters, digits and the signs that mean
/// nothing there.
const ALL_BUT_PLAIN: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'_')
    .remove(b'.')
    .remove(b'!')
    .remove(b'~')
    .remove(b'*')
    .remove(b'\'')
    .remove(b'(')
    .remove(b')');

/// The pairs of a query, in the order written, each as a person reads it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Query(Vec<(String, String)>);

impl Query {
    /// Reads what stands behind the question mark. The values stay encoded, because a list is
    /// split before its parts are read.
    pub(super) fn read(text: &str) -> Self {
        let pairs = text.split('&').filter(|pair| !pair.is_empty());
        let pairs = pairs.map(|pair| pair.split_once('=').unwrap_or((pair, "")));
        Self(
            pairs
                .map(|(key, value)| (decoded(key), value.to_owned()))
                .collect(),
        )
    }

    /// Takes the value of a key out, so that what is left was not asked for.
    pub(super) fn take(&mut self, key: &str) -> Option<String> {
        let index = self.0.iter().position(|(known, _)| known == key)?;
        let (_, value) = self.0.remove(index);
        Some(decoded(&value)).filter(|value| !value.is_empty())
    }

    /// Takes a key out that has exactly this value, and says whether it was there.
    pub(super) fn take_if(&mut self, key: &str, value: &str) -> bool {
        let index = self
            .0
            .iter()
            .position(|pair| pair.0 == key && pair.1 == value);
        index.map(|index| self.0.remove(index)).is_some()
    }

    /// Takes a list of values out: `Ana,Web`.
    pub(super) fn take_list(&mut self, key: &str) -> Vec<String> {
        let Some(index) = self.0.iter().position(|(known, _)| known == key) else {
            return Vec::new();
        };
        let (_, value) = self.0.remove(index);
        let values = value.split(',').filter(|value| !value.is_empty());
        values.map(decoded).collect()
    }

    /// What nobody has taken, as it would be written.
    pub(super) fn rest(&self) -> Option<String> {
        let pairs: Vec<_> = self
            .0
            .iter()
            .map(|(key, value)| format!("{key}={value}"))
            .collect();
        (!pairs.is_empty()).then(|| pairs.join("&"))
    }
}

/// A segment as a person reads it; one that is badly encoded stays as it is.
pub(super) fn decoded(segment: &str) -> String {
    let read = percent_decode_str(segment).decode_utf8();
    read.map_or_else(|_| segment.to_owned(), Into::into)
}

/// A segment as an address can hold it.
pub(super) fn encoded(segment: &str) -> String {
    utf8_percent_encode(segment, ALL_BUT_PLAIN).to_string()
}
