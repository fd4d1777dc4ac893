//! The session report: rows that a person can add up, and sums that hold in every run.

mod counting;
mod figures;
mod reference;
mod told;
mod vocabulary;
pub(crate) mod written;

use chrono::TimeDelta;
use queuescope_core::busy::{BEGINNING, Busy, Setting, Settings};
use queuescope_core::journal::Journal;
use queuescope_core::language::Language;
use queuescope_core::outcome::Outcome;
use queuescope_core::report::time_field::TimeField;
use queuescope_core::report::{Cell, Column, Format, Row, Standing, rows};
use queuescope_core::scenario::{DOCUMENTED, Scenario};
use queuescope_core::timer::Instant;

/// A story at a desk of A, B and C, told in the steps of a scenario file.
fn told(steps: &str) -> Journal {
    let text = format!(
        "{{\"format\": \"queuescope-scenario/1\", \"start\": \"2026-01-05T08:00:00Z\", \
         \"technicians\": [\"A\", \"B\", \"C\"], \"groups\": {{\"Second line\": [\"B\", \"C\"]}}, \
         \"channels\": {{\"Web\": [\"A\", \"B\"]}}, \"steps\": [{steps}]}}"
    );
    let scenario = Scenario::read(&text).expect("a test tells a story");
    scenario.journal()
}

pub(crate) fn at_the_end(journal: &Journal) -> Vec<Row> {
    rows(journal, journal.done().len(), journal.desk().now())
}

fn at(journal: &Journal, seconds: i64) -> Vec<Row> {
    let moment = journal.beginning().now() + TimeDelta::seconds(seconds);
    rows(journal, journal.deeds_until(moment), moment)
}

/// Of a duration, in seconds.
fn seconds(row: &Row, field: TimeField) -> Option<i64> {
    row.duration(field).map(|time| time.num_seconds())
}

fn after(journal: &Journal, moment: Option<Instant>) -> Option<i64> {
    moment.map(|moment| (moment - journal.beginning().now()).num_seconds())
}

/// What holds of every row: Total Time is its five parts, Work Time no more, and End − Start is explained
/// to the millisecond. Returns what does not hold.
fn sums(row: &Row) -> Result<(), &'static str> {
    let parts = [
        TimeField::Active,
        TimeField::Hold,
        TimeField::Transfer,
        TimeField::Rebooting,
        TimeField::Reconnecting,
    ];
    let parts = parts.iter().filter_map(|field| row.duration(*field));
    let total = row.duration(TimeField::Total).unwrap_or_default();
    let work = row.duration(TimeField::Work).unwrap_or_default();
    let is_explained = match (row.start, row.reconciliation) {
        (Some(_), Some(it)) => {
            let lines = [
                it.before_start,
                it.offline,
                it.technicians_side,
                it.not_accepted,
                it.absent,
            ];
            it.holds(total) && lines.iter().all(|line| *line >= TimeDelta::zero())
        }
        (start, it) => start.is_none() && it.is_none(),
    };
    match () {
        () if total != parts.sum::<TimeDelta>() => Err("Total Time is not its parts"),
        () if work > total => Err("Work Time is longer than Total Time"),
        () if !is_explained => Err("End − Start is not explained"),
        () => Ok(()),
    }
}

fn adds_up(row: &Row) {
    if let Err(why) = sums(row) {
        panic!("{why}: {row:?}");
    }
}

/// Every row adds up, and is as somebody tells it who looks at the desk all the time. Returns the first
/// that does not, or is not.
pub(crate) fn compared(journal: &Journal, deeds: usize, moment: Instant) -> Result<(), String> {
    let rows = rows(journal, deeds, moment);
    let told = reference::told(journal, deeds, moment);
    if rows.len() != told.len() {
        return Err(format!("{} rows, and {} are told", rows.len(), told.len()));
    }
    for (row, told) in rows.iter().zip(&told) {
        sums(row).map_err(|why| format!("{why}: {row:?}"))?;
        let found = told::Told::from(row);
        if found != *told {
            return Err(format!("found {found:?}\ntold  {told:?}"));
        }
    }
    Ok(())
}

fn is_as_told(journal: &Journal, deeds: usize, moment: Instant) {
    if let Err(why) = compared(journal, deeds, moment) {
        panic!("{why}");
    }
}

const OPENED: &str = r#"
    {"at": "PT0S", "actor": {"technician": "A"}, "action": "create_session", "session": "s1"},
    {"at": "PT20S", "actor": "customer", "action": "start_applet", "session": "s1"},
    {"at": "PT60S", "actor": {"technician": "A"}, "action": "start_session", "session": "s1"},
"#;

#[test]
fn a_session_that_is_worked_on_held_handed_over_and_ended_adds_up() {
    let journal = told(&format!(
        "{OPENED}{}",
        r#"
        {"at": "PT70S", "actor": {"technician": "A"}, "action": "select_session", "session": "s1"},
        {"at": "PT80S", "actor": {"technician": "A"}, "action": "send_chat", "session": "s1"},
        {"at": "PT100S", "actor": {"technician": "A"}, "action": "hold_session", "session": "s1"},
        {"at": "PT130S", "actor": {"technician": "A"}, "action": "start_session", "session": "s1"},
        {"at": "PT150S", "actor": {"technician": "A"}, "action": "transfer_session", "session": "s1", "to": {"technician": "B"}},
        {"at": "PT160S", "actor": "customer", "action": "send_chat", "session": "s1"},
        {"at": "PT190S", "actor": {"technician": "B"}, "action": "start_session", "session": "s1"},
        {"at": "PT200S", "actor": "customer", "action": "close_applet", "session": "s1"},
        {"at": "PT220S", "actor": {"technician": "B"}, "action": "end_session", "session": "s1"},
        {"at": "PT300S", "expect": []}
        "#
    ));
    let [of_a, of_b] = at_the_end(&journal).try_into().expect("a row each");
    adds_up(&of_a);
    adds_up(&of_b);

    assert_eq!(after(&journal, of_a.start), Some(60));
    assert_eq!(after(&journal, of_a.end), Some(190));
    // Selected at 70; held at 100, and at work while on hold; handed over at 150.
    assert_eq!(after(&journal, of_a.last_action), Some(150));
    let times = TimeField::ALL.map(|field| seconds(&of_a, field));
    let [
        connecting,
        waiting,
        total,
        active,
        work,
        hold,
        transfer,
        rebooting,
        reconnecting,
    ] = times;
    assert_eq!((connecting, waiting), (Some(20), Some(40)));
    assert_eq!((active, hold, transfer), (Some(60), Some(30), Some(40)));
    assert_eq!((rebooting, reconnecting), (Some(0), Some(0)));
    assert_eq!(total, Some(130));
    assert_eq!(work, Some(120));
    assert_eq!(of_a.standing, Some(Standing::Ended(Outcome::Transferred)));
    assert_eq!(of_a.wrap_up, Some(TimeDelta::zero()));
    assert_eq!(of_a.to_first_chat, Some(TimeDelta::seconds(60)));
    assert_eq!((of_a.own_messages, of_a.customers_messages), (1, 1));
    assert_eq!(of_a.group, None);

    assert_eq!(after(&journal, of_b.start), Some(190));
    assert_eq!(
        after(&journal, of_b.end),
        Some(200),
        "closed before it is removed"
    );
    assert_eq!(
        seconds(&of_b, TimeField::Waiting),
        Some(40),
        "the session's"
    );
    assert_eq!(seconds(&of_b, TimeField::Active), Some(10));
    assert_eq!(seconds(&of_b, TimeField::Work), Some(0));
    assert_eq!(of_b.last_action, None, "never at work");
    assert_eq!(of_b.wrap_up, Some(TimeDelta::seconds(60)));
    assert_eq!(of_b.to_first_chat, None);
    assert_eq!(of_b.group.as_deref(), Some("Second line"));

    let staff = journal.desk().staff();
    let cell = |row: &Row, column: Column| column.cell(row, staff);
    let text = |text: &str| Some(Cell::Text(text.to_owned()));
    assert_eq!(cell(&of_a, Column::TransferredTo), text("B"));
    assert_eq!(cell(&of_b, Column::TransferredTo), None);
    assert_eq!(cell(&of_b, Column::TechnicianName), text("B"));
    assert_eq!(cell(&of_b, Column::TechnicianId), Some(Cell::Number(2)));
    assert_eq!(cell(&of_b, Column::SessionId), Some(Cell::Number(1)));
}

#[test]
fn what_still_goes_on_counts_until_the_moment() {
    let journal = told(&format!(
        "{OPENED}{}",
        r#"{"at": "PT100S", "actor": {"technician": "A"}, "action": "end_session", "session": "s1"}"#
    ));
    let standing = |seconds| at(&journal, seconds)[0].standing;
    assert_eq!(standing(0), Some(Standing::Connecting));
    assert_eq!(standing(19), Some(Standing::Connecting));
    assert_eq!(standing(20), Some(Standing::Waiting));
    assert_eq!(standing(59), Some(Standing::Waiting));
    assert_eq!(standing(60), Some(Standing::Active));
    assert_eq!(standing(99), Some(Standing::Active));
    assert_eq!(
        standing(100),
        Some(Standing::Ended(Outcome::ClosedByTechnician))
    );
    let waiting = &at(&journal, 50)[0];
    assert_eq!(seconds(waiting, TimeField::Waiting), Some(30));
    assert_eq!(seconds(waiting, TimeField::Total), None, "none is not zero");
    assert_eq!(waiting.reconciliation, None);
    let active = &at(&journal, 90)[0];
    assert_eq!(seconds(active, TimeField::Active), Some(30));
    assert_eq!((active.end, active.wrap_up), (None, None));
    adds_up(active);
}

#[test]
fn offline_has_no_field_and_a_loss_on_the_technicians_side_none_either() {
    let journal = told(&format!(
        "{OPENED}{}",
        r#"
        {"at": "PT100S", "actor": "device", "action": "lose_network", "session": "s1"},
        {"at": "PT600S", "actor": "device", "action": "restore_network", "session": "s1"},
        {"at": "PT700S", "actor": {"technician": "A"}, "action": "lose_network"},
        {"at": "PT800S", "actor": {"technician": "A"}, "action": "restore_network"},
        {"at": "PT900S", "actor": {"technician": "A"}, "action": "end_session", "session": "s1"}
        "#
    ));
    let [row] = at_the_end(&journal).try_into().expect("one row");
    adds_up(&row);
    let reconciliation = row.reconciliation.expect("it was started");
    // Lost at 100 and 700, noticed at 160 and 760; Offline after more than five minutes, until 600.
    let reconnecting = row.duration(TimeField::Reconnecting);
    assert_eq!(reconnecting, Some(TimeDelta::milliseconds(300_001)));
    assert_eq!(reconciliation.offline, TimeDelta::milliseconds(139_999));
    assert_eq!(reconciliation.technicians_side, TimeDelta::seconds(40));
    assert_eq!(reconciliation.span, TimeDelta::seconds(840));
    let total = row.duration(TimeField::Total);
    assert_eq!(
        total,
        Some(TimeDelta::milliseconds(840_000 - 139_999 - 40_000))
    );
}

#[test]
fn a_session_nobody_has_picked_up_from_its_channel_has_a_row_without_a_technician() {
    let journal = told(
        r#"
        {"at": "PT0S", "actor": "customer", "action": "open_channel_session", "session": "s1", "channel": "Web"},
        {"at": "PT30S", "actor": "customer", "action": "start_applet", "session": "s1"},
        {"at": "PT90S", "actor": {"technician": "B"}, "action": "start_session", "session": "s1"},
        {"at": "PT100S", "expect": []}
        "#,
    );
    let [waiting] = at(&journal, 80).try_into().expect("one row");
    assert_eq!(waiting.technician, None);
    assert_eq!(waiting.standing, Some(Standing::Waiting));
    let [taken] = at_the_end(&journal).try_into().expect("one row");
    assert_eq!(taken.technician.map(|id| id.0), Some(1));
    assert!(taken.channel.is_some());
    assert_eq!(seconds(&taken, TimeField::Active), Some(10));
    adds_up(&taken);
}

#[test]
fn every_row_of_every_documented_story_is_as_told_and_adds_up_at_any_moment() {
    for documented in &DOCUMENTED {
        let scenario = Scenario::read(documented.text).expect("it is documented");
        let journal = scenario.journal();
        for deeds in 0..=journal.done().len() {
            let moment = match deeds.checked_sub(1) {
                Some(last) => journal.done()[last].at,
                None => journal.beginning().now(),
            };
            is_as_told(&journal, deeds, moment);
            if let Some(next) = journal.done().get(deeds) {
                is_as_told(&journal, deeds, next.at - TimeDelta::milliseconds(1));
            }
        }
        is_as_told(&journal, journal.done().len(), journal.desk().now());
    }
}

/// Three busy hours.
pub(crate) fn a_busy_morning(seed: u32) -> Journal {
    let settings = Settings::default().with(Setting::Seed, seed);
    let busy = Busy {
        settings: settings.expect("a seed is a number"),
    };
    let mut journal = busy.beginning();
    busy.live_until(&mut journal, BEGINNING + TimeDelta::minutes(180));
    journal
}

#[test]
fn every_row_of_busy_hours_is_as_told_and_adds_up() {
    for seed in 0..10 {
        let journal = a_busy_morning(seed);
        let rows = at_the_end(&journal);
        assert!(rows.len() > 200, "{} rows", rows.len());
        for minutes in [0, 25, 61, 150] {
            let moment = BEGINNING + TimeDelta::minutes(minutes);
            is_as_told(&journal, journal.deeds_until(moment), moment);
        }
        is_as_told(&journal, journal.done().len(), journal.desk().now());
        let mut sessions: Vec<_> = rows.iter().map(|row| row.session).collect();
        assert!(sessions.is_sorted());
        sessions.dedup();
        assert_eq!(sessions.len(), journal.desk().sessions().len());
    }
}

#[test]
fn as_json_durations_are_seconds_moments_in_utc_and_none_is_null() {
    let journal = told(&format!(
        "{OPENED}{}",
        r#"{"at": "PT61.25S", "actor": {"technician": "A"}, "action": "end_session", "session": "s1"}"#
    ));
    let printed = Format::Json.write(Language::En, &at_the_end(&journal), journal.desk().staff());
    let printed: serde_json::Value = serde_json::from_str(&printed).expect("it is JSON");
    let row = &printed[0];
    assert_eq!(row["Start Time"], "2026-01-05T08:01:00.000Z");
    assert_eq!(row["Active Time"], 1.25);
    assert_eq!(row["Waiting Time"], 40);
    assert_eq!(row["Status"], "Closed by technician");
    assert_eq!(row["Technician Email"], serde_json::Value::Null);
    assert_eq!(row["reconciliation"]["offline"], 0);
    assert_eq!(row.as_object().map(serde_json::Map::len), Some(43));
}
