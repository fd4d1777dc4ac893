//! The proof in English.

use super::number;
use crate::i18n::proof::ProofWords;

pub(super) const WORDS: ProofWords = ProofWords {
    lead: "One session, two technicians, and everything that people, machines and time can do to it: this tab \
           visits every state they can reach, and checks what must hold in each. Every answer comes with an \
           example; what the desk can do is played as a scenario.",
    walking: "Visiting every state…",
    all_hold: |all| format!("All {all} properties hold."),
    some_fail: |fail, all| {
        if fail == 1 {
            format!("1 of {all} properties does not hold.")
        } else {
            format!("{fail} of {all} properties do not hold.")
        }
    },
    silent: "The part of the program that checks this did not load. Reload the page to try again.",
    not_allowed: "Your browser does not let this page start a second program, for example because the page was \
                  opened as a file. Open it from a server.",
    states: "states",
    moves: "moves between them",
    count: |count| number(count),
    fails: (
        "Does not hold",
        "How it breaks, in the fewest steps; or it never happens.",
    ),
    untested: (
        "No longer tested",
        "What these speak of no longer comes about.",
    ),
    always: ("Always", "True after every single move."),
    sometimes: ("Sometimes", "Happens in at least one run."),
    eventually: (
        "Eventually",
        "Happens from every state on, whatever was done before.",
    ),
    at_stake: |moves| match moves {
        1 => "tested in 1 move".to_owned(),
        moves => format!("tested in {} moves", number(moves)),
    },
    seen: |moves| match moves {
        1 => "happens in 1 move".to_owned(),
        moves => format!("happens in {} moves", number(moves)),
    },
    from_states: |states| format!("checked from {} states", number(states)),
    play: "Play as a scenario",
    shortest: "A shortest example",
    from_the_start: "This is so from the start.",
    what_if: "What if the rules were different?",
    what_if_lead: "Choose a change of status. If the desk makes it, it is left out; if not, it is added, for every \
                   queue and at any time. Then see what breaks, and how.",
    from: "From",
    to: "To",
    choose: "Choose a status",
    as_documented: "Back to the documented rules",
    left_out: "Left out: this never happens",
    added: "Added: this can happen at any time",
    disputed: "Printed, but not simulated",
    supposed: "The added change happens",
    seen_from_sources: "Proof: every state of a session visited, and what must hold in each",
    if_left_out: "What if this never happened?",
    if_added: "What if this could happen?",
};
