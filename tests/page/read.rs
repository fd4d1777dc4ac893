//! A file, read as the program beside the page reads it.

use queuescope_page::check::{Checked, FileSession, KeptRow, Request, RowLine, Said, check};

/// A file that is read in pieces of so many bytes.
pub(super) struct File<'a> {
    bytes: &'a [u8],
    length: usize,
    checked: Checked,
}

impl File<'_> {
    fn piece(&self, from: u64) -> Vec<u8> {
        piece(self.bytes, self.length, from)
    }

    /// All that is told of a row that somebody asks for.
    fn asked(&self, row: u64) -> Vec<Said> {
        let mut all = Vec::new();
        let mut read = |from| Ok(self.piece(from));
        let mut tell = |said| all.push(said);
        self.checked.row(&mut read, None, row, &mut tell);
        all
    }

    pub(super) fn row(&self, row: u64) -> Option<KeptRow> {
        let mut rows = self.asked(row).into_iter().filter_map(|said| match said {
            Said::Row(row) => Some(row),
            _ => None,
        });
        let answer = rows.next().expect("there is an answer");
        assert!(rows.next().is_none(), "and one alone");
        answer
    }

    /// The rows behind a figure, by its word in addresses.
    pub(super) fn behind(&self, figure: &str) -> Vec<RowLine> {
        let mut all = Vec::new();
        let mut read = |from| Ok(self.piece(from));
        let mut tell = |rows| all.extend(rows);
        self.checked.rows_behind(&mut read, None, figure, &mut tell);
        all
    }

    pub(super) fn session(&self, row: u64) -> FileSession {
        let mut sessions = self.asked(row).into_iter().filter_map(|said| match said {
            Said::Session(session) => Some(session),
            _ => None,
        });
        sessions.next().expect("there is a session")
    }
}

fn piece(file: &[u8], length: usize, from: u64) -> Vec<u8> {
    let from = usize::try_from(from).expect("a place in the file");
    file[from..file.len().min(from + length)].to_vec()
}

/// All that is told of a file that is read in pieces of so many bytes.
pub(super) fn told<'a>(bytes: &'a [u8], length: usize, request: &Request) -> (Vec<Said>, File<'a>) {
    let mut all = Vec::new();
    let mut read = |from| Ok(piece(bytes, length, from));
    let checked = check(&mut read, request, None, &mut |said| all.push(said));
    let file = File {
        bytes,
        length,
        checked,
    };
    (all, file)
}
