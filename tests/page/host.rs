//! What a frame and the page around it say to each other.

use queuescope_core::status::Status;
use queuescope_page::address::Address;
use queuescope_page::host::{Asked, NotFollowed, Told, origin, read, written};

#[test]
fn a_page_asks_for_a_place_or_for_looks_and_for_nothing_else() {
    let offline = Asked::Go(Address::status(Status::Offline));
    assert_eq!(
        read(r##"{"queuescope":1,"go":"#/explorer/offline"}"##),
        Ok(offline)
    );
    let dark = Asked::Theme("dark".to_owned());
    assert_eq!(read(r#"{"theme":"dark","queuescope":1}"#), Ok(dark));
    for not_ours in [
        "",
        "1",
        "null",
        "\"queuescope\"",
        "[1]",
        r#"{"go":"desk"}"#,
        r#"{"queuescope":"1"}"#,
    ] {
        assert_eq!(read(not_ours), Err(NotFollowed::NotOurs), "{not_ours}");
    }
    let later = r##"{"queuescope":2,"go":"#/desk"}"##;
    assert_eq!(read(later), Err(NotFollowed::OtherVersion));
    let long = format!(
        r##"{{"queuescope":1,"go":"#/desk/{}"}}"##,
        "x".repeat(4_000)
    );
    for wrong in [
        r#"{"queuescope":1}"#,
        r##"{"queuescope":1,"go":"#/desk","theme":"dark"}"##,
        r##"{"queuescope":1,"go":"#/desk","then":"all"}"##,
        r#"{"queuescope":1,"go":7}"#,
        &long,
    ] {
        assert_eq!(read(wrong), Err(NotFollowed::NotUnderstood), "{wrong}");
    }
    let nowhere = read(r##"{"queuescope":1,"go":"#/nowhere"}"##);
    assert_eq!(
        nowhere,
        Err(NotFollowed::NoSuchPlace("#/nowhere".to_owned()))
    );
}

#[test]
fn what_a_page_is_told_is_written_as_documented() {
    let place = Told::Place {
        at: "#/desk",
        title: "Desk",
    };
    assert_eq!(
        written(&place),
        r##"{"queuescope":1,"at":"#/desk","title":"Desk"}"##
    );
    assert_eq!(
        written(&Told::Height { height: 612 }),
        r#"{"queuescope":1,"height":612}"#
    );
    let refused = Told::Refused { refused: "No." };
    assert_eq!(written(&refused), r#"{"queuescope":1,"refused":"No."}"#);
}

#[test]
fn an_origin_is_a_scheme_and_a_host_and_nothing_beyond() {
    for one in [
        "https://docs.example.org",
        "http://localhost:8080",
        "http://[::1]:80",
    ] {
        assert_eq!(origin(one), Some(one));
    }
    for none in [
        "*",
        "",
        "null",
        "docs.example.org",
        "https://",
        "https://a/b",
        "https://a?b",
        "javascript://a",
        "https://a b",
    ] {
        assert_eq!(origin(none), None, "{none}");
    }
}
