//! A place at the desk: whose queue is worked, what stands beside it, which session is selected.

use std::fmt::{self, Display};

use queuescope_core::busy::{Setting, Settings};
use queuescope_core::run::Run;

use super::query::{Query, encoded};
use super::{Address, NotFound};

/// Whose queue is worked, what stands beside it, which session is selected; all by name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DeskPlace {
    /// The selected session.
    pub session: Option<String>,
    /// The queue that is worked; the first technician's where none is named.
    pub queue: Option<String>,
    /// The queues that are seen beside it.
    pub beside: Vec<String>,
    /// How busy the desk is, where its people keep themselves busy.
    pub busy: Option<Settings>,
}

impl DeskPlace {
    /// Where the page opens.
    pub const HOME: Self = Self {
        session: None,
        queue: None,
        beside: Vec::new(),
        busy: None,
    };

    /// The desk of a run. A link to one of its sessions begins here: names are given anew at every
    /// desk, and elsewhere it would open somebody else's session.
    pub fn of_run(run: &Run) -> Self {
        Self {
            busy: run.branch().busy.map(|busy| busy.settings),
            ..Self::HOME
        }
    }

    /// The same place with that session selected.
    pub fn with_session(&self, name: &str) -> Address {
        Address::Desk(Self {
            session: Some(name.to_owned()),
            ..self.clone()
        })
    }

    /// That queue is worked instead of the present one. One that stood beside changes places with
    /// it; the selected session stays.
    pub fn with_queue(&self, name: &str, present: &str) -> Address {
        Address::Desk(self.working(name, present))
    }

    /// That session is selected in that queue, which is worked instead of the present one.
    pub fn with_entry(&self, session: &str, queue: &str, present: &str) -> Address {
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
    pub fn with_beside(&self, name: &str) -> Address {
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
    ///
    /// # Errors
    ///
    /// A setting of a busy desk that cannot be followed, and the place without any.
    pub(super) fn read(session: Option<String>, query: &mut Query) -> Result<Self, NotFound> {
        let place = Self {
            session,
            queue: query.take("queue"),
            beside: query.take_list("beside"),
            busy: None,
        };
        let asked = |setting: Setting| Some((setting.id(), query.take(setting.id())?));
        let pairs: Vec<_> = Setting::ALL.into_iter().filter_map(asked).collect();
        if pairs.is_empty() {
            return Ok(place);
        }
        match Settings::from_pairs(pairs.iter().map(|(id, value)| (*id, value.as_str()))) {
            Ok(settings) => Ok(Self {
                busy: Some(settings),
                ..place
            }),
            Err(error) => Err(NotFound::Setting {
                error,
                address: Box::new(Address::Desk(place)),
            }),
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
        let busy = self.busy.iter().flat_map(Settings::pairs);
        let busy = busy.map(|(id, value)| format!("{id}={value}"));
        let pairs: Vec<_> = queue.into_iter().chain(beside).chain(busy).collect();
        if pairs.is_empty() {
            return Ok(());
        }
        write!(f, "?{}", pairs.join("&"))
    }
}
