//! Icons: one stroke on a grid of sixteen, drawn in the colour of the text around it.

use leptos::prelude::*;

/// The data of an SVG path on a 16 × 16 grid, to be stroked 1.5 wide with round ends.
pub(crate) type Drawing = &'static str;

/// A figure beside a name. The name is what a screen reader hears.
#[component]
pub(crate) fn Icon(
    /// What is drawn.
    #[prop(into)]
    drawing: Signal<Drawing>,
) -> impl IntoView {
    view! {
        <svg class="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
            <path d=drawing />
        </svg>
    }
}

/// The product's mark: a lens over the rows of a queue.
pub(crate) const MARK: Drawing = "M11.75 7a4.75 4.75 0 1 1-9.5 0a4.75 4.75 0 0 1 9.5 0M10.4 10.4l3.6 3.6M4.75 5.5h4.5M4.75 8.5h3";
/// Rows of a queue.
pub(crate) const DESK: Drawing = "M2.5 4h.01M5.5 4h8M2.5 8h.01M5.5 8h8M2.5 12h.01M5.5 12h8";
/// Three statuses, joined.
pub(crate) const EXPLORER: Drawing = "M5.5 4a1.75 1.75 0 1 1-3.5 0a1.75 1.75 0 0 1 3.5 0M14 8a1.75 1.75 0 1 1-3.5 0a1.75 1.75 0 0 1 3.5 0\
     M5.5 12a1.75 1.75 0 1 1-3.5 0a1.75 1.75 0 0 1 3.5 0M5.4 4.8l5.2 2.4M5.4 11.2l5.2-2.4";
/// Half light, half dark.
pub(crate) const CONTRAST: Drawing =
    "M13.75 8a5.75 5.75 0 1 1-11.5 0a5.75 5.75 0 0 1 11.5 0M8 2.5v11M10 4v8M11.9 5.5v5";
/// The sun.
pub(crate) const SUN: Drawing = "M10.75 8a2.75 2.75 0 1 1-5.5 0a2.75 2.75 0 0 1 5.5 0\
     M8 1.75v1M8 13.25v1M1.75 8h1M13.25 8h1M3.6 3.6l.7.7M11.7 11.7l.7.7M3.6 12.4l.7-.7M11.7 4.3l.7-.7";
/// The moon.
pub(crate) const MOON: Drawing = "M13.25 9.6A5.5 5.5 0 1 1 6.4 2.75a4.5 4.5 0 0 0 6.85 6.85z";
/// Pages, one beside the other.
pub(crate) const PAGES: Drawing =
    "M2.5 3.5h4.75v9H2.5zM8.75 3.5h4.75v9H8.75zM4.25 6h1.5M4.25 8h1.5M10.5 6h1.5M10.5 8h1.5";
/// As large as the screen.
pub(crate) const FULL_SCREEN: Drawing =
    "M2.5 6v-3.5h3.5M10 2.5h3.5v3.5M13.5 10v3.5h-3.5M6 13.5h-3.5v-3.5";
/// Lines that add up.
pub(crate) const SUM: Drawing =
    "M3 3.5h6M3 6.5h6M12 3.5h1M12 6.5h1M2.5 9.25h11M3 12.25h4M10.5 12.25h2.5";
/// Lines, checked.
pub(crate) const LIST_CHECKED: Drawing = "M2.5 4h6M2.5 8h4M2.5 12h3.5M8.5 10.5l2 2l3.5-4.5";
/// From left to right.
pub(crate) const ARROW: Drawing = "M2.75 8h10.5M9.25 4l4 4-4 4";
/// Back to where nothing is selected.
pub(crate) const CLOSE: Drawing = "M4 4l8 8M12 4l-8 8";
/// Larger.
pub(crate) const PLUS: Drawing = "M8 3.5v9M3.5 8h9";
/// Smaller.
pub(crate) const MINUS: Drawing = "M3.5 8h9";
/// Yes.
pub(crate) const CHECK: Drawing = "M3.25 8.5l3 3 6.5-7";
/// Good to know.
pub(crate) const INFO: Drawing =
    "M13.75 8a5.75 5.75 0 1 1-11.5 0a5.75 5.75 0 0 1 11.5 0M8 7.5v3.25M8 5.1h.01";
/// Take care.
pub(crate) const WARNING: Drawing = "M8 2.5l6 10.5H2zM8 6.5v3M8 11.2h.01";
/// Time goes on.
pub(crate) const PLAY: Drawing = "M5 3l8 5-8 5z";
/// Time stands still.
pub(crate) const PAUSE: Drawing = "M5.5 3.5v9M10.5 3.5v9";
/// Back to the thing before.
pub(crate) const BACK: Drawing = "M12 3L5.5 8L12 13zM3.5 3.5v9";
/// Something is looked for.
pub(crate) const SEARCH: Drawing = "M11.25 6.75a4.5 4.5 0 1 1-9 0a4.5 4.5 0 0 1 9 0M10 10l4 4";
/// What keys there are.
pub(crate) const HELP: Drawing = "M13.75 8a5.75 5.75 0 1 1-11.5 0a5.75 5.75 0 0 1 11.5 0M6.25 6.25a1.75 1.75 0 1 1 2.5 1.6c-.5.25-.75.6-.75 1.15M8 11.25h.01";
/// A link to where one is.
pub(crate) const LINK: Drawing = "M6.75 9.25a2.5 2.5 0 0 0 3.5 0l2.5-2.5a2.5 2.5 0 0 0-3.5-3.5l-.75.75M9.25 6.75a2.5 2.5 0 0 0-3.5 0l-2.5 2.5a2.5 2.5 0 0 0 3.5 3.5l.75-.75";
/// Code for other pages.
pub(crate) const CODE: Drawing = "M5.75 4.5L2.25 8l3.5 3.5M10.25 4.5L13.75 8l-3.5 3.5";
/// A file is saved.
pub(crate) const SAVE: Drawing = "M8 2.5v7.5M4.75 7L8 10.25L11.25 7M2.5 11.5v2h11v-2";
/// A file is opened.
pub(crate) const OPEN: Drawing = "M2.5 12.5v-9h4l1.5 2h5.5v7zM2.5 7.5h11";
/// On to the next thing.
pub(crate) const STEP: Drawing = "M4 3l6.5 5L4 13zM12.5 3.5v9";
/// What was done is taken back.
pub(crate) const UNDO: Drawing = "M5.5 3L2.5 6l3 3M2.5 6h7a3.75 3.75 0 0 1 0 7.5H6";
/// What was taken back is done again.
pub(crate) const REDO: Drawing = "M10.5 3l3 3l-3 3M13.5 6h-7a3.75 3.75 0 0 0 0 7.5H10";
/// To where time goes on.
pub(crate) const END: Drawing = "M3 3.5L8 8l-5 4.5M8.5 3.5L13.5 8l-5 4.5";
/// Everything that there is.
pub(crate) const EVERYTHING: Drawing =
    "M2.5 3.5v9M13.5 3.5v9M4.5 8h7M6.5 6l-2 2l2 2M9.5 6l2 2l-2 2";
/// Two next to each other.
pub(crate) const COMPARE: Drawing = "M2.5 5.25h8M5.5 10.75h8M2.5 8h11";
/// A name is written.
pub(crate) const PENCIL: Drawing = "M3 13l.75-3L10.5 3.25l2.25 2.25L6 12.25z";
/// To what was before.
pub(crate) const LEFT: Drawing = "M9.75 3.5L5.25 8l4.5 4.5";
/// To what comes after.
pub(crate) const RIGHT: Drawing = "M6.25 3.5L10.75 8l-4.5 4.5";
/// It sounds.
pub(crate) const BELL: Drawing = "M8 2.25a3.75 3.75 0 0 0-3.75 3.75c0 3.5-1.5 4.75-1.5 4.75h10.5s-1.5-1.25-1.5-4.75A3.75 3.75 0 0 0 8 2.25M6.75 13.25h2.5";
/// It does not sound.
pub(crate) const BELL_OFF: Drawing = "M5 3.7A3.75 3.75 0 0 1 11.75 6c0 1.5.3 2.6.6 3.4M4.3 5.5c-.1 4-1.55 5.25-1.55 5.25h8.5M6.75 13.25h2.5M2.5 2.5l11 11";
/// One beside the other.
pub(crate) const BESIDE: Drawing = "M2.5 3.5h11v9h-11zM8 3.5v9";
/// Columns, one beside the other.
pub(crate) const COLUMNS: Drawing = "M2.5 3.5h11v9h-11zM6.2 3.5v9M9.8 3.5v9";
/// It goes upwards.
pub(crate) const UP: Drawing = "M8 12.5v-9M4.5 7L8 3.5 11.5 7";
/// It goes downwards.
pub(crate) const DOWN: Drawing = "M8 3.5v9M4.5 9L8 12.5 11.5 9";
/// Two sheets, one upon the other.
pub(crate) const COPY: Drawing = "M5.5 5.5h8v8h-8zM5.5 10.5h-3v-8h8v3";
/// Rows and columns.
pub(crate) const GRID: Drawing = "M2.5 2.5h11v11h-11zM2.5 6.2h11M2.5 9.8h11M6.2 2.5v11M9.8 2.5v11";
