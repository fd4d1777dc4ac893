//! A kept run is taken up while the page answers.

use queuescope_core::run::{Restored, Restoring};

use crate::clock::in_portions;

/// [`queuescope_core::run::Run::restored`], while the page answers. Whoever is told that so many letters of so many are
/// restored says whether to go on; there is nothing if not.
pub(super) async fn restore_in_portions(
    text: &str,
    goes_on: impl Fn((usize, usize)) -> bool,
) -> Option<Restored> {
    let mut restoring = Restoring::new(text);
    let step = |restoring: &mut Restoring| (!restoring.step()).then_some(());
    let so_far = |restoring: &Restoring| goes_on(restoring.progress());
    in_portions(&mut restoring, step, so_far).await?;
    Some(restoring.restored())
}
