//! From the text of an address to the place it names.

use queuescope_core::rules::Rule;
use queuescope_core::status::Status;

use super::likeness::slug;
use super::{Address, NotFound, Screen, Selection};

/// The place that a location's hash names. No hash is the place where the page opens.
pub(super) fn parse(hash: &str) -> Result<Address, NotFound> {
    let path = hash.trim_start_matches(['#', '/']);
    let segments: Vec<String> = path
        .split('/')
        .filter(|segment| !segment.is_empty())
        .map(decoded)
        .collect();
    let Some((screen, rest)) = segments.split_first() else {
        return Ok(Address::HOME);
    };
    match Screen::ALL
        .into_iter()
        .find(|known| known.id() == slug(screen))
    {
        Some(Screen::Desk) => desk(rest),
        Some(Screen::Explorer) => explorer(rest),
        None => Err(NotFound::Screen(screen.clone())),
    }
}

fn desk(rest: &[String]) -> Result<Address, NotFound> {
    let (session, beyond) = match rest.split_first() {
        Some((session, beyond)) => (Some(session.clone()), beyond),
        None => (None, rest),
    };
    ends(beyond, Address::Desk { session })
}

fn explorer(rest: &[String]) -> Result<Address, NotFound> {
    match rest {
        [] => Ok(Address::Explorer(Selection::Nothing)),
        [status] => Ok(Address::status(self::status(status, None)?)),
        [from, to, beyond @ ..] => {
            let from = status(from, None)?;
            let to = status(to, Some(from))?;
            let rule = Rule::find(from, to).ok_or(NotFound::Transition { from, to })?;
            ends(beyond, Address::transition(rule))
        }
    }
}

fn status(name: &str, from: Option<Status>) -> Result<Status, NotFound> {
    Status::from_id(&slug(name)).ok_or_else(|| NotFound::Status {
        name: name.to_owned(),
        from,
    })
}

fn ends(beyond: &[String], address: Address) -> Result<Address, NotFound> {
    if beyond.is_empty() {
        return Ok(address);
    }
    Err(NotFound::Rest {
        rest: beyond.join("/"),
        address,
    })
}

/// A segment as a person reads it; one that is badly encoded stays as it is.
fn decoded(segment: &str) -> String {
    js_sys::decode_uri_component(segment).map_or_else(|_| segment.to_owned(), String::from)
}

/// A segment as an address can hold it.
pub(super) fn encoded(segment: &str) -> String {
    js_sys::encode_uri_component(segment).into()
}
