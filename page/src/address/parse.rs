//! From the text of an address to the place it names.

use queuescope_core::echo::echo;
use queuescope_core::rules::Supposed;
use queuescope_core::status::Status;

use super::likeness::slug;
use super::query::{Query, decoded};
use super::{
    Address, CheckPlace, DeskPlace, ExplorerPlace, NotFound, ProofPlace, ReportPlace, Screen,
    Selection, SourcesPlace, StoryPlace,
};

/// The place that a location's hash names. No hash is the place where the page opens.
///
/// # Errors
///
/// What it names is not there.
pub fn parse(hash: &str) -> Result<Address, NotFound> {
    let (path, query) = hash.split_once('?').unwrap_or((hash, ""));
    let path = path.trim_start_matches(['#', '/']);
    let mut query = Query::read(query);
    let segments: Vec<String> = path
        .split('/')
        .filter(|segment| !segment.is_empty())
        .map(decoded)
        .collect();
    let Some((screen, rest)) = segments.split_first() else {
        return Ok(Address::Desk(DeskPlace::read(None, &mut query)?));
    };
    let address = match Screen::ALL
        .into_iter()
        .find(|known| known.id() == slug(screen))
    {
        Some(Screen::Desk) => {
            let (session, beyond) = first(rest);
            ends(beyond, Address::Desk(DeskPlace::read(session, &mut query)?))
        }
        Some(Screen::Scenarios) => {
            let (place, beyond) = StoryPlace::read(rest, &mut query)?;
            ends(beyond, Address::Scenarios(place))
        }
        Some(Screen::Explorer) => explorer(rest, &mut query),
        Some(Screen::Report) => {
            let (place, beyond) = ReportPlace::read(rest, &mut query)?;
            ends(beyond, Address::Report(place))
        }
        Some(Screen::Check) => {
            let (place, beyond) = CheckPlace::read(rest, &mut query)?;
            ends(beyond, Address::Check(place))
        }
        Some(Screen::Sources) => {
            let (place, beyond) = SourcesPlace::read(rest, &mut query);
            ends(beyond, Address::Sources(place))
        }
        Some(Screen::Proof) => proof(rest),
        None => Err(NotFound::Screen(echo(screen))),
    }?;
    match query.rest() {
        Some(rest) => Err(NotFound::Rest {
            rest: echo(&rest),
            address: Box::new(address),
        }),
        None => Ok(address),
    }
}

/// The first segment, if there is one, and those beyond it.
fn first(segments: &[String]) -> (Option<String>, &[String]) {
    match segments.split_first() {
        Some((first, beyond)) => (Some(first.clone()), beyond),
        None => (None, segments),
    }
}

fn explorer(rest: &[String], query: &mut Query) -> Result<Address, NotFound> {
    let (selection, beyond) = match rest {
        [] => (Selection::Nothing, rest),
        [name] => (Selection::Status(status(name, None)?), &[][..]),
        [from, to, beyond @ ..] => {
            let from = status(from, None)?;
            let to = status(to, Some(from))?;
            (Selection::between(from, to), beyond)
        }
    };
    let place = ExplorerPlace::read(selection, query)?;
    ends(beyond, Address::Explorer(place))
}

/// What is supposed is a change: two statuses, and not one twice.
fn proof(rest: &[String]) -> Result<Address, NotFound> {
    let (supposed, beyond) = match rest {
        [from, to, beyond @ ..] => {
            let from = status(from, None)?;
            let to = status(to, Some(from))?;
            let supposed = (from != to).then_some(Supposed { from, to });
            (supposed, if supposed.is_some() { beyond } else { rest })
        }
        rest => (None, rest),
    };
    ends(beyond, Address::Proof(ProofPlace { supposed }))
}

fn status(name: &str, from: Option<Status>) -> Result<Status, NotFound> {
    Status::from_id(&slug(name)).ok_or_else(|| NotFound::Status {
        name: echo(name),
        from,
    })
}

fn ends(beyond: &[String], address: Address) -> Result<Address, NotFound> {
    if beyond.is_empty() {
        return Ok(address);
    }
    Err(NotFound::Rest {
        rest: echo(&beyond.join("/")),
        address: Box::new(address),
    })
}
