//! The words of the scenarios.

use queuescope_core::scenario::{Source, Theme};

/// See [`super::en::words`] for the sentences.
pub(crate) struct ScenariosWords {
    pub(crate) hint: &'static str,
    pub(crate) open: &'static str,
    pub(crate) new_story: &'static str,
    pub(crate) new_story_how: fn(&str) -> String,
    pub(crate) drop_here: &'static str,
    pub(crate) not_text: &'static str,
    /// The name of a file that is being read, and how far it is, in percent.
    pub(crate) reading: fn(&str, u8) -> String,
    pub(crate) stop_reading: &'static str,
    /// How far a story is that is not on the stage yet, in percent.
    pub(crate) getting_ready: fn(u8) -> String,
    /// The name of the file, and what is wrong with it.
    pub(crate) wrong_file: fn(&str, &str) -> String,
    pub(crate) no_such_story: fn(&str) -> String,
    /// A story that came with a link, where only its place is named.
    pub(crate) sent: &'static str,
    pub(crate) held_in_link: &'static str,
    pub(crate) link_cut: &'static str,
    /// How many steps are left, and of how many.
    pub(crate) play_what_is_left: fn(usize, usize) -> String,
    pub(crate) link_changed: &'static str,
    pub(crate) link_later: &'static str,
    pub(crate) copy_link: &'static str,
    pub(crate) copy_link_to_run: &'static str,
    pub(crate) link_too_long: &'static str,
    /// What can be looked for among them.
    pub(crate) find: &'static str,
    pub(crate) filter: &'static str,
    /// What a story is about.
    pub(crate) about: &'static str,
    pub(crate) theme: fn(Theme) -> &'static str,
    pub(crate) from: &'static str,
    pub(crate) to: &'static str,
    pub(crate) by: &'static str,
    pub(crate) any: &'static str,
    pub(crate) clear_filter: &'static str,
    pub(crate) count: fn(usize) -> String,
    pub(crate) source: fn(Source) -> String,
    pub(crate) to_rule: &'static str,
    pub(crate) controls: &'static str,
    pub(crate) play: &'static str,
    pub(crate) pause: &'static str,
    pub(crate) back: &'static str,
    pub(crate) step: &'static str,
    pub(crate) scrubber: &'static str,
    pub(crate) pace: &'static str,
    pub(crate) full_screen: &'static str,
    /// The box that makes the player ask before each step.
    pub(crate) ask: &'static str,
    pub(crate) question: &'static str,
    /// A step in which nobody does anything: until when time passes.
    pub(crate) time_passes: fn(&str) -> String,
    pub(crate) no_change: &'static str,
    pub(crate) refused: &'static str,
    pub(crate) right: &'static str,
    /// What happens instead of what was answered.
    pub(crate) wrong: fn(&str) -> String,
    /// What happens, to somebody who has not answered.
    pub(crate) answer: fn(&str) -> String,
    pub(crate) show_answer: &'static str,
    pub(crate) step_of: fn(usize, usize) -> String,
    /// The first and the last step that are shown.
    pub(crate) some_steps: fn(usize, usize) -> String,
    pub(crate) all_steps: &'static str,
    /// The step that was asked for, and how many there are.
    pub(crate) no_such_step: fn(usize, usize) -> String,
    /// Puts a story from a link among one's own.
    pub(crate) keep: &'static str,
    pub(crate) go_on: &'static str,
    pub(crate) edit: &'static str,
    pub(crate) editor: &'static str,
    pub(crate) story_title: &'static str,
    pub(crate) sessions: &'static str,
    pub(crate) people: &'static str,
    pub(crate) steps: &'static str,
    pub(crate) save: &'static str,
    pub(crate) save_file: &'static str,
    /// A scenario of one's own is edited, not a copy of it.
    pub(crate) edit_own: &'static str,
    pub(crate) save_changes: &'static str,
    pub(crate) save_as_new: &'static str,
    /// What a copy is called, by the title of what it is a copy of.
    pub(crate) copy_of: fn(&str) -> String,
    /// Steps that no longer go as they say, counted from 1.
    pub(crate) otherwise: fn(&[usize]) -> String,
    pub(crate) cancel: &'static str,
    pub(crate) not_a_time: &'static str,
    pub(crate) keep_run: &'static str,
    pub(crate) too_long_to_keep: &'static str,
    /// A field of a name: which of them, counted from 1.
    pub(crate) name_of: fn(&str, usize) -> String,
    /// A step, counted from 1.
    pub(crate) time_of: fn(usize) -> String,
    pub(crate) earlier: fn(usize) -> String,
    pub(crate) later: fn(usize) -> String,
    pub(crate) leave_out: fn(usize) -> String,
    pub(crate) add_step: &'static str,
    pub(crate) step_time: &'static str,
    pub(crate) step_what: &'static str,
    /// Over what would be refused at the time of the step.
    pub(crate) refused_then: &'static str,
    pub(crate) add: &'static str,
    /// A step that expects what is there.
    pub(crate) expect_all: &'static str,
    /// Over the ways in which another session can begin.
    pub(crate) another_session: &'static str,
    /// A name that another one has, or that is none.
    pub(crate) name_taken: fn(&str) -> String,
    pub(crate) queues: &'static str,
    pub(crate) empty_queue: &'static str,
    /// The row of the document.
    pub(crate) procedure: fn(u8) -> String,
    /// What must hold.
    pub(crate) expected: fn(&str) -> String,
    /// The queue and the status.
    pub(crate) shows: fn(&str, &str) -> String,
    pub(crate) absent: &'static str,
    /// What is done, and in which session.
    pub(crate) of_session: fn(&str, &str) -> String,
    /// What is tried.
    pub(crate) is_refused: fn(&str) -> String,
}
