//! What the desk was seen to do in the documented scenarios, played once for all cards.

use std::sync::LazyLock;

use queuescope_core::scenario::Observed;

/// All that was seen; the first card that asks has it played.
pub(super) fn observed() -> &'static Observed {
    static OBSERVED: LazyLock<Observed> = LazyLock::new(Observed::in_the_documented_scenarios);
    &OBSERVED
}
