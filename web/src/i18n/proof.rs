//! The words of the proof.

/// See [`super::en::words`] for the sentences.
pub(crate) struct ProofWords {
    pub(crate) lead: &'static str,
    pub(crate) walking: &'static str,
    /// How many properties there are; how many do not hold, of how many.
    pub(crate) all_hold: fn(usize) -> String,
    pub(crate) some_fail: fn(usize, usize) -> String,
    pub(crate) silent: &'static str,
    pub(crate) not_allowed: &'static str,
    /// Below how many there are.
    pub(crate) states: &'static str,
    pub(crate) moves: &'static str,
    pub(crate) count: fn(usize) -> String,
    /// What does not hold, and each kind of property; what it means.
    pub(crate) fails: (&'static str, &'static str),
    pub(crate) untested: (&'static str, &'static str),
    pub(crate) always: (&'static str, &'static str),
    pub(crate) sometimes: (&'static str, &'static str),
    pub(crate) eventually: (&'static str, &'static str),
    /// In how many moves it is at stake, in how many it comes about, from how many states it was looked at.
    pub(crate) at_stake: fn(usize) -> String,
    pub(crate) seen: fn(usize) -> String,
    pub(crate) from_states: fn(usize) -> String,
    pub(crate) play: &'static str,
    pub(crate) shortest: &'static str,
    pub(crate) from_the_start: &'static str,
    pub(crate) what_if: &'static str,
    pub(crate) what_if_lead: &'static str,
    pub(crate) from: &'static str,
    pub(crate) to: &'static str,
    pub(crate) choose: &'static str,
    pub(crate) as_documented: &'static str,
    pub(crate) left_out: &'static str,
    pub(crate) added: &'static str,
    pub(crate) disputed: &'static str,
    pub(crate) supposed: &'static str,
    /// Links to here: from the sources, and from the card of a change that the desk makes or does not make.
    pub(crate) seen_from_sources: &'static str,
    pub(crate) if_left_out: &'static str,
    pub(crate) if_added: &'static str,
}
