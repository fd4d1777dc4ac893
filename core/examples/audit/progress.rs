//! How much of a long file has been read, for somebody who watches a terminal.

use std::fs;
use std::io::{self, IsTerminal, Write};
use std::path::Path;

/// A shorter file is read before anybody could look.
const LONG: u64 = 64 << 20;

/// Says on a terminal how far it is.
pub(crate) struct Progress {
    what: &'static str,
    length: u64,
    read: u64,
    said: Option<u64>,
}

impl Progress {
    pub(crate) fn new(file: &Path, what: &'static str) -> Self {
        let length = fs::metadata(file).map_or(0, |about| about.len());
        let is_watched = io::stderr().is_terminal() && length >= LONG;
        Self {
            what,
            length: if is_watched { length } else { 0 },
            read: 0,
            said: None,
        }
    }

    /// So many bytes more have been read.
    pub(crate) fn after(&mut self, bytes: usize) {
        self.read += bytes as u64;
        let percent = (self.read * 100).checked_div(self.length);
        if let Some(percent) = percent.filter(|_| self.said != percent) {
            self.said = Some(percent);
            let _ = write!(io::stderr(), "\r{} {percent} %", self.what);
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if self.said.is_some() {
            let _ = write!(io::stderr(), "\r\u{1b}[K");
        }
    }
}
