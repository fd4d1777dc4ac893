//! The contradictions of the documents: what each says and how we read it, a file a kind.
//! In German.

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
        Kind::OneSide => "Nur an einer Stelle genannt",
        Kind::Against => "Zwei Stellen gegeneinander",
        Kind::Silence => "Was kein Dokument sagt",
        Kind::Procedure => "Ein Ablauf, der nicht passt oder zu wenig sagt",
        Kind::Name => "Zwei Namen für eines, ein Name für zwei",
    }
}
