//! The server of one test, with the built page and everything around it. It is at a port of its own, and so is what a
//! browser keeps for its pages: no test finds anything there of another, though they share a browser.

use axum::Router;
use axum::response::Html;
use axum::routing::get;
use serde_json::json;
use tokio::net::TcpListener;
use tokio::task::JoinHandle;
use tower_http::services::ServeDir;

use super::browser::given;
use super::hosts::{hosts, version};

/// Where the server has a page with nothing on it.
pub(super) const NOTHING: &str = "/nothing";

/// It has an icon of its own, so that no browser asks for one that is not there.
const EMPTY: &str = "<!doctype html><title>Nothing</title><link rel=icon href='data:,'><body>";

/// Where the server has somebody else's page with two Queuescopes on it.
pub(crate) const BESIDE: &str = "/beside";

/// A server; dropped, it lets nobody in any more.
pub(super) struct Server {
    /// Where it is, without a slash at the end.
    pub(super) address: String,
    serves: JoinHandle<std::io::Result<()>>,
}

impl Server {
    pub(super) async fn open() -> Self {
        let page = Router::new()
            .route(NOTHING, get(|| async { Html(EMPTY) }))
            .route(BESIDE, get(|| async { Html(beside()) }))
            .merge(hosts())
            .fallback_service(ServeDir::new(given("QUEUESCOPE_PAGE")));
        let listener = TcpListener::bind(("127.0.0.1", 0))
            .await
            .expect("a free port");
        let address = listener.local_addr().expect("a bound port has an address");
        Self {
            address: format!("http://{address}"),
            serves: tokio::spawn(async { axum::serve(listener, page).await }),
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.serves.abort();
    }
}

/// Somebody else's page, with the names that the files of ours have today.
fn beside() -> String {
    let version = version(&given("QUEUESCOPE_PAGE"));
    include_str!("beside.html")
        .replace(
            "{sheets}",
            &json!([format!("/{version}/queuescope.css")]).to_string(),
        )
        .replace("{module}", &format!("/{version}/queuescope-web.js"))
        .replace("{program}", &format!("/{version}/queuescope-web_bg.wasm"))
}
