//! A place at the desk: whose queue is worked, what stands beside it, which session is selected.

use std::fmt::{self, Display};

use super::Address;
use super::query::{Query, encoded};

/// Whose queue is worked, what stands beside it, which session is selected; all by name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct DeskPlace {
    /// The selected session.
    pub(crate) session: Option<String>,
    /// The queue that is worked; the first technician's where none is named.
    pub(crate) queue: Option<String>,
    /// The queues that are seen beside it.
    pub(crate) beside: Vec<String>,
}

impl DeskPlace {
    /// Where the page opens.
    pub(crate) const HOME: Self = Self {
        session: None,
        queue: None,
        beside: Vec::new(),
    };

    /// The same place with that session selected.
    pub(crate) fn with_session(&self, name: &str) -> Address {
        Address::Desk(Self {
            session: Some(name.to_owned()),
            ..self.clone()
        })
    }

    /// That queue is worked instead of the present one. One that stood beside changes places with
    /// it; the selected session stays.
    pub(crate) fn with_queue(&self, name: &str, present: &str) -> Address {
        Address::Desk(self.working(name, present))
    }

    /// That session is selected in that queue, which is worked instead of the present one.
    pub(crate) fn with_entry(&self, session: &str, queue: &str, present: &str) -> Address {
        self.working(queue, present).with_session(session)
    }

    fn working(&self, name: &str, present: &str) -> Self {
        let mut place = self.clone();
        if name == present && self.queue.is_none() {
            return place;
        }
        if let Some(beside) = place.beside.iter_mut().find(|beside| *beside == name) {
            present.clone_into(beside);
        }
        place.queue = Some(name.to_owned());
        place
    }

    /// That queue is seen beside, or no longer.
    pub(crate) fn with_beside(&self, name: &str) -> Address {
        let mut place = self.clone();
        match place.beside.iter().position(|beside| beside == name) {
            Some(index) => {
                place.beside.remove(index);
            }
            None => place.beside.push(name.to_owned()),
        }
        Address::Desk(place)
    }

    /// Reads the query of a desk's address; what it does not know stays in it.
    pub(super) fn read(session: Option<String>, query: &mut Query) -> Self {
        Self {
            session,
            queue: query.take("queue"),
            beside: query.take_list("beside"),
        }
    }
}

impl Display for DeskPlace {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(session) = &self.session {
            write!(f, "/{}", encoded(session))?;
        }
        let queue = self.queue.as_ref();
        let queue = queue.map(|queue| format!("queue={}", encoded(queue)));
        let beside: Vec<_> = self.beside.iter().map(|name| encoded(name)).collect();
        let beside = (!beside.is_empty()).then(|| format!("beside={}", beside.join(",")));
        let pairs: Vec<_> = queue.into_iter().chain(beside).collect();
        if pairs.is_empty() {
            return Ok(());
        }
        write!(f, "?{}", pairs.join("&"))
    }
}
