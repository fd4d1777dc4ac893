//! A file of the browser, a piece at a time.

use js_sys::Uint8Array;
use queuescope_page::check::Unreadable;
use web_sys::{Blob, FileReaderSync};

/// So many bytes are read at once: a file of any length fits, and the page is told often how far it is.
const PIECE: f64 = 524_288.0;

/// The pieces of a file.
pub(crate) struct Pieces<'a> {
    file: &'a Blob,
    reader: Option<FileReaderSync>,
}

impl<'a> Pieces<'a> {
    pub(crate) fn of(file: &'a Blob) -> Self {
        Self {
            file,
            reader: FileReaderSync::new().ok(),
        }
    }

    /// The bytes from a place on; none at the end.
    ///
    /// # Errors
    ///
    /// The file has been moved or changed since it was handed over.
    pub(crate) fn from(&self, place: u64) -> Result<Vec<u8>, Unreadable> {
        #[expect(
            clippy::cast_precision_loss,
            reason = "no file is longer than a float is exact"
        )]
        let start = place as f64;
        let piece = self.file.slice_with_f64_and_f64(start, start + PIECE);
        let reader = self.reader.as_ref().ok_or(Unreadable)?;
        let bytes = piece.and_then(|piece| reader.read_as_array_buffer(&piece));
        let bytes = bytes.map_err(|_| Unreadable)?;
        Ok(Uint8Array::new(&bytes).to_vec())
    }
}
