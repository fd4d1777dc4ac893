//! Work that takes longer than a frame: done in portions, so that the page answers meanwhile.

use std::task::{Context, Poll, Waker};

use gloo_timers::future::TimeoutFuture;
use leptos::prelude::*;

use super::reading;
use crate::ui::answer::Alive;

/// How long the page may be busy with it at a time, in milliseconds of the browser's clock.
pub(super) const PATIENCE: f64 = 8.0;

/// What a long work will have come to, and how far it is.
pub(crate) struct Awaited<T: 'static> {
    /// In percent; none once it is done.
    percent: RwSignal<Option<u8>>,
    result: StoredValue<Option<T>, LocalStorage>,
}

/// Is told how far a work is.
#[derive(Clone, Copy)]
pub(crate) struct Listener {
    percent: RwSignal<Option<u8>>,
    alive: Alive,
}

impl<T: 'static> Clone for Awaited<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T: 'static> Copy for Awaited<T> {}

impl<T: 'static> Awaited<T> {
    /// Begins with a work: a short one is done at once. It goes on for as long as the owner lives.
    pub(crate) fn begin<F>(work: impl FnOnce(Listener) -> F) -> Self
    where
        F: Future<Output = Option<T>> + 'static,
    {
        let percent = RwSignal::new(Some(0));
        let result = StoredValue::new_local(None);
        let alive = Alive::here();
        let listener = Listener { percent, alive };
        let ends = move |done: Option<T>| {
            result.set_value(done);
            percent.set(None);
        };
        let mut work = Box::pin(work(listener));
        match work.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
            Poll::Ready(done) => ends(done),
            Poll::Pending => alive.goes_on_with(async move { ends(work.await) }),
        }
        Self { percent, result }
    }

    /// How far it is, in percent, while it lasts.
    pub(crate) fn percent(self) -> Option<u8> {
        self.percent.get()
    }

    /// What it came to; once.
    pub(crate) fn take(self) -> Option<T> {
        self.result.try_update_value(Option::take).flatten()
    }
}

impl Listener {
    /// Hears that so many of so many are done, and says whether anybody still waits for it.
    pub(crate) fn hears(self, progress: (usize, usize)) -> bool {
        let goes_on = self.alive.is();
        if goes_on {
            self.percent.set(Some(percent(progress)));
        }
        goes_on
    }
}

/// Takes one step after the other until there is an answer. Between the portions somebody is told
/// how far the work has come, and says whether it still goes on; there is no answer if not.
pub(crate) async fn in_portions<W, T>(
    work: &mut W,
    mut step: impl FnMut(&mut W) -> Option<T>,
    mut goes_on: impl FnMut(&W) -> bool,
) -> Option<T> {
    let mut began = reading();
    loop {
        let answer = step(work);
        if answer.is_some() {
            return answer;
        }
        if reading() - began > PATIENCE {
            if !goes_on(work) {
                return None;
            }
            TimeoutFuture::new(0).await;
            began = reading();
        }
    }
}

/// So many of so many, in whole percent.
pub(crate) fn percent((done, all): (usize, usize)) -> u8 {
    u8::try_from(100 * done / all.max(1)).unwrap_or(100)
}
