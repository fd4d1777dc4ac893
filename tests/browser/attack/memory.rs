//! A busy desk that goes on and on at an hour a second: memory grows with what has happened, which is
//! kept whole, and with nothing else.

use crate::asked::asked_or;
use crate::browser::clock::{FACE, seconds};
use crate::browser::harness::{Window, in_browser};

/// How long it goes on, unless `QUEUESCOPE_ATTACK_MINUTES` asks for more.
const MINUTES: u32 = 1;
/// How often is looked, in milliseconds: well before a driver gives a script up, and before a day has
/// gone round at that speed.
const LOOK: u32 = 10_000;

/// What the page, the desks that it keeps of the past and what it writes of the run may need, in
/// megabytes: half as much again as they do.
const AT_REST: f64 = 125.0;
/// What an hour may add in which six hundred sessions arrive. It adds less than two megabytes, but what
/// has to have room in one piece gets twice as much at once: after sixty hours that is another 120. Where
/// a desk is kept every so many events and none is given up, an hour adds ten.
const AN_HOUR: f64 = 3.0;

/// Five thousand sessions and fifty technicians.
const LOAD: &str = "#/desk?seed=1&technicians=50&arrivals=600&sessions=5000";

#[test]
fn a_busy_desk_that_goes_on_needs_memory_for_what_has_happened_alone() {
    in_browser(Window::Desktop, LOAD, async |page| {
        page.keeps_nothing_offline().await;
        page.see_count(".tab", 52).await;
        page.choose(".clock-speed", "3600×").await;
        let mut lived = 0;
        let mut face = seconds(&page.text(FACE).await);
        let looks = asked_or("QUEUESCOPE_ATTACK_MINUTES", MINUTES) * 60_000 / LOOK;
        for look in 1..=looks {
            page.frame_times(LOOK).await;
            let now = seconds(&page.text(FACE).await);
            lived += (now - face).rem_euclid(86_400);
            face = now;
            let hours = f64::from(i32::try_from(lived).expect("a few years")) / 3_600.0;
            let memory = page.memory().await;
            println!(
                "{} s, {hours:.1} hours of a busy desk: {memory:.0} MB",
                look * LOOK / 1_000
            );
            assert!(memory <= AT_REST + AN_HOUR * hours, "{memory} MB");
        }
        assert!(lived > 3_600, "time has passed");
    });
}
