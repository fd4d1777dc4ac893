//! Any bytes as a scenario file: nothing panics, whether it is read and played or refused.
#![no_main]

use libfuzzer_sys::fuzz_target;
use queuescope_core::log;
use queuescope_core::scenario::{Player, Scenario};

fuzz_target!(|text: &str| {
    match Scenario::read(text) {
        Err(error) => assert!(error.to_string().ends_with('.')),
        Ok(scenario) => {
            let mut player = Player::new(&scenario);
            while let Some(step) = player.step() {
                let changes = step.unwrap_or_else(|failure| failure.changes);
                for change in &changes {
                    assert!(!log::line(change, player.desk()).is_empty());
                }
            }
        }
    }
});
