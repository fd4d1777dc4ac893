//! Any text as what a tab has kept: as much of it as can be read is a run, and that is kept and read again.
#![no_main]

use libfuzzer_sys::fuzz_target;
use queuescope_core::run::Run;

fuzz_target!(|text: &str| {
    if let Some(run) = Run::restored(text).run {
        let again = Run::restored(&run.kept());
        assert!(again.is_whole);
        let again = again.run.expect("it was kept whole");
        assert_eq!(again.branches().len(), run.branches().len());
        assert_eq!(again.now(), run.now());
    }
});
