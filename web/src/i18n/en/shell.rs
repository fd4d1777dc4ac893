//! The frame in English.

use crate::i18n::shell::ShellWords;

pub(super) const WORDS: ShellWords = ShellWords {
    product: "Queuescope",
    offline_copy: |version| format!("Queuescope {version}, offline copy"),
    skip_to_content: "Skip to content",
    screens: "Screens",
    desk: "Desk",
    explorer: "Explorer",
    report: "Report",
    check: "Check",
    sources: "Sources",
    scenarios: "Scenarios",
    status_names: "Language of the status names",
    theme: "Theme",
    theme_auto: "As the system",
    theme_light: "Light",
    theme_dark: "Dark",
    no_such_screen: |name| format!("There is no screen called “{name}”."),
    no_such_status: |name| format!("There is no status called “{name}”."),
    no_such_word: |key, word| format!("The address asks for {key} “{word}”, which there is not."),
    no_such_column: |word| format!("The report has no column called “{word}”."),
    too_much_address: |rest| format!("The end of the address, “{rest}”, leads nowhere."),
    did_you_mean: "Nearest to it:",
    new_version: "A new version of this page is ready. What you are doing is kept.",
    take_over: "Use it now",
    comes: "One moment",
    did_not_come: "This part of the page could not be loaded. Check your network. Your work is kept.",
    ask_again: "Try again",
    broken: "Queuescope has stopped: something went wrong inside. Load the page again to begin anew.",
    broken_and_kept: "Queuescope has stopped: something went wrong inside. Load the page again; what you did until a moment ago is kept.",
};
