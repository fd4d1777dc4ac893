//! All that is somebody's own as one file, and what is kept with its sum.

use queuescope_page::backup::{Backup, LARGEST, NotRead};
use queuescope_page::sealed::{Unsealed, seal, unseal};

fn backup() -> Backup {
    Backup {
        run: "{\"branches\":1}\n{}".to_owned(),
        left: vec!["{\"quotes\": \"“ü” \\\\ \"}".to_owned(), String::new()],
        stories: vec!["{ }".to_owned()],
        choices: [("theme".to_owned(), "dark".to_owned())].into(),
    }
}

#[test]
fn what_is_saved_is_read_again() {
    let read = Backup::read(&backup().file()).expect("it is one");
    assert!(read.is_whole);
    assert_eq!(read.backup, backup());
    let nothing = Backup::read(&Backup::default().file()).expect("it is one");
    assert_eq!(
        (nothing.is_whole, nothing.backup),
        (true, Backup::default())
    );
}

#[test]
fn who_writes_it_in_other_lines_changes_nothing() {
    let file = backup().file().replace('\n', "\r\n    ");
    assert_eq!(Backup::read(&file).map(|read| read.is_whole), Ok(true));
}

#[test]
fn every_letter_that_is_another_is_noticed() {
    let file = backup().file();
    for at in 0..file.len() {
        let Some(letter) = file.get(at..=at) else {
            continue;
        };
        for other in ["x", "0", " ", "\""] {
            let mut changed = file.clone();
            changed.replace_range(at..=at, other);
            if let Ok(read) = Backup::read(&changed)
                && read.is_whole
            {
                assert_eq!(read.backup, backup(), "{letter} at {at} as {other}");
            }
        }
    }
}

#[test]
fn what_is_cut_is_damaged_and_no_other_file() {
    let file = backup().file();
    let begins = file.find("/1").expect("it says its format") + 2;
    for end in (begins..file.len()).filter(|end| file.is_char_boundary(*end)) {
        assert_eq!(
            Backup::read(&file[..end]),
            Err(NotRead::Damaged),
            "at {end}"
        );
    }
}

#[test]
fn other_files_are_told_from_those_of_another_version() {
    for other in ["", "Session ID,Name", "{}", "[]", "null", "{\"format\": 7}"] {
        assert_eq!(Backup::read(other), Err(NotRead::Other), "{other}");
    }
    let newer = backup().file().replace("backup/1", "backup/2");
    let called = NotRead::OtherFormat("queuescope-backup/2".to_owned());
    assert_eq!(Backup::read(&newer), Err(called));
    let part = "{\"format\": \"queuescope-backup/1\", \"sum\": \"\"}";
    assert_eq!(Backup::read(part), Err(NotRead::Damaged));
    let large = " ".repeat(LARGEST + 1);
    assert_eq!(Backup::read(&large), Err(NotRead::TooLarge));
}

#[test]
fn a_kept_text_of_which_a_letter_is_another_is_not_what_was_kept() {
    let text = "{\"at\": \"PT10M\"}\n{ }";
    let kept = seal(text);
    let whole = Unsealed {
        text,
        is_whole: true,
    };
    assert_eq!(unseal(&kept), whole);
    for at in 0..kept.len() {
        for other in ["x", "0", " ", "{", "\n"] {
            let mut changed = kept.clone();
            changed.replace_range(at..=at, other);
            assert!(
                changed == kept || !unseal(&changed).is_whole,
                "{other} at {at}"
            );
            assert!(!unseal(&kept[..at]).is_whole, "cut at {at}");
        }
    }
    // What was kept without a sum is read, but nobody knows whether it is whole.
    assert_eq!(
        unseal(text),
        Unsealed {
            is_whole: false,
            ..whole
        }
    );
}
