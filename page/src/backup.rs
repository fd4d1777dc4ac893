//! All that is somebody's own on the page, as one file: to keep it, to take it to another browser, to hand it on.

use std::collections::BTreeMap;

use queuescope_core::echo::echo;
use queuescope_core::sum::sum_of;
use serde::{Deserialize, Serialize};

/// What the file says of itself.
const FORMAT: &str = "queuescope-backup/1";

/// The largest file that is read, in bytes: ten times what a browser keeps.
pub const LARGEST: usize = 64 << 20;

/// What is in it. The texts are sealed, as they are kept ([`crate::sealed`]), and nothing in them is believed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Backup {
    /// The run that was looked at.
    pub run: String,
    /// Those that were left for it.
    pub left: Vec<String>,
    /// The scenario files that were open.
    pub stories: Vec<String>,
    /// What was chosen, by what it is remembered under.
    pub choices: BTreeMap<String, String>,
}

/// A file as it was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Read {
    /// What is in it.
    pub backup: Backup,
    /// Whether it is exactly what was saved; if not, somebody or something has changed it since.
    pub is_whole: bool,
}

/// Why a file is not read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotRead {
    /// It is larger than [`LARGEST`] bytes.
    TooLarge,
    /// It is something else.
    Other,
    /// It calls itself by a format that is not known here, of another version perhaps.
    OtherFormat(String),
    /// It is one of ours that has been cut, or damaged so that it cannot be read.
    Damaged,
}

#[derive(Serialize, Deserialize)]
struct File<T> {
    format: String,
    /// The sum over the rest.
    sum: String,
    #[serde(flatten)]
    rest: T,
}

/// What any JSON file may say of itself.
#[derive(Deserialize)]
struct Head {
    format: Option<String>,
}

impl Backup {
    /// The text of the file.
    pub fn file(&self) -> String {
        let file = File {
            format: FORMAT.to_owned(),
            sum: self.sum(),
            rest: self,
        };
        // Texts alone: nothing that JSON cannot hold.
        serde_json::to_string_pretty(&file).unwrap_or_default()
    }

    /// Reads the text of a file.
    ///
    /// # Errors
    ///
    /// [`NotRead`], where nothing of it can be.
    pub fn read(text: &str) -> Result<Read, NotRead> {
        if text.len() > LARGEST {
            return Err(NotRead::TooLarge);
        }
        let Ok(Head { format }) = serde_json::from_str(text) else {
            let is_ours = text.contains(FORMAT);
            return Err(if is_ours {
                NotRead::Damaged
            } else {
                NotRead::Other
            });
        };
        match format {
            Some(format) if format == FORMAT => {}
            Some(format) => return Err(NotRead::OtherFormat(echo(&format))),
            None => return Err(NotRead::Other),
        }
        let file: File<Self> = serde_json::from_str(text).map_err(|_| NotRead::Damaged)?;
        Ok(Read {
            is_whole: file.sum == file.rest.sum(),
            backup: file.rest,
        })
    }

    fn sum(&self) -> String {
        let text = serde_json::to_string(self).unwrap_or_default();
        format!("{:08x}", sum_of(text.as_bytes()))
    }
}
