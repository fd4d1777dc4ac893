//! What the page does when the browser calls: an event, a frame, something that was waited for.
//!
//! The browser calls late. An element that leaves the page still loses its focus and its pointer, and
//! by then what its handlers read is gone. So whatever answers the browser is made here, and does
//! nothing once its owner is gone, or the program has broken.

use std::future::poll_fn;
use std::task::Poll;

use leptos::prelude::*;

use crate::instance::is_broken;

/// Whether what was there when this was made still is: the owner's values go with the owner.
#[derive(Clone, Copy)]
pub(crate) struct Alive(StoredValue<()>);

impl Alive {
    /// As long as the present owner.
    pub(crate) fn here() -> Self {
        Self(StoredValue::new(()))
    }

    /// Whether it still is: for what goes on by itself in between.
    pub(crate) fn is(self) -> bool {
        !is_broken() && !self.0.is_disposed()
    }

    /// Goes on with work that waits in between, for as long as it still is. What is left by then is
    /// dropped where it waited.
    pub(crate) fn goes_on_with(self, work: impl Future<Output = ()> + 'static) {
        let mut work = Box::pin(work);
        leptos::task::spawn_local(poll_fn(move |context| {
            if self.is() {
                work.as_mut().poll(context)
            } else {
                Poll::Ready(())
            }
        }));
    }
}

/// Answers an event for as long as the owner lives. To be made while the view is built.
pub(crate) fn answer<E: 'static>(mut does: impl FnMut(E) + 'static) -> impl FnMut(E) + 'static {
    let owner = Alive::here();
    move |event| {
        if owner.is() {
            does(event);
        }
    }
}

/// The same, once: for what is waited for.
pub(crate) fn answer_once<T: 'static>(does: impl FnOnce(T) + 'static) -> impl FnOnce(T) + 'static {
    let owner = Alive::here();
    move |told| {
        if owner.is() {
            owner.0.dispose();
            does(told);
        }
    }
}

/// Does something with the next frame, if the owner lives as long.
pub(crate) fn next_frame(does: impl FnOnce() + 'static) {
    let does = answer_once(move |()| does());
    request_animation_frame(move || does(()));
}

/// The same, though the owner may be gone by then: a button that was pressed often goes with what it did. For what reads
/// nothing of the owner's.
pub(crate) fn next_frame_in_any_case(does: impl FnOnce() + 'static) {
    request_animation_frame(move || {
        if !is_broken() {
            does();
        }
    });
}
