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

/// Actions in a run.
const LENGTH: usize = 200;

/// Actions in all runs together: ten thousand runs, if the environment does not ask for more.
fn actions() -> usize {
    let asked = std::env::var("QUEUESCOPE_PROVE_ACTIONS").ok();
    asked.map_or(10_000 * LENGTH, |asked| {
        asked.parse().expect("a number of actions")
    })
}

/// Half of the runs; the other half begins with another seed, so that two cores can share the work.
fn prove(seed: u8) {
    let cases = u32::try_from(actions() / LENGTH / 2).expect("as many runs as can be counted");
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
    let runs = vec(weighted(0.9999, any::<[u8; 5]>()), LENGTH);
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
fn the_report_of_ten_thousand_random_runs_is_as_told_in_another_way() {
    let cases = u32::try_from(actions() / LENGTH).expect("as many runs as can be counted");
    runs(4, cases, run::report);
}
