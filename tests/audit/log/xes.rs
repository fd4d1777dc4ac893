//! XES, as other programs write it.

use chrono::TimeDelta;
use queuescope_core::audit::{Kind, LONGEST_LINE, What};
use queuescope_core::rules::Rule;
use queuescope_core::status::Status;

use super::{event, event_at, event_in, trace, xes};

fn statuses(text: &str) -> Vec<Option<Status>> {
    let heard = xes(text);
    assert_eq!(heard.findings, [], "{text}");
    heard.events.iter().map(|event| event.to).collect()
}

const ACTIVE: [Option<Status>; 1] = [Some(Status::Active)];

#[test]
fn waiting_over_the_hour_that_comes_twice_lasts_as_long_as_it_does() {
    let twice = "2026-10-25T02:20:00.123456789+01:00";
    let events = [
        event_at("2026-10-25T02:50:00+02:00", "Waiting"),
        event_at("2026-10-25T02:10:00+01:00", "Active"),
        event_at(twice, "On Hold"),
        event_at(twice, "Active"),
        event_at("2026-10-25T02:40:00", "Closed"),
    ];
    let heard = xes(&trace(&events.concat()));
    let [found] = &*heard.findings else {
        panic!("{:?}", heard.findings);
    };
    assert_eq!((found.row, found.line), (5, 8));
    assert_eq!(found.column.as_deref(), Some("time:timestamp"));
    assert_eq!(found.what, What::NoZone("2026-10-25T02:40:00".into()));
    let lasted: Vec<_> = heard.events.iter().map(|event| event.lasted).collect();
    let nanoseconds = TimeDelta::minutes(10) + TimeDelta::nanoseconds(123_456_789);
    assert_eq!(
        lasted,
        [
            None,
            Some(TimeDelta::minutes(20)),
            Some(nanoseconds),
            Some(TimeDelta::zero()),
            None,
        ]
    );
    let to: Vec<_> = heard.events.iter().filter_map(|event| event.to).collect();
    assert_eq!(
        to,
        [
            Status::Waiting,
            Status::Active,
            Status::OnHold,
            Status::Active,
            Status::Closed
        ]
    );
    assert!(
        heard
            .events
            .iter()
            .all(|event| event.session == "s1" && event.queue.is_none())
    );
}

#[test]
fn each_kind_is_found_in_a_trace() {
    let found = |events: &[String]| xes(&trace(&events.concat())).kinds();
    let active = event(1, "Active");
    assert_eq!(
        found(&[event(0, "Waiting"), event(1, "On Hold")]),
        [(2, Kind::NotInTheBook)]
    );
    assert_eq!(
        found(&[active.clone(), event(2, "Offline")]),
        [(2, Kind::Disputed)]
    );
    assert_eq!(
        found(&[active.clone(), event(0, "On Hold")]),
        [(2, Kind::TimeGoesBack)]
    );
    assert_eq!(
        found(&[active.clone(), event_at("2026-01-05T08:02:00", "On Hold")]),
        [(2, Kind::NoZone)]
    );
    assert_eq!(
        found(&[active.clone(), event(2, "Lunch")]),
        [(2, Kind::UnknownStatus)]
    );
    assert_eq!(
        found(&[active, event(2, "En attente")]),
        [(2, Kind::AmbiguousStatus)]
    );
}

#[test]
fn after_what_is_unclear_nothing_is_concluded() {
    let events = [event(0, "Waiting"), event(1, "Lunch"), event(2, "On Hold")];
    assert_eq!(
        xes(&trace(&events.concat())).kinds(),
        [(2, Kind::UnknownStatus)]
    );
    let nameless = event(1, "Active").replace("concept:name", "concept:instance");
    let events = [
        event(0, "Waiting"),
        nameless,
        event(2, "On Hold"),
        event(3, "Waiting"),
    ];
    assert_eq!(
        xes(&trace(&events.concat())).kinds(),
        [(2, Kind::TooFewValues), (4, Kind::NotInTheBook)]
    );
}

#[test]
fn the_first_of_a_trace_is_never_wrong_because_a_documented_change_may_lead_into_it() {
    for status in Status::ALL {
        let begins = matches!(status, Status::Connecting | Status::Invitation);
        let is_led_into = Rule::entering(status).any(Rule::is_enacted);
        assert_eq!(is_led_into, !begins, "{status:?}");
        assert_eq!(xes(&trace(&event(0, status.id()))).findings, []);
    }
}

#[test]
fn a_stamp_is_asked_for_where_there_is_none() {
    let timeless = event(0, "Active").replace("time:timestamp", "time");
    let heard = xes(&trace(&timeless));
    assert_eq!(heard.findings[0].what, What::NotATime(String::new()));
    assert_eq!(heard.events[0].to, Some(Status::Active));
}

#[test]
fn an_entry_is_a_session_in_a_queue() {
    let handed_over = [
        event_in("A", 0, "Active"),
        event_in("A", 1, "Outgoing"),
        event_in("B", 1, "Incoming"),
        event_in("B", 2, "Active"),
        event_in("A", 2, "Removed from TC queue"),
    ];
    let heard = xes(&trace(&handed_over.concat()));
    assert_eq!(heard.findings, []);
    assert_eq!(heard.events[4].queue.as_deref(), Some("A"));
    assert_eq!(heard.events[4].from, Some(Status::Outgoing));
    assert_eq!(heard.events[4].lasted, Some(TimeDelta::minutes(1)));
}

#[test]
fn a_session_that_comes_back_into_a_queue_is_a_new_entry() {
    let gone = event_in("A", 0, "Active") + &*event_in("A", 1, "Removed from TC queue");
    for status in ["Incoming", "Invitation"] {
        let heard = xes(&trace(&(gone.clone() + &*event_in("A", 2, status))));
        assert_eq!(heard.findings, []);
        assert_eq!(heard.events[2].from, None);
    }
    let heard = xes(&trace(&(gone + &*event_in("A", 2, "Active"))));
    assert_eq!(heard.kinds(), [(3, Kind::NotInTheBook)]);
}

#[test]
fn each_trace_has_its_own_entries_and_its_own_time() {
    let early = trace(&(event(9, "Waiting") + &*event(9, "Active")));
    let (log, _) = early.split_once("</log>").expect("it ends");
    let late = trace(&(event(3, "Connecting") + &*event(4, "Waiting"))).replace("s1", "s2");
    let (_, late) = late.split_once("<trace>").expect("it begins");
    let heard = xes(&format!("{log}<trace>{late}"));
    assert_eq!(heard.findings, []);
    assert_eq!(heard.events[2].session, "s2");
    assert_eq!((heard.events[2].from, heard.events[2].number), (None, 3));
}

#[test]
fn a_trace_may_be_called_as_another_one_or_not_at_all() {
    let closed = trace(&event(0, "Closed"));
    let (log, _) = closed.split_once("</log>").expect("it ends");
    let again = "<string key='concept:name' value='s1'/>";
    for (name, session) in [(again, "s1"), ("", "")] {
        let active = event(0, "Active");
        let heard = xes(&format!("{log}<trace>{name}{active}</trace></log>"));
        assert_eq!(heard.findings, []);
        assert_eq!(
            (&*heard.events[1].session, heard.events[1].from),
            (session, None)
        );
    }
}

#[test]
fn what_is_not_complete_is_no_change() {
    let transition = |event: String, transition: &str| {
        let says = format!("<string key='lifecycle:transition' value='{transition}'/></event>");
        event.replace("</event>", &says)
    };
    let events = [
        event(0, "Waiting"),
        transition(event(1, "Closed"), "schedule"),
        transition(event(2, "Active"), "COMPLETE"),
    ];
    let heard = xes(&trace(&events.concat()));
    assert_eq!(heard.findings, []);
    assert_eq!((heard.events[1].to, heard.events[1].number), (None, 2));
    assert_eq!(heard.events[2].from, Some(Status::Waiting));
}

#[test]
fn xml_may_be_written_as_it_can_be() {
    let stamp = "<date key=\"time:timestamp\" value=\"2026-01-05T08:00:00Z\"/>";
    let named = "<string key=\"concept:name\" value=\"Active\"/>";
    for written in [
        format!("<event>{stamp}{named}</event>"),
        format!("<event id = 'a/>b' >{named}\n\t{stamp}</event >"),
        format!("<event>{stamp}<string value='Active' key='concept:name'></string></event>"),
        format!("<event>{stamp}<string key='concept:name' value='&#65;ct&#x69;ve'/></event>"),
        format!("<event><!-- <event> </event> -->{stamp}<!---->{named}<!-- a > b --></event>"),
        format!("<event>{stamp}<![CDATA[</event><event>]]]>{named}</event>"),
        format!("<event><?what </event> ?>{stamp}{named}</event>"),
        format!("<!-- <event> --><![CDATA[ </trace> ]]><event>{stamp}{named}</event>"),
        format!(
            "<event>{stamp}<list key='x'><string key='concept:name' value='Waiting'/></list>{named}</event>"
        ),
        format!(
            "<event xmlns:x='urn:x'>{stamp}<x:string key='concept:name' value='Active'/></event>"
        ),
    ] {
        assert_eq!(statuses(&trace(&written)), ACTIVE, "{written}");
    }
}

#[test]
fn prefixes_of_the_log_and_of_the_trace_hold_in_its_events() {
    let text = trace(&event(0, "Active"))
        .replace("<log ", "<x:log xmlns:x='urn:x' xmlns='urn:y' ")
        .replace("</log>", "</x:log>")
        .replace("<trace>", "<x:trace xmlns:z='urn:z'>")
        .replace("</trace>", "</x:trace>")
        .replace("<event>", "<x:event>")
        .replace("</event>", "</x:event>")
        .replace("<date ", "<z:date ");
    assert_eq!(statuses(&text), ACTIVE);
    assert_eq!(xes(&text).events[0].session, "s1");
}

#[test]
fn what_is_before_the_first_trace_is_passed_over() {
    let text = trace(&event(0, "Active"))
        .replace("<log ", "<!DOCTYPE log [ <!ENTITY a \"><event>\"> ]><log ");
    let before = "<global scope=\"event\"><string key=\"concept:name\" value=\"none\"/></global>\
                  <classifier name='a' keys='concept:name'/><trace><string";
    let text = text.replace("<trace><string", before);
    assert_eq!(statuses(&text), ACTIVE);
}

#[test]
fn a_name_of_the_trace_that_stands_in_something_else_is_not_its_name() {
    let text = trace(&event(0, "Active")).replace(
        "<trace>",
        "<trace><list key='x'><string key='concept:name' value='s0'></string></list>",
    );
    assert_eq!(statuses(&text), ACTIVE);
    assert_eq!(xes(&text).events[0].session, "s1");
}

#[test]
fn an_event_without_an_end_takes_none_of_the_others_with_it() {
    let unended = event(0, "Active").replace("</event>", "");
    let heard = xes(&trace(
        &(unended.clone() + &*event(1, "On Hold") + &*unended),
    ));
    assert_eq!(
        heard.kinds(),
        [(1, Kind::TooFewValues), (3, Kind::TooFewValues)]
    );
    assert_eq!((heard.events[0].number, heard.events[0].line), (2, 5));
    let halves = [
        "<event><string key=\"conc",
        "<event><string key='a' val",
        "<event",
        "<ev",
    ];
    for half in halves {
        let heard = xes(&trace(&format!("{half}\n{}", event(1, "On Hold"))));
        assert_eq!(heard.events.len(), 1, "{half}");
        assert_eq!(heard.events[0].line, 5);
    }
}

#[test]
fn an_event_in_no_trace_is_said() {
    let text = trace("").replace("</log>", &(event(0, "Active") + "</log>"));
    let heard = xes(&text);
    assert_eq!(
        (heard.kinds(), heard.count),
        (vec![(1, Kind::TooFewValues)], 1)
    );
}

#[test]
fn a_log_that_ends_in_the_middle_says_so() {
    let text = trace(&(event(0, "Waiting") + &*event(1, "Active")));
    let second = text.rfind("<event>").expect("it is there");
    let whole = text.find("</log>").expect("it ends") + "</log>".len();
    for end in text.find("<log").expect("it begins") + 1..whole {
        let heard = xes(&text[..end]);
        let last = heard.findings.last().expect("it is cut");
        assert_eq!(last.what, What::EndsInside, "{}", &text[..end]);
        assert_eq!(heard.findings.len(), 1);
        let is_in_second =
            (second + "<event>".len()..second + event(1, "Active").len() - 1).contains(&end);
        if is_in_second {
            assert_eq!((last.row, last.line), (2, 5));
        }
    }
    assert_eq!(xes(&text[..whole]).findings, []);
    assert_eq!(xes("").findings, []);
}

#[test]
fn an_element_that_is_too_long_is_left_out() {
    let pad = "x".repeat(LONGEST_LINE);
    let too_long = [
        event(1, "Active").replace("</event>", &format!("<!-- {pad} --></event>")),
        event(1, "Active").replace("<event>", &format!("<event a='{pad}'>")),
        format!("<event a='{pad}'/>\n"),
    ];
    for long in too_long {
        let events = [
            event(0, "Waiting"),
            long,
            event(2, "On Hold"),
            event(3, "Waiting"),
        ];
        let heard = xes(&trace(&events.concat()));
        let what = What::LineTooLong {
            limit: LONGEST_LINE,
        };
        assert_eq!(
            (heard.findings[0].line, &heard.findings[0].what),
            (5, &what)
        );
        assert_eq!(heard.kinds()[1..], [(4, Kind::NotInTheBook)]);
        assert_eq!((heard.events.len(), heard.count), (3, 4));
    }
    let text = trace(&event(0, "Active"));
    let named = text.replace("<string key", &format!("<string a='{pad}' key"));
    assert_eq!(
        xes(&named.replacen("<trace>", &format!("<trace a='{pad}'>"), 1))
            .events
            .len(),
        0
    );
}

#[test]
fn a_tag_with_more_values_than_any_of_xes_is_damaged_and_takes_no_time() {
    let values = |count: usize| (0..count).fold(String::new(), |all, it| format!("{all} a{it}=''"));
    for (count, events) in [(250, 2), (5_000, 1)] {
        let many = event(0, "Active").replace("<event>", &format!("<event{}>", values(count)));
        assert_eq!(
            xes(&trace(&(many + &*event(1, "On Hold")))).events.len(),
            events
        );
        let many = event(0, "Active").replace("<date", &format!("<date{}", values(count)));
        assert_eq!(
            xes(&trace(&(many + &*event(1, "On Hold")))).events.len(),
            events
        );
    }
    let text = trace(&event(0, "Active")).replace("<log", &format!("<log{}", values(5_000)));
    assert_eq!(statuses(&text), ACTIVE);
}
