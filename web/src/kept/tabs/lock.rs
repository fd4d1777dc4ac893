//! Which tabs there are: each holds a lock of the browser for as long as it lives, however it ends.

use std::collections::BTreeSet;

use js_sys::{Array, Function, Object, Promise, Reflect};
use leptos::wasm_bindgen;
use leptos::wasm_bindgen::prelude::{Closure, wasm_bindgen};
use leptos::wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

#[wasm_bindgen]
extern "C" {
    /// What gives locks out; absent where the page does not come by a safe way.
    type Locks;
    #[wasm_bindgen(thread_local_v2, js_namespace = navigator, js_name = locks)]
    static LOCKS: Option<Locks>;
    #[wasm_bindgen(method, catch)]
    fn request(
        this: &Locks,
        name: &str,
        how: &Object,
        given: &Function,
    ) -> Result<Promise, JsValue>;
    #[wasm_bindgen(method, catch)]
    fn query(this: &Locks) -> Result<Promise, JsValue>;
}

/// A lock that is held; dropped, it is free.
pub(super) struct Lock {
    /// Keeps the promise that it waits for.
    ends: Function,
}

impl Drop for Lock {
    fn drop(&mut self) {
        // It is a function of the browser that takes anything.
        let _ = self.ends.call0(&JsValue::NULL);
    }
}

/// Takes the lock of that name, unless somebody holds it.
pub(super) async fn take(name: &str) -> Option<Lock> {
    let (held, ends) = promise();
    let (answer, answers) = promise();
    let none = answers.clone();
    let given = Closure::once_into_js(move |lock: JsValue| -> JsValue {
        let _ = answers.call1(&JsValue::NULL, &lock);
        if lock.is_null() { lock } else { held.into() }
    });
    let how = Object::new();
    Reflect::set(&how, &"ifAvailable".into(), &JsValue::TRUE).ok()?;
    let asked = LOCKS.with(|locks| {
        let locks = locks.as_ref()?;
        locks.request(name, &how, given.unchecked_ref()).ok()
    })?;
    // A page that may not have any is told late.
    let refused = Closure::once(move |_: JsValue| {
        let _ = none.call1(&JsValue::NULL, &JsValue::NULL);
    });
    let asked = asked.catch(&refused);
    let lock = JsFuture::from(answer).await.ok()?;
    drop(asked);
    refused.forget();
    (!lock.is_null()).then_some(Lock { ends })
}

/// The names of those that are held, by whomever.
pub(super) async fn held() -> Option<BTreeSet<String>> {
    let asked = LOCKS.with(|locks| locks.as_ref()?.query().ok())?;
    let answer = JsFuture::from(asked).await.ok()?;
    let held: Array = Reflect::get(&answer, &"held".into())
        .ok()?
        .dyn_into()
        .ok()?;
    let name = |lock: JsValue| Reflect::get(&lock, &"name".into()).ok()?.as_string();
    Some(held.iter().filter_map(name).collect())
}

/// A promise, and what keeps it.
fn promise() -> (Promise, Function) {
    let mut keeps = None;
    let promise = Promise::new(&mut |resolve, _| keeps = Some(resolve));
    // The browser has called it by now.
    (promise, keeps.unwrap_or_else(|| Function::new_no_args("")))
}
