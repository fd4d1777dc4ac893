//! The selected session in English.

use queuescope_core::session::Applet;

use crate::i18n::panel::PanelWords;
use queuescope_core::session::Role;

pub(super) const WORDS: PanelWords = PanelWords {
    not_yours: "This session is not in this queue. Select one in the queue.",
    taken: "A technician has started this session from the channel: it has left this queue.",
    more_about: "Every way in and out",
    returns_to: "Will return to",
    outcome: |outcome| format!("Outcome in the report: {outcome}."),
    link_is_lost: "The connection is lost; the console has not noticed yet.",
    participants: "Who sees it",
    role: |role| match role {
        Role::Lead => "Lead",
        Role::Offered => "Has been offered the lead",
        Role::Collaborator => "Collaborator",
        Role::Other => "",
    },
    what_next: "What can happen next",
    ended: |time, cause| format!("Ended at {time}. {cause}"),
    before_the_end: "Look at the moment before",
    idle_still: |left| {
        format!("Idle limit: {left} left. It counts only while nobody works on the session.")
    },
    later_limits: "More than a day away",
    none_soon: "No limit strikes within a day. The idle limit does not run in this status.",
    no_deadline: "No time limit is running.",
    jump: |limit, status| format!("Jump to {limit}: {status}"),
    you: "You",
    others: "Other technicians",
    done_by: |who, what| format!("{who}: {what}"),
    choice: |what, many| format!("{what}… ({many})"),
    tools: "Tools",
    console: "Consoles and machines",
    more_actions: "Tools, consoles and administrator",
    not_possible: "Not possible now, and why",
    more_owners: |more| {
        let whose = match more {
            1 => "the queue of 1 more technician".to_owned(),
            more => format!("the queues of {more} more technicians"),
        };
        format!("The session is also in {whose}. Open a queue to see what can be done there.")
    },
    and_more: |more| format!("and {more} more"),
    preview_hint: "Point at an action, or press and hold it, to see what it does to every entry.",
    no_effect: "No status changes.",
    applet: |applet| match applet {
        Applet::Downloading => "Applet not started",
        Applet::Declined => "Terms declined",
        Applet::Running => "Applet runs",
        Applet::Closed => "Applet closed",
    },
    network_up: "Network up",
    network_down: "Network down",
    device_reboots: "Rebooting",
};
