//! The names of the statuses where a sentence needs to tell apart the two that share one.

use crate::language::Language;
use crate::status::Status;

/// The French name; of the two that the document calls the same, with a qualifier.
pub(super) const fn name(status: Status) -> &'static str {
    match status {
        Status::Waiting => "En attente (nouvelle)",
        Status::OnHold => "En attente (pause)",
        other => other.name(Language::Fr),
    }
}

/// The same in whatever language the statuses are named.
pub(super) const fn name_in(status: Status, names: Language) -> &'static str {
    match names {
        Language::Fr => name(status),
        Language::En | Language::De | Language::Nl => status.name(names),
    }
}
