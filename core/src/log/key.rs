//! The keys of an event in XES: for what is written and what is read.
//!
//! Those with a prefix of the standard mean what its extensions say. Ours say what no extension has a word for.

/// What a trace is called: the session. Of an event, the status that is shown from then on.
pub(crate) const NAME: &str = "concept:name";
/// When.
pub(crate) const STAMP: &str = "time:timestamp";
/// In whose queue: a technician's, or a channel's.
pub(crate) const RESOURCE: &str = "org:resource";
/// What of an activity an event is.
pub(crate) const TRANSITION: &str = "lifecycle:transition";
/// The transition that a change of status is.
pub(crate) const COMPLETE: &str = "complete";
/// The status before; an event that has a cause and no such status begins a stay in the queue.
pub(crate) const FROM: &str = "queuescope:from";
/// What brought the change about, by its word (`domain` §6).
pub(crate) const CAUSE: &str = "queuescope:cause";
/// Who or what did.
pub(crate) const AGENT: &str = "queuescope:agent";
/// How a stay ended, in the words of the report, where there is one.
pub(crate) const OUTCOME: &str = "queuescope:outcome";
