//! By whom something is done, as the panel groups it.

use queuescope_core::action::{Action, Deed};
use queuescope_core::cause::Agent;
use queuescope_core::ids::TechnicianId;

use crate::i18n::words;

/// Who does it; what a technician does at the console is told apart from what they do with the
/// session, because it concerns every session.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Group {
    You,
    Others,
    Tools,
    Console,
    Customer,
    Device,
    Administrator,
}

impl Group {
    /// Those that set the stage for what is looked for with a customer on the phone.
    pub(super) const MORE: [Self; 3] = [Self::Tools, Self::Console, Self::Administrator];

    pub(super) fn of(action: &Action, you: Option<TechnicianId>) -> Self {
        match action {
            Action::Technician(_, _, Deed::OpenTool(_) | Deed::CloseTool(_)) => Self::Tools,
            Action::Technician(by, ..) | Action::CreateSession(by, _) if Some(*by) == you => {
                Self::You
            }
            Action::Technician(..) | Action::CreateSession(..) => Self::Others,
            Action::Console(..) => Self::Console,
            Action::Customer(..) | Action::OpenChannelSession(..) => Self::Customer,
            Action::Device(..) => Self::Device,
            Action::SetLimits(_) | Action::DisableTechnician(_) => Self::Administrator,
        }
    }

    pub(super) fn title(self) -> &'static str {
        let words = words();
        match self {
            Self::You => words.panel.you,
            Self::Others => words.panel.others,
            Self::Tools => words.panel.tools,
            Self::Console => words.panel.console,
            Self::Customer => (words.domain.agent)(Agent::Customer),
            Self::Device => (words.domain.agent)(Agent::Device),
            Self::Administrator => (words.domain.agent)(Agent::Administrator),
        }
    }
}
