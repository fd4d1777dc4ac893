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
        Kind::OneSide => "Mentionné d’un seul côté",
        Kind::Against => "Deux passages qui s’opposent",
        Kind::Silence => "Ce qu’aucun document ne dit",
        Kind::Procedure => "Une procédure qui ne convient pas, ou n’en dit pas assez",
        Kind::Name => "Deux noms pour un, un nom pour deux",
    }
}
