//! The morning the page opens with: eight sessions under way, each in another status.

use chrono::{DateTime, TimeDelta};
use queuescope_core::action::{Action, CustomerDeed, Deed, DeviceDeed, Recipient};
use queuescope_core::desk::Desk;
use queuescope_core::ids::{SessionId, TechnicianId};
use queuescope_core::journal::Journal;
use queuescope_core::limits::{Limit, Limits};
use queuescope_core::staff::Staff;
use queuescope_core::timer::Instant;

const ANA: TechnicianId = TechnicianId(0);
const BEN: TechnicianId = TechnicianId(1);

/// What happens, and to which of [`CUSTOMERS`].
enum Event {
    Opens(TechnicianId),
    Customer(CustomerDeed),
    Technician(TechnicianId, Deed),
    Device(DeviceDeed),
}

use Event::{Customer, Device, Opens, Technician};

/// A session is called by its customer. The order is that of the first events in [`EVENTS`].
const CUSTOMERS: [&str; 8] = [
    "Novak",
    "Okafor",
    "Lindqvist",
    "Moreau",
    "Brandt",
    "Silva",
    "Visser",
    "Haddad",
];

/// Minutes and seconds after eight, the customer, and what happens.
const EVENTS: [(i64, i64, u32, Event); 29] = [
    (0, 0, 0, Opens(ANA)),
    (1, 10, 0, Customer(CustomerDeed::StartApplet)),
    (1, 40, 0, Technician(ANA, Deed::StartSession)),
    (2, 0, 1, Opens(ANA)),
    (3, 15, 1, Customer(CustomerDeed::StartApplet)),
    (5, 2, 1, Technician(ANA, Deed::StartSession)),
    (10, 0, 2, Opens(ANA)),
    (11, 20, 2, Customer(CustomerDeed::StartApplet)),
    (13, 5, 2, Technician(ANA, Deed::StartSession)),
    (20, 0, 3, Opens(ANA)),
    (21, 0, 3, Customer(CustomerDeed::StartApplet)),
    (22, 30, 3, Technician(ANA, Deed::StartSession)),
    (24, 0, 4, Opens(ANA)),
    (25, 10, 4, Customer(CustomerDeed::StartApplet)),
    (26, 0, 4, Technician(ANA, Deed::StartSession)),
    (28, 0, 5, Opens(BEN)),
    (29, 10, 5, Customer(CustomerDeed::StartApplet)),
    (30, 0, 5, Technician(BEN, Deed::StartSession)),
    (33, 0, 6, Opens(ANA)),
    (34, 45, 6, Customer(CustomerDeed::StartApplet)),
    (36, 30, 2, Technician(ANA, Deed::HoldSession)),
    (37, 0, 7, Opens(ANA)),
    (37, 20, 0, Customer(CustomerDeed::CloseApplet)),
    (38, 40, 3, Device(DeviceDeed::LoseNetwork)),
    (39, 30, 4, Technician(ANA, Deed::RebootDevice)),
    (
        40,
        15,
        5,
        Technician(BEN, Deed::TransferSession(Recipient::Technician(ANA))),
    ),
    (40, 20, 1, Technician(ANA, Deed::SendChat)),
    (40, 40, 1, Customer(CustomerDeed::SendChat)),
    (40, 45, 1, Technician(ANA, Deed::SelectSession)),
];

/// Ana and Ben at eight, with nothing to do yet.
pub fn at_eight(limits: Limits) -> Journal {
    let mut staff = Staff::default();
    staff.add_technician("Ana");
    staff.add_technician("Ben");
    Journal::new(Desk::new(at(0, 0), limits, staff))
}

/// A desk at 8:41, and all that has happened at it since eight.
pub fn under_way() -> Journal {
    let mut journal = at_eight(limits());
    for (minutes, seconds, customer, event) in EVENTS {
        let session = SessionId(customer);
        let action = match event {
            Opens(by) => Action::CreateSession(by, CUSTOMERS[customer as usize].into()),
            Customer(deed) => Action::Customer(session, deed),
            Technician(by, deed) => Action::Technician(by, session, deed),
            Device(deed) => Action::Device(session, deed),
        };
        journal.act(at(minutes, seconds), &action);
    }
    // The last event is before 8:41.
    let _ = journal.advance(at(41, 0));
    journal
}

/// Monday, 5 January 2026, after eight o'clock.
fn at(minutes: i64, seconds: i64) -> Instant {
    const EIGHT: DateTime<chrono::Utc> = DateTime::from_timestamp_nanos(1_767_600_000_000_000_000);
    EIGHT + TimeDelta::seconds(minutes * 60 + seconds)
}

fn limits() -> Limits {
    let minutes = |minutes| Limit::from_minutes(minutes).unwrap_or(Limit::NEVER);
    Limits {
        connecting: minutes(10),
        waiting: minutes(30),
        idle: minutes(20),
    }
}
