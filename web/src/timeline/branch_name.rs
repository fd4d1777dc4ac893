//! What a branch is called.

use queuescope_core::run::{BranchId, Origin, Run};
use queuescope_page::duration::time_of_day;

use super::picture::branch;
use crate::i18n::Words;

/// By the name somebody gave it, else by where it came from.
pub(crate) fn name_of(run: &Run, id: BranchId, words: &Words) -> String {
    let BranchId(number) = id;
    let Some(branch) = branch(run, id) else {
        return (words.timeline.branch)(number);
    };
    if let Some(name) = &branch.name {
        return name.clone();
    }
    match &branch.origin {
        Origin::Beginning if number == 1 => words.timeline.main.to_owned(),
        Origin::Beginning => (words.timeline.branch)(number),
        Origin::Fork { at, .. } => (words.timeline.branch_from)(number, &time_of_day(*at)),
        Origin::Scenario(title) => title.clone(),
        Origin::OtherLimits { .. } => (words.timeline.branch_with_limits)(number),
    }
}
