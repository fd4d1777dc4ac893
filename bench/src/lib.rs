//! Work that is measured: by the tests, which hold it to what it may take, and beside the programs of others.

use chrono::TimeDelta;
use queuescope_core::action::{Action, ConsoleDeed, CustomerDeed, Deed};
use queuescope_core::desk::Desk;
use queuescope_core::ids::{SessionId, TechnicianId};
use queuescope_core::journal::Journal;
use queuescope_core::ledger::lanes_of;
use queuescope_core::limits::Limits;
use queuescope_core::staff::Staff;
use queuescope_core::timer::Instant;

/// How many technicians work at the desk.
const TECHNICIANS: u16 = 500;
/// How many sessions are under way at once.
pub const UNDER_WAY: u32 = 300;

/// When the work begins.
///
/// # Panics
///
/// Never: the calendar has that day.
pub fn start() -> Instant {
    Instant::from_timestamp_millis(1_767_600_000_000).expect("a day in 2026")
}

/// Every session is created, picked up, held, resumed and ended, one a second: six changes of status; now and then somebody
/// looks away. `changes.mjs` does the same, but that nobody looks away there.
///
/// # Panics
///
/// Where the desk refuses any of it.
pub fn worked(sessions: u32) -> Journal {
    let mut staff = Staff::default();
    let people: Vec<TechnicianId> = (0..TECHNICIANS)
        .map(|number| staff.add_technician(format!("Technician {number}")))
        .collect();
    let by = |session: u32| people[session as usize % people.len()];
    let mut journal = Journal::new(Desk::new(start(), Limits::default(), staff));
    let mut does = |at: u32, action: Action| {
        let turn = journal.act(start() + TimeDelta::seconds(i64::from(at)), &action);
        assert_eq!(turn.refused, None, "{action:?}");
    };
    for now in 0..sessions + UNDER_WAY {
        if now < sessions {
            let name = format!("Session {now}");
            let technician = |deed| Action::Technician(by(now), SessionId(now), deed);
            does(now, Action::CreateSession(by(now), name));
            does(
                now,
                Action::Customer(SessionId(now), CustomerDeed::StartApplet),
            );
            does(now, technician(Deed::StartSession));
            does(now, technician(Deed::HoldSession));
        }
        if let Some(old) = now.checked_sub(UNDER_WAY) {
            let technician = |deed| Action::Technician(by(old), SessionId(old), deed);
            does(now, technician(Deed::StartSession));
            does(now, technician(Deed::EndSession));
            if old % 10 == 0 {
                does(now, Action::Console(by(old), ConsoleDeed::Hide));
                does(now, Action::Console(by(old), ConsoleDeed::Show));
            }
        }
    }
    journal
}

/// The same, and how long each entry had each status. How many changes there were.
///
/// # Panics
///
/// Where a session has been in another number of queues than one.
#[cfg_attr(target_arch = "wasm32", wasm_bindgen::prelude::wasm_bindgen)]
pub fn changes(sessions: u32) -> u32 {
    let journal = worked(sessions);
    for session in (0..sessions).map(SessionId) {
        let changes = journal.changes_of(session);
        let lanes = lanes_of(changes.map(|(_, change)| change));
        assert_eq!(lanes.len(), 1, "a session that nobody hands over");
    }
    u32::try_from(journal.changes().len()).expect("fewer than that")
}
