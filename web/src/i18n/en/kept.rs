//! What is kept over a reload, in English.

use crate::i18n::kept::KeptWords;

pub(super) const WORDS: KeptWords = KeptWords {
    opening: |percent| format!("Getting the desk ready: {percent}%"),
    set_aside: "Some of what was kept could not be opened as it was. It is set aside until you close the \
                tab: save it as a file, try to open it again, or discard it.",
    still_aside: "It still cannot be opened. Save it as a file, or discard it.",
    save_aside: "Save it as a file",
    try_again: "Try again",
    forget: "Discard",
    forget_surely: "Discard permanently",
    keep: "Keep it",
    opened_earlier: "This is the desk as it was some time before the reload: what happened later \
                     was too large to be kept. Save larger desks as a scenario file before you \
                     reload.",
    opened_another: "The desk that this tab had was too large to be kept, so this is another one. \
                     Save larger desks as a scenario file before you reload.",
    understood: "OK",
    too_large: |until| {
        let then = match until {
            Some(until) => format!("After a reload it is as it was at {until}."),
            None => "After a reload it is gone.".to_owned(),
        };
        format!(
            "This desk has become too large to be kept in this tab. {then} Save it as a scenario \
             file to have all of it."
        )
    },
    left_without_room: |how_many| {
        let (who, where_to) = match how_many {
            1 => ("A desk that you left is".to_owned(), "it"),
            more => (format!("{more} desks that you left are"), "them"),
        };
        format!(
            "{who} too large to be kept in this tab, and gone after a reload. Go back to {where_to} \
             and save a scenario file to have all of it."
        )
    },
    closed_tabs: |how_many| {
        let tabs = match how_many {
            1 => "a tab that has been closed".to_owned(),
            more => format!("{more} tabs that have been closed"),
        };
        format!("Your work in {tabs} is still here. You can open it and keep this desk, too.")
    },
    open_closed: "Open it",
    file_not_kept: |name| {
        format!(
            "{name} is open, but there is no room to keep it. Open the file again after a reload."
        )
    },
};
