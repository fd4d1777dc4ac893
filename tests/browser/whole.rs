//! However much room there is: nothing covers anything else, and no time is cut.

use serde_json::json;

use super::harness::{Page, Window, in_browser};

const WINDOWS: [Window; 5] = [
    Window::Phone,
    Window::Tablet,
    Window::Narrow,
    Window::Laptop,
    Window::Desktop,
];

/// What stands in the bar and is over something else there, or beside the page.
const COVERED: &str = "const css = '.bar-brand, .bar-screens a, .bar-help button, .bar > .select, .segment, \
        .clock-face, .clock-day, .clock-speed, .clock > .button'; \
    const boxes = [...document.querySelectorAll(css)].map(one => [one.innerText || one.className, one.getBoundingClientRect()]); \
    const over = (a, b) => a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.bottom - 0.5 && b.top < a.bottom - 0.5; \
    const told = boxes.filter(([, box]) => box.right > innerWidth || box.left < 0).map(([name]) => name); \
    boxes.forEach(([name, box], at) => boxes.slice(at + 1) \
        .filter(([, other]) => over(box, other)).forEach(([other]) => told.push(`${name} | ${other}`))); \
    return told";

/// Every time that is wider than its room, and what is on a button of the clock; and every time of the axis that
/// reaches over its end.
const CUT: &str = "const css = '.queue-row td.numeric, .remaining .numeric, .panel-time, .clock .numeric, .clock > .button, .bar > .segmented'; \
    const cut = [...document.querySelectorAll(css)].filter(one => one.scrollWidth > one.clientWidth); \
    const ends = [...document.querySelectorAll('.timeline-axis-time')].filter(one => { \
        const [text, track] = [one, one.closest('svg')].map(part => part.getBoundingClientRect()); \
        return text.left < track.left || text.right > track.right; \
    }); \
    return [...cut, ...ends].map(one => one.textContent)";

async fn is_whole_everywhere(page: &Page) {
    for window in WINDOWS {
        page.resize(window).await;
        page.text(".timeline-axis-time").await;
        page.see_answer(COVERED, &json!([])).await;
        page.see_answer(CUT, &json!([])).await;
    }
}

#[test]
fn nothing_in_the_bar_is_covered_and_no_time_is_cut_however_long_it_is() {
    in_browser(Window::Desktop, "#/desk/Lindqvist", async |page| {
        page.click_button(".clock", "Pause").await;
        page.see(".clock", "in 3:").await;
        is_whole_everywhere(page).await;
        // Two weeks later.
        page.click(".deadlines-later summary").await;
        page.click("[aria-label^='Jump to System limit']").await;
        page.see(".panel-status", "Timed out").await;
        page.see(".queue-row td.numeric", "\u{a0}d\u{a0}").await;
        is_whole_everywhere(page).await;
    });
}
