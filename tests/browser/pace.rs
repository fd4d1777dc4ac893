//! How fast the page is with five thousand sessions and fifty technicians.
//!
//! Times are measured in the page and printed. The bounds hold on a machine that does nothing else,
//! so these tests are run by themselves, after the others.

use serde_json::json;

use super::harness::{Page, Window, in_browser};

/// A frame of a screen that shows sixty a second, in milliseconds.
const FRAME: f64 = 16.7;
const LOAD: &str = "#/desk?seed=1&technicians=50&arrivals=600&sessions=5000";

fn at_95_percent(mut times: Vec<f64>) -> f64 {
    times.sort_by(f64::total_cmp);
    times[times.len() * 95 / 100]
}

async fn hurry(page: &Page, speed: &str) {
    page.choose(".clock-speed", speed).await;
}

#[test]
fn five_thousand_sessions_at_sixty_times_the_speed_of_life_keep_every_frame() {
    in_browser(Window::Desktop, LOAD, async |page| {
        page.see_count(".tab", 52).await;
        hurry(page, "60×").await;
        let frame = at_95_percent(page.frame_times(6_000).await);
        println!("a frame of 5,000 sessions at 60×: {frame:.1} ms at the 95th percentile");
        assert!(frame <= FRAME + 0.1, "{frame} ms");
    });
}

#[test]
fn any_moment_of_ten_thousand_events_is_found_within_a_frame() {
    in_browser(Window::Desktop, LOAD, async |page| {
        page.see_count(".tab", 52).await;
        page.click_button(".clock", "Pause").await;
        let found = page.ask_later(SEEK, vec![json!(120)]).await;
        let times = found.as_array().expect("a list of times").iter();
        let seek = at_95_percent(times.filter_map(serde_json::Value::as_f64).collect());
        println!("a moment of more than 10,000 events: {seek:.1} ms at the 95th percentile");
        assert!(seek <= 16.0, "{seek} ms");
    });
}

/// Drags the scrubber to many moments, one a frame, and times each frame from its beginning until
/// it is painted.
const SEEK: &str = "const [many, done] = arguments; const times = []; \
    const thumb = document.querySelector('.timeline-thumb'); \
    const seek = number => requestAnimationFrame(() => { \
        thumb.value = Number(thumb.max) * ((number * 37) % 100) / 100; \
        thumb.dispatchEvent(new Event('input', { bubbles: true })); \
        requestAnimationFrame(began => { \
            const channel = new MessageChannel(); \
            channel.port1.onmessage = () => { \
                times.push(performance.now() - began); \
                if (number < many) seek(number + 1); else done(times); \
            }; \
            channel.port2.postMessage(0); \
        }); \
    }); \
    seek(1)";
