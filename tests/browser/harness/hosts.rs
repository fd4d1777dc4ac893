//! The page as hosts of all kinds serve it: in a folder, under a strict policy, in a frame, and wrong in each way.

use std::sync::{Arc, Mutex};

use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::{Path, Request};
use axum::http::header::{ACCESS_CONTROL_ALLOW_ORIGIN, CONTENT_SECURITY_POLICY, CONTENT_TYPE};
use axum::http::{HeaderValue, StatusCode};
use axum::middleware::{Next, from_fn};
use axum::response::{Html, IntoResponse, Response};
use axum::routing::get;
use tower_http::services::ServeDir;

use super::browser::given;

/// As strict as a policy can be that lets the page run at all.
const STRICT: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
    img-src 'self' data: blob:; connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; \
    require-trusted-types-for 'script'";
/// One that lets no WebAssembly run.
const NO_WASM: &str = "default-src 'self'; style-src 'self'";
/// One that lets the page fetch nothing.
const NO_FETCH: &str =
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'";

/// Where pages lie that other programs have built.
pub(crate) const BUILT: &str = concat!(env!("CARGO_TARGET_TMPDIR"), "/built");

/// How the program is served where it is served wrongly.
const PROGRAM: &str = "queuescope-web_bg.wasm";
/// A part of it that comes when it is asked for.
const PART: &str = "queuescope-report.wasm";

/// All of them.
pub(super) fn hosts() -> Router {
    let page = || ServeDir::new(given("QUEUESCOPE_PAGE"));
    let under = |policy: &'static str| {
        let served = Router::new().fallback_service(page());
        served.layer(from_fn(move |request: Request, next: Next| async move {
            let mut response = next.run(request).await;
            let headers = response.headers_mut();
            headers.insert(CONTENT_SECURITY_POLICY, HeaderValue::from_static(policy));
            response
        }))
    };
    let open = Router::new().fallback_service(page());
    let open = open.layer(from_fn(async |request: Request, next: Next| {
        let mut response = next.run(request).await;
        let headers = response.headers_mut();
        headers.insert(ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*"));
        response
    }));
    Router::new()
        .nest_service("/in/a%20folder", page())
        .nest("/strict", under(STRICT))
        .nest("/no-wasm", under(NO_WASM))
        .nest("/no-fetch", under(NO_FETCH))
        .nest("/open", open)
        .merge(changing())
        .route(
            "/embedding/index.html",
            get(|| async { embedding("/queue-scope.js") }),
        )
        .route(
            "/embedding/missing.html",
            get(|| async { embedding("/wrong/missing/queue-scope.js") }),
        )
        .nest_service("/built", ServeDir::new(BUILT))
        .route("/framed/{*page}", get(framed))
        .route("/wrong/{how}/{*file}", get(wrong))
}

/// What a site serves that changes while somebody looks at it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Site {
    /// The page.
    First,
    /// The same as another version.
    Second,
    /// That version without its program: somebody is just putting it there.
    Cut,
    /// The first without a part of its program.
    WithoutAPart,
    /// Nothing at all.
    Off,
}

/// The name of the second version.
const SECOND: &str = "2222222222222222";

/// A site that changes, and what changes it.
fn changing() -> Router {
    let site = Arc::new(Mutex::new(Site::First));
    let served = Arc::clone(&site);
    let change = async move |Path(to): Path<String>| {
        let to = match to.as_str() {
            "first" => Site::First,
            "second" => Site::Second,
            "cut" => Site::Cut,
            "without-a-part" => Site::WithoutAPart,
            _ => Site::Off,
        };
        *site.lock().expect("nobody breaks it") = to;
    };
    let serve = async move |Path(file): Path<String>| {
        let site = *served.lock().expect("nobody breaks it");
        of_site(site, &file).await
    };
    Router::new()
        .route("/change/{to}", get(change))
        .route("/changing/{*file}", get(serve))
}

async fn of_site(site: Site, file: &str) -> Response {
    let is_missing = match site {
        Site::First | Site::Second => false,
        Site::Cut => file.ends_with(PROGRAM),
        Site::WithoutAPart => file.ends_with(PART),
        Site::Off => true,
    };
    if is_missing {
        return StatusCode::NOT_FOUND.into_response();
    }
    let page = given("QUEUESCOPE_PAGE");
    let first = version(&page);
    let path = std::path::Path::new(&page).join(file.replace(SECOND, &first));
    let Ok(bytes) = tokio::fs::read(&path).await else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let is_of_the_version = file.contains('/');
    let bytes = match (site, is_of_the_version) {
        (Site::First | Site::WithoutAPart, _) | (_, true) => bytes,
        (_, false) => String::from_utf8_lossy(&bytes)
            .replace(&first, SECOND)
            .into_bytes(),
    };
    ([(CONTENT_TYPE, kind(&path))], bytes).into_response()
}

/// The name of the folder of all that belongs to the page.
pub(super) fn version(page: &str) -> String {
    let index = std::path::Path::new(page).join("index.html");
    let index = std::fs::read_to_string(index).expect("the page has been made");
    let (_, rest) = index.split_once("href=\"./").expect("it has files");
    let (version, _) = rest.split_once('/').expect("they are in a folder");
    version.to_owned()
}

fn kind(path: &std::path::Path) -> &'static str {
    match path.extension().and_then(|ending| ending.to_str()) {
        Some("html") => "text/html",
        Some("js") => "text/javascript",
        Some("css") => "text/css",
        Some("wasm") => "application/wasm",
        _ => "image/svg+xml",
    }
}

/// Somebody else's page with two parts of ours, by that script.
fn embedding(script: &str) -> Html<String> {
    Html(include_str!("embedding.html").replace("{script}", script))
}

/// A page with a frame that may run scripts and nothing else.
async fn framed(Path(page): Path<String>) -> Html<String> {
    let page = page.trim_end_matches("index.html");
    Html(format!(
        "<!doctype html><title>Framed</title><link rel=icon href='data:,'>\
         <iframe sandbox='allow-scripts' width=1200 height=700 src='/{page}index.html#/explorer'></iframe>"
    ))
}

/// The page from a host that serves its program wrongly.
async fn wrong(Path((how, file)): Path<(String, String)>) -> Response {
    let path = std::path::Path::new(&given("QUEUESCOPE_PAGE")).join(&file);
    let Ok(bytes) = tokio::fs::read(&path).await else {
        return StatusCode::NOT_FOUND.into_response();
    };
    if file.ends_with(PROGRAM) {
        return wrongly(&how, Bytes::from(bytes));
    }
    ([(CONTENT_TYPE, kind(&path))], bytes).into_response()
}

fn wrongly(how: &str, bytes: Bytes) -> Response {
    let as_wasm = |body: Body| ([(CONTENT_TYPE, "application/wasm")], body).into_response();
    match how {
        "type" => ([(CONTENT_TYPE, "application/octet-stream")], bytes).into_response(),
        "missing" => StatusCode::NOT_FOUND.into_response(),
        "html" => Html("<!doctype html><title>Sign in</title>").into_response(),
        "cut" => as_wasm(Body::from(bytes.slice(..bytes.len() / 2))),
        "text" => as_wasm(Body::from("version https://git-lfs.github.com/spec/v1")),
        "empty" => as_wasm(Body::empty()),
        "old" => {
            // A module of another version: well-formed, and without what is asked of it.
            let nothing: &[u8] = b"\0asm\x01\0\0\0";
            as_wasm(Body::from(nothing))
        }
        _ => StatusCode::IM_A_TEAPOT.into_response(),
    }
}
