//! What a branch is called.

use queuescope_core::run::{Branch, BranchId, Origin, Run};
use queuescope_core::timer::Instant;
use queuescope_page::duration::time_of_day;

use super::picture;
use crate::i18n::Words;

/// By the name somebody gave it, else by what was done there first, or where it came from.
pub(crate) fn name_of(run: &Run, id: BranchId, words: &Words) -> String {
    let BranchId(number) = id;
    let Some(branch) = picture::branch(run, id) else {
        return (words.timeline.branch)(number);
    };
    if let Some(name) = &branch.name {
        return name.clone();
    }
    match &branch.origin {
        Origin::Beginning if number == 1 => words.timeline.main.to_owned(),
        Origin::Beginning => (words.timeline.branch)(number),
        Origin::Fork { of, at } => match first_deed(run, *of, branch, *at, words) {
            Some(deed) => (words.timeline.branch_begins)(number, &deed),
            None => (words.timeline.branch_from)(number, &time_of_day(*at)),
        },
        Origin::Scenario(title) => title.clone(),
        Origin::OtherLimits { .. } => (words.timeline.branch_with_limits)(number),
    }
}

/// What was done on a branch since it left another, with whose session; none where nothing was.
fn first_deed(
    run: &Run,
    of: BranchId,
    branch: &Branch,
    at: Instant,
    words: &Words,
) -> Option<String> {
    let done = branch.journal().done();
    let before = done.partition_point(|done| done.at < at);
    let there = picture::branch(run, of).map_or(&[][..], |of| of.journal().done());
    // What was done at the same moment before it left is the other's, too.
    let (_, deed) = (before..)
        .zip(&done[before..])
        .find(|(place, done)| there.get(*place) != Some(done))?;
    let desk = branch.journal().desk();
    let what = (words.domain.action)(&deed.action, desk.staff());
    let session = deed.action.session().and_then(|id| desk.session(id));
    Some(match session {
        Some(session) => format!("{what}, {}", session.name),
        None => what,
    })
}
