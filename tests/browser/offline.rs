//! The page without a network, and a new version of it that comes while somebody looks at it.

use serde_json::{Value, json};

use super::anywhere::{SAYS, see_a_file_read, see_every_screen};
use super::harness::{Page, Window, in_every_browser};

/// What says that a new version is there.
const NOTICE: &str = ".notice";

/// What tells the version of the page that is shown.
const VERSION: &str = "return document.querySelector('script[src]').src.split('/').at(-2)";

/// Opens the page of a site that changes, and waits until the browser keeps it.
async fn open(page: &Page) {
    change(page, "first").await;
    page.open_at("/changing/index.html#/desk").await;
    page.see(".queue-row", "").await;
    let kept = "navigator.serviceWorker.ready.then(() => arguments[0](true))";
    assert_eq!(page.ask_later(kept, vec![]).await, json!(true));
}

/// Comes to the page anew. What a driver calls to reload asks the network and nobody else.
async fn anew(page: &Page) {
    page.leave().await;
    page.open_at("/changing/index.html#/desk").await;
}

/// From now on the site is this.
pub(super) async fn change(page: &Page, to: &str) {
    let change = "fetch(arguments[0]).then((answer) => arguments[1](answer.ok))";
    let changed = page
        .ask_later(change, vec![json!(format!("/change/{to}"))])
        .await;
    assert_eq!(changed, json!(true));
}

/// The version of the page that is shown.
async fn version(page: &Page) -> Value {
    page.ask(VERSION, vec![]).await
}

/// Looks for a new version, as a browser does by itself once in a while; says whether it could be taken. Whoever asks for it
/// waits until the page leaves the browser some time, which it does where no desk is drawn in every frame.
async fn looks_for_a_new_one(page: &Page) -> Value {
    page.go("#/sources").await;
    page.see("h1", "Sources").await;
    let look = "navigator.serviceWorker.getRegistration().then((it) => it.update()) \
        .then((it) => { \
            const coming = it.installing; \
            if (!coming) { arguments[0](it.waiting !== null); return; } \
            coming.addEventListener('statechange', () => arguments[0](coming.state !== 'redundant')); \
        }, () => arguments[0](false))";
    page.ask_later(look, vec![]).await
}

#[test]
fn without_a_network_every_screen_is_there_and_files_are_read() {
    in_every_browser(Window::Desktop, "#/sources", async |page| {
        open(page).await;
        change(page, "off").await;
        anew(page).await;
        see_every_screen(page).await;
        see_a_file_read(page).await;
    });
}

#[test]
fn a_new_version_waits_until_somebody_wants_it_and_another_tab_goes_on_with_its_own() {
    in_every_browser(Window::Desktop, "#/sources", async |page| {
        open(page).await;
        let first = version(page).await;
        let beside = page.another_tab("/changing/index.html#/check").await;
        page.see("h1", "Check a file").await;
        page.go_to_tab(0).await;
        anew(page).await;
        change(page, "second").await;
        assert_eq!(looks_for_a_new_one(page).await, json!(true));
        page.see(NOTICE, "A new version of this page is ready")
            .await;
        // A page that is loaded anew is of the old version, and of nothing else.
        anew(page).await;
        assert_eq!(version(page).await, first);
        page.see(NOTICE, "A new version of this page is ready")
            .await;
        page.click_button(NOTICE, "Use it now").await;
        page.see_answer(VERSION, &json!("2222222222222222")).await;
        page.see(".queue-row", "").await;
        page.see_no(NOTICE).await;
        page.go_to_tab(beside).await;
        assert_eq!(version(page).await, first);
        see_a_file_read(page).await;
    });
}

#[test]
fn a_new_version_that_is_not_all_there_is_not_taken() {
    in_every_browser(Window::Desktop, "#/sources", async |page| {
        open(page).await;
        let first = version(page).await;
        anew(page).await;
        change(page, "cut").await;
        assert_eq!(looks_for_a_new_one(page).await, json!(false));
        let kept = "return caches.keys().then((names) => names.length)";
        page.see_answer(kept, &json!(1)).await;
        anew(page).await;
        page.see(".queue-row", "").await;
        assert_eq!(version(page).await, first);
        page.see_no(NOTICE).await;
        page.errors_so_far().await;
    });
}

#[test]
fn what_is_kept_and_damaged_is_thrown_away_by_loading_again() {
    in_every_browser(Window::Desktop, "#/sources", async |page| {
        open(page).await;
        let damage = "caches.keys().then(async ([name]) => { \
            const cache = await caches.open(name); \
            const all = await cache.keys(); \
            const program = all.find((one) => one.url.endsWith('queuescope-web_bg.wasm')); \
            await cache.put(program, new Response('half')); \
            arguments[0](true); })";
        assert_eq!(page.ask_later(damage, vec![]).await, json!(true));
        page.leave().await;
        page.leave_for("/changing/index.html#/desk").await;
        page.see(SAYS, "Load it again").await;
        page.click_button(SAYS, "Load again").await;
        page.see(".queue-row", "").await;
        page.errors_so_far().await;
    });
}
