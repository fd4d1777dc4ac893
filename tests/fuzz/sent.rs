//! Any bytes as a story that came with a link, with the sum that makes them whole: they are no story, or one that
//! can be played and sent on; and any text as a link.
#![no_main]

use base64::Engine;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use libfuzzer_sys::fuzz_target;
use queuescope_core::scenario::{Player, Scenario, Unreadable};

fuzz_target!(|bytes: &[u8]| {
    let length = u16::try_from(bytes.len()).expect("a file of the fuzzer is short");
    let with = |sum: u32, byte: &u8| (sum ^ u32::from(*byte)).wrapping_mul(0x0100_0193);
    let sum = bytes.iter().fold(0x811C_9DC5, with);
    let whole = [&length.to_be_bytes()[..], &sum.to_be_bytes(), bytes].concat();
    goes_on(&format!("1{}", BASE64_URL_SAFE_NO_PAD.encode(whole)));
    goes_on(&String::from_utf8_lossy(bytes));
});

fn goes_on(text: &str) {
    match Scenario::from_short(text) {
        Ok(story) => plays(&story),
        Err(Unreadable::Cut(Some(beginning))) => plays(&beginning.scenario),
        Err(_) => {}
    }
}

fn plays(story: &Scenario) {
    let mut player = Player::new(story);
    while player.step().is_some() {}
    if let Ok(text) = story.short() {
        let again = Scenario::from_short(&text).expect("what was written is whole");
        assert_eq!(again.steps.len(), story.steps.len());
    }
}
