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
        Kind::OneSide => "Alleen aan één kant vermeld",
        Kind::Against => "Twee plaatsen tegenover elkaar",
        Kind::Silence => "Wat geen document zegt",
        Kind::Procedure => "Een procedure die niet past of te weinig zegt",
        Kind::Name => "Twee namen voor één ding, één naam voor twee",
    }
}
