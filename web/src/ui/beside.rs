//! A program beside the page's own: it is loaded when it is asked for, and what it does delays no frame.
//!
//! It is made with the page's own (`xtask/programs`). Its files stand beside this module, wherever that is, in the
//! folder of one version: a page that is new never gets old ones.

use std::cell::RefCell;
use std::rc::Rc;

use gloo_events::EventListener;
use js_sys::Promise;
use leptos::wasm_bindgen;
use leptos::wasm_bindgen::prelude::wasm_bindgen;
use leptos::wasm_bindgen::{JsCast, JsValue};
use leptos::web_sys::{MessageEvent, Url, Worker};
use wasm_bindgen_futures::JsFuture;

use super::answer::Alive;

#[wasm_bindgen]
extern "C" {
    /// The address of the module that this is.
    #[wasm_bindgen(thread_local_v2, js_namespace = ["import", "meta"], js_name = url)]
    static MODULE: String;

    /// What a copy of the page that is one file has in itself; nothing else has it.
    type OneFile;
    #[wasm_bindgen(thread_local_v2, js_name = queuescopeOneFile)]
    static ONE_FILE: Option<OneFile>;
    /// The address of a script that starts the program of that name.
    #[wasm_bindgen(method)]
    fn beside(this: &OneFile, program: &str) -> String;
}

/// What starts it, `site/beside.js`. Where it cannot, it says nothing but null.
const STARTS: &str = "beside.js";

/// Where the site has the page: the address of the folder, with a slash at its end. The copy that is one file is on none.
pub(crate) fn site() -> String {
    let is_one_file = ONE_FILE.with(Option::is_some);
    let module = MODULE.with(String::clone);
    let folder = Url::new_with_base("../", &module).map(|url| url.href());
    let folder = folder.ok().filter(|_| !is_one_file);
    folder.unwrap_or_else(|| "https://example.org/queuescope/".to_owned())
}

/// A program that works; dropped, it is gone, whatever it was at.
pub(crate) struct Beside {
    worker: Worker,
    /// Who hears all that it says, if anybody does.
    _listeners: Vec<EventListener>,
}

/// It cannot be loaded, or has no answer.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Silent;

impl From<JsValue> for Silent {
    fn from(_: JsValue) -> Self {
        Self
    }
}

impl Beside {
    /// Starts the program of that name.
    fn start(program: &str) -> Result<Worker, Silent> {
        let one_file = ONE_FILE.with(|one_file| one_file.as_ref().map(|it| it.beside(program)));
        if let Some(starts) = one_file {
            return Ok(Worker::new(&starts)?);
        }
        let module = MODULE.with(String::clone);
        let starts = format!("{STARTS}?{program}");
        let address = Url::new_with_base(&starts, &module)?.href();
        Ok(Worker::new(&address)?)
    }

    /// Loads a program that answers, and waits until it hears.
    ///
    /// # Errors
    ///
    /// It cannot be loaded: nobody answers, it is not there, or the browser does not let it be.
    pub(crate) async fn load(program: &str) -> Result<Self, Silent> {
        let program = Self {
            worker: Self::start(program)?,
            _listeners: Vec::new(),
        };
        let is_there = program.next_answer().await?;
        is_there.as_bool().map(|_| program).ok_or(Silent)
    }

    /// Says something, and waits for what it answers.
    ///
    /// # Errors
    ///
    /// It has broken.
    pub(crate) async fn ask(&self, question: &JsValue) -> Result<JsValue, Silent> {
        let answer = self.next_answer();
        self.worker.post_message(question)?;
        answer.await
    }

    /// Begins a program that tells by itself, in texts; it is heard for as long as whoever asked for it is there.
    /// A program that breaks or cannot be loaded is silent, and that is heard, too.
    ///
    /// # Errors
    ///
    /// The browser lets none run beside this page, as with one that was opened as a file.
    pub(crate) fn begin(
        program: &str,
        asks: Alive,
        hear: impl FnMut(Result<String, Silent>) + 'static,
    ) -> Result<Self, Silent> {
        let worker = Self::start(program)?;
        let hear = Rc::new(RefCell::new(hear));
        let hear = move |heard| {
            if asks.is() {
                hear.borrow_mut()(heard);
            }
        };
        let fails = hear.clone();
        let told = EventListener::new(&worker, "message", move |event| {
            let message = event.unchecked_ref::<MessageEvent>().data();
            hear(message.as_string().ok_or(Silent));
        });
        let broken = EventListener::new(&worker, "error", move |_| fails(Err(Silent)));
        Ok(Self {
            worker,
            _listeners: vec![told, broken],
        })
    }

    /// Says something to a program that tells by itself.
    pub(crate) fn tell(&self, what: &JsValue) {
        // Texts and files can be handed over; nothing else is.
        let _ = self.worker.post_message(what);
    }

    fn next_answer(&self) -> impl Future<Output = Result<JsValue, Silent>> + use<> {
        let worker = self.worker.clone();
        let answer = Promise::new(&mut |hears, fails| {
            worker.set_onmessage(Some(&hears));
            worker.set_onerror(Some(&fails));
            worker.set_onmessageerror(Some(&fails));
        });
        async {
            let event = JsFuture::from(answer).await?;
            Ok(event.unchecked_into::<MessageEvent>().data())
        }
    }
}

impl Drop for Beside {
    fn drop(&mut self) {
        self.worker.terminate();
    }
}
