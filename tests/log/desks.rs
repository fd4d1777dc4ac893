//! The desks whose logs are written: of every documented story, of names that break what is written
//! carelessly, of a busy morning.

use chrono::TimeDelta;
use queuescope_core::action::{Action, CustomerDeed, Deed, Recipient};
use queuescope_core::busy::{BEGINNING, Busy};
use queuescope_core::change::Change;
use queuescope_core::desk::Desk;
use queuescope_core::ids::{ChannelId, SessionId, TechnicianId};
use queuescope_core::journal::Journal;
use queuescope_core::language::Language;
use queuescope_core::limits::Limits;
use queuescope_core::scenario::{DOCUMENTED, Scenario};
use queuescope_core::staff::Staff;
use queuescope_core::status::Status;
use queuescope_core::timer::Instant;

/// What a log has to say of a change.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Told {
    pub(crate) session: String,
    pub(crate) queue: String,
    pub(crate) from: Option<Status>,
    pub(crate) to: Status,
    /// In milliseconds.
    pub(crate) at: i64,
}

/// Names that mean something else where somebody does not expect them.
const HOSTILE: [&str; 16] = [
    "\"quoted\" 'twice'",
    "<event> & </event>",
    "&amp; &#10; &lt;",
    "]]>",
    "<![CDATA[x]]>",
    "<!-- - --",
    "?>",
    "two\nlines",
    "two\r\nlines\rthree",
    "a\ttab",
    "  blank before and after  ",
    "\u{202e}txt.exe\u{202c}",
    "👩‍💻 Jürgen",
    "\u{85}\u{2028}\u{a0}",
    "{\"at\":1}",
    "\u{feff}nul",
];

/// Names with letters that no XML 1.0 can hold.
pub(super) const UNSPEAKABLE: [&str; 4] = ["\0x", "a\u{1}b\u{1f}", "\u{fffe}", "\u{ffff}\u{b}"];

pub(super) fn all() -> impl Iterator<Item = Journal> {
    let documented = DOCUMENTED.iter().map(|documented| {
        let scenario = Scenario::read(documented.text).expect("it is documented");
        scenario.journal()
    });
    documented.chain([hostile(), busy(), nothing()])
}

pub(super) fn hostile() -> Journal {
    named(&HOSTILE)
}

/// Nobody has done anything.
fn nothing() -> Journal {
    Journal::new(Desk::new(BEGINNING, Limits::default(), Staff::default()))
}

fn busy() -> Journal {
    let busy = Busy::default();
    let mut journal = busy.beginning();
    busy.live_until(&mut journal, BEGINNING + TimeDelta::minutes(60));
    journal
}

/// Everybody with such a name opens a session of that name and hands it to the next; one of the channel
/// is started from there, handed back to it and ended.
pub(super) fn named(names: &[&str]) -> Journal {
    let mut staff = Staff::default();
    let everybody: Vec<_> = names
        .iter()
        .map(|name| staff.add_technician(*name))
        .collect();
    let channel = |name: &&str| format!("{name}\u{1f4de}{name}");
    let channels: Vec<_> = names
        .iter()
        .map(|name| staff.add_channel(channel(name), everybody.clone()))
        .collect();
    let mut now: Instant = "2026-10-25T00:58:59.999Z".parse().expect("a moment");
    let mut journal = Journal::new(Desk::new(now, Limits::default(), staff));
    let mut does = |action: Action| {
        now += TimeDelta::milliseconds(61_001);
        let turn = journal.act(now, &action);
        assert_eq!(turn.refused, None, "{action:?}");
    };
    let mut session = (0..).map(SessionId);
    for (place, name) in names.iter().enumerate() {
        let (by, next) = (everybody[place], everybody[(place + 1) % everybody.len()]);
        let (own, on_channel) = (session.next(), session.next());
        let own = own.expect("there are as many numbers");
        let on_channel = on_channel.expect("there are as many numbers");
        does(Action::CreateSession(by, (*name).into()));
        does(Action::Customer(own, CustomerDeed::StartApplet));
        hands_over(&mut does, by, own, Recipient::Technician(next));
        does(Action::Technician(next, own, Deed::StartSession));
        let web: ChannelId = channels[place];
        does(Action::OpenChannelSession(web, format!("{name}{name}")));
        does(Action::Customer(on_channel, CustomerDeed::StartApplet));
        hands_over(&mut does, by, on_channel, Recipient::Channel(web));
        does(Action::Technician(next, on_channel, Deed::StartSession));
        does(Action::Technician(next, on_channel, Deed::EndSession));
    }
    journal
}

fn hands_over(does: &mut impl FnMut(Action), by: TechnicianId, session: SessionId, to: Recipient) {
    does(Action::Technician(by, session, Deed::StartSession));
    does(Action::Technician(by, session, Deed::TransferSession(to)));
}

/// What there is to be said of these changes.
pub(super) fn told(changes: &[Change], desk: &Desk) -> Vec<Told> {
    let told = |change: &Change| Told {
        session: desk
            .session(change.session)
            .expect("it is there")
            .name
            .to_string(),
        queue: desk.staff().queue_name(change.queue).to_owned(),
        from: change.from,
        to: change.to,
        at: change.at.timestamp_millis(),
    };
    changes.iter().map(told).collect()
}

/// The changes of a journal, session after session: so traces have them.
pub(super) fn by_session(journal: &Journal) -> Vec<Change> {
    let mut changes = journal.changes().to_vec();
    changes.sort_by_key(|change| change.session.0);
    changes
}

pub(super) fn english(status: Status) -> &'static str {
    status.name(Language::En)
}
