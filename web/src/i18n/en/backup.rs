//! All that is somebody's own as one file, in English.

use queuescope_page::backup::NotRead;

use crate::i18n::backup::BackupWords;

pub(super) const WORDS: BackupWords = BackupWords {
    title: "Back up and restore",
    lead: "Everything that is yours here in one file: this desk with its branches, the desks you left, the scenario \
           files you opened, your settings. Open it later, in another browser, or give it to a colleague.",
    save: "Save a backup",
    open: "Open a backup…",
    stays_beside: "Opening a backup keeps the desk you have now. Your settings are replaced by those in the \
                   backup.",
    saves: "Saving…",
    opens: "Opening…",
    opened: |desks, stories| format!("Opened: {}.", contents(desks, stories)),
    opened_in_part: |desks, stories| {
        format!(
            "This backup has been damaged or changed since it was saved. Opened: {}. What could not be read is set \
             aside; look at the desk before you rely on it.",
            contents(desks, stories)
        )
    },
    opened_elsewhere: "This is a backup, not a scenario. Press K and open it under “Back up and restore”.",
    not_opened: |why| match why {
        NotRead::TooLarge => {
            "This file is larger than any backup: 64 MB at most. Nothing was changed.".into()
        }
        NotRead::Other => {
            "This is not a backup. Choose a file that “Save a backup” made, usually called \
                           queuescope-backup.json. Nothing was changed."
                .into()
        }
        NotRead::OtherFormat(format) if format.starts_with("queuescope-scenario") => {
            "This is a scenario file: open it under Scenarios. Nothing was changed.".into()
        }
        NotRead::OtherFormat(format) => format!(
            "This file calls itself “{format}”; a backup is “queuescope-backup/1”. If a newer Queuescope made it, \
             load this page again to get that version. Nothing was changed."
        ),
        NotRead::Damaged => {
            "This backup is incomplete or damaged and cannot be read. Copy it again from where you \
                             saved it. Nothing was changed."
                .into()
        }
    },
};

fn contents(desks: usize, stories: usize) -> String {
    let desks = match desks {
        0 => "no desk".to_owned(),
        1 => "1 desk".to_owned(),
        more => format!("{more} desks"),
    };
    match stories {
        0 => desks,
        1 => format!("{desks} and 1 scenario file"),
        more => format!("{desks} and {more} scenario files"),
    }
}
