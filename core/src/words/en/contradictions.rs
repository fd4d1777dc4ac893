//! The contradictions of the documents: what each says and how we read it, a file a kind.

mod against;
mod name;
mod one_side;
mod procedure;
mod silence;

use crate::contradiction::Kind;

told_by_kind!();

/// What kind of contradiction it is, above those of that kind.
pub const fn kind_of_contradiction(kind: Kind) -> &'static str {
    match kind {
        Kind::OneSide => "Printed on one side only",
        Kind::Against => "Two places that contradict each other",
        Kind::Silence => "What no document says",
        Kind::Procedure => "A procedure that does not fit, or does not say enough",
        Kind::Name => "Two names for one, one name for two",
    }
}
