//! The frame in English.

use crate::i18n::shell::ShellWords;

pub(super) const WORDS: ShellWords = ShellWords {
    product: "Queuescope",
    skip_to_content: "Skip to the content",
    screens: "Screens",
    desk: "Desk",
    explorer: "Explorer",
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
    too_much_address: |rest| format!("The end of the address, “{rest}”, leads nowhere."),
    did_you_mean: "Nearest to it:",
    broken: "Queuescope has stopped: something went wrong inside. Load the page again to begin anew.",
    broken_and_kept: "Queuescope has stopped: something went wrong inside. Load the page again; what you did until a moment ago is kept.",
};
