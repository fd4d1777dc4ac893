//! A busy desk.

use chrono::TimeDelta;
use queuescope_core::busy::{BEGINNING, Busy, Setting, Settings};
use queuescope_core::entry::Entry;
use queuescope_core::ids::Queue;
use queuescope_core::status::Status;

#[test]
fn scratch() {
    for (t, seed) in [(6u32, 1u32), (6, 2), (3, 3), (1, 4), (50, 5)] {
        let settings = Settings::default()
            .with(Setting::Seed, seed)
            .unwrap()
            .with(Setting::Technicians, t)
            .unwrap()
            .with(Setting::Arrivals, if t == 50 { 500 } else { 60 })
            .unwrap();
        let busy = Busy { settings };
        let started = std::time::Instant::now();
        let mut journal = busy.beginning();
        println!(
            "--- t {t} seed {seed}: begin {:?} refused {}",
            started.elapsed(),
            journal
                .done()
                .iter()
                .filter(|d| d.refused.is_some())
                .count()
        );
        for hour in 0..=24 {
            busy.live_until(&mut journal, BEGINNING + TimeDelta::hours(hour));
            let mut counts = vec![0; 17];
            for session in journal.desk().sessions() {
                for e in session.entries() {
                    counts[e.status as usize] += 1;
                }
            }
            let load: Vec<_> = journal
                .desk()
                .staff()
                .technicians()
                .map(|(id, x)| {
                    (
                        x.is_disabled,
                        x.console.in_foreground,
                        x.console.presence as u8,
                        journal
                            .desk()
                            .sessions()
                            .filter(|s| s.entry(Queue::Technician(id)).is_some_and(Entry::is_shown))
                            .count(),
                    )
                })
                .take(6)
                .collect();
            if hour % 3 == 0 {
                println!("{hour} {counts:?} {load:?}");
            }
        }
        let bad: Vec<_> = journal
            .done()
            .iter()
            .filter(|d| d.refused.is_some())
            .collect();
        println!(
            "{:?} refused {} {:?}",
            started.elapsed(),
            bad.len(),
            bad.first()
        );
        println!(
            "done {} changes {}",
            journal.done().len(),
            journal.changes().len()
        );
        for s in Status::ALL {
            println!(
                "{:?} {}",
                s,
                journal.changes().iter().filter(|c| c.to == s).count()
            );
        }
        let mut causes = std::collections::BTreeMap::new();
        for d in journal.done() {
            *causes.entry(format!("{:?}", d.action.cause())).or_insert(0) += 1;
        }
        println!("{causes:?}");
    }
}
