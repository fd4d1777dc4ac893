//! Anything as a backup: it is read or refused, and what is read is saved and read as the same again.
#![no_main]

use libfuzzer_sys::fuzz_target;
use queuescope_page::backup::Backup;
use queuescope_page::sealed::{seal, unseal};

fuzz_target!(|text: &str| {
    let unsealed = unseal(text);
    assert_eq!(unsealed.is_whole, seal(unsealed.text) == text);
    assert!(unseal(&seal(text)).is_whole);
    if let Ok(read) = Backup::read(text) {
        let again = Backup::read(&read.backup.file()).expect("it was saved");
        assert!(again.is_whole);
        assert_eq!(again.backup, read.backup);
    }
});
