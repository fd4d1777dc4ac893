//! Random runs: the core against the reference model, and what must hold of every run.
//!
//! A failing run is shrunk to the fewest commands that still fail.

mod command;
mod run;

use proptest::collection::vec;
use proptest::option::weighted;
use proptest::prelude::any;
use proptest::test_runner::{Config, RngAlgorithm, TestCaseError, TestError, TestRng, TestRunner};

use command::Command;

use crate::asked::asked_or;

/// Actions in a run.
const LENGTH: u32 = 200;

/// Actions in all runs together: ten thousand runs, unless `QUEUESCOPE_PROVE_ACTIONS` asks for more.
const ACTIONS: u32 = 10_000 * LENGTH;

fn cases() -> u32 {
    asked_or("QUEUESCOPE_PROVE_ACTIONS", ACTIONS) / LENGTH
}

/// Half of the runs; the other half begins with another seed, so that two cores can share the work.
fn prove(seed: u8) {
    let cases = cases() / 2;
    println!("{cases} runs of {LENGTH} actions, seed {seed}");
    runs(seed, cases, run::check);
}

/// So many random runs from a seed, each held against a check.
fn runs(seed: u8, cases: u32, check: fn(&[Command]) -> Result<(), String>) {
    let config = Config {
        cases,
        failure_persistence: None,
        max_shrink_iters: 20_000,
        ..Config::default()
    };
    let rng = TestRng::from_seed(RngAlgorithm::ChaCha, &[seed; 32]);
    let mut runner = TestRunner::new_with_rng(config, rng);
    // A command shrinks to none: so a run of a fixed length shrinks to a short one. Until then all but
    // one in ten thousand are there.
    let runs = vec(weighted(0.9999, any::<[u8; 5]>()), LENGTH as usize);
    let result = runner.run(&runs, |bytes| {
        check(&commands(bytes)).map_err(TestCaseError::fail)
    });
    if let Err(TestError::Fail(reason, bytes)) = result {
        panic!("{reason}\nwith {:#?}", commands(bytes));
    }
    result.expect("the runs come to their end");
}

fn commands(bytes: Vec<Option<[u8; 5]>>) -> Vec<Command> {
    bytes
        .into_iter()
        .flatten()
        .map(Command::from_bytes)
        .collect()
}

#[test]
fn ten_thousand_random_runs_agree_with_the_reference_model() {
    prove(1);
}

#[test]
fn ten_thousand_random_runs_agree_with_it_from_another_seed() {
    prove(2);
}

#[test]
fn what_was_done_at_random_is_recorded_read_and_played_exactly_as_it_was() {
    runs(3, 200, run::record_and_play);
}

#[test]
fn what_was_done_at_random_is_sent_in_a_link_and_read_exactly_as_it_was() {
    runs(6, 1_000, run::short);
}

#[test]
fn what_would_be_under_other_limits_is_what_a_desk_with_these_limits_does() {
    runs(5, 5_000, run::under_other_limits);
}

#[test]
fn the_report_of_ten_thousand_random_runs_is_as_told_in_another_way() {
    runs(4, cases(), run::report);
}

#[test]
fn the_log_of_what_was_done_at_random_is_read_again_and_nothing_is_found_in_it() {
    runs(5, 1_000, run::log);
}
