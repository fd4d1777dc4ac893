//! Any text as an address: it names a place or says what is nearest, and what it names is called the same again.
#![no_main]

use libfuzzer_sys::fuzz_target;
use queuescope_page::address::parse;

fuzz_target!(|text: &str| {
    match parse(text) {
        Ok(place) => assert_eq!(parse(&place.href()), Ok(place)),
        Err(lost) => {
            for place in lost.nearest().into_iter().chain([lost.shown()]) {
                assert_eq!(parse(&place.href()), Ok(place));
            }
        }
    }
});
