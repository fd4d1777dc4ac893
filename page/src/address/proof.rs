//! A place among the proofs: what is supposed there.

use std::fmt::{self, Display};

use queuescope_core::rules::Supposed;

/// What is supposed to be otherwise than in the rule book; nothing, where all is as documented.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ProofPlace {
    /// The change.
    pub supposed: Option<Supposed>,
}

impl ProofPlace {
    /// All is as documented.
    pub const DOCUMENTED: Self = Self { supposed: None };
}

impl Display for ProofPlace {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.supposed {
            Some(Supposed { from, to }) => write!(f, "/{}/{}", from.id(), to.id()),
            None => Ok(()),
        }
    }
}
