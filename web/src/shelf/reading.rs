//! Reading a story takes longer than a frame: it is done in portions.

use queuescope_core::scenario::{Reading, Scenario, ScenarioError};

use crate::clock::in_portions;

/// [`Scenario::read`], while the page answers. Whoever is told that so many steps of so many are read
/// says whether to go on; there is nothing if not.
pub(crate) async fn read_in_portions(
    text: &str,
    goes_on: impl Fn((usize, usize)) -> bool,
) -> Option<Result<Scenario, ScenarioError>> {
    let mut reading = match Reading::new(text) {
        Ok(reading) => reading,
        Err(error) => return Some(Err(error)),
    };
    let step = |reading: &mut Reading| {
        let step = reading.step();
        step.map(|more| (!more).then_some(())).transpose()
    };
    let so_far = |reading: &Reading| goes_on(reading.progress());
    let read = in_portions(&mut reading, step, so_far).await?;
    Some(read.map(|()| reading.scenario()))
}
