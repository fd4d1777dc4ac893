//! Anything as a message to a frame: it is followed or refused, and a place that is asked for can be shown.
#![no_main]

use libfuzzer_sys::fuzz_target;
use queuescope_page::address::parse;
use queuescope_page::host::{Asked, read};

fuzz_target!(|text: &str| {
    if let Ok(Asked::Go(place)) = read(text) {
        assert_eq!(parse(&place.href()), Ok(place));
    }
});
