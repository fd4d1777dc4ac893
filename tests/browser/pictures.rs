//! What one looks at as a drawing that needs no page, and as a picture: read again as others read it.

use std::collections::BTreeSet;

use queuescope_core::language::Language;
use queuescope_core::rules::{RULES, Rule};
use queuescope_core::status::Status;
use roxmltree::{Document, Node};
use serde_json::json;

use super::harness::{Page, Window, in_browser, in_every_browser};

const PNG: &[u8] = b"\x89PNG\r\n\x1a\n";
/// Remembers what kind of thing is copied, and how large it is.
const LISTEN: &str = "navigator.clipboard.write = async ([item]) => { \
    const [kind] = item.types; \
    const { type, size } = await item.getType(kind); \
    window.copied = [kind, type, size > 1000]; \
}";

async fn open_menu(page: &Page) {
    page.click(".take-along > summary").await;
    page.see(".take-along-menu", "Print").await;
}

async fn saved(page: &Page, group: &str, name: &str) -> String {
    page.click_button(&format!("[aria-label='{group}']"), "SVG")
        .await;
    page.downloaded(&format!("{name}.svg")).await
}

fn named<'a>(drawing: &'a Document<'_>, name: &'static str) -> impl Iterator<Item = Node<'a, 'a>> {
    drawing
        .descendants()
        .filter(move |one| one.tag_name().name() == name)
}

/// All that can be read in it.
fn lines(drawing: &Document) -> Vec<String> {
    let mut lines = Vec::new();
    for line in named(drawing, "text") {
        let words = line.descendants().filter(Node::is_text);
        let words: String = words.filter_map(|words| words.text()).collect();
        lines.push(words.trim().to_owned());
    }
    lines
}

/// The statuses that are named in it, but for its title.
fn statuses(drawing: &Document) -> BTreeSet<Status> {
    let lines: Vec<_> = lines(drawing)
        .iter()
        .map(|line| line.replace("  ", " "))
        .collect();
    let is_named = |status: &Status| {
        lines[1..]
            .iter()
            .any(|line| line == status.name(Language::En))
    };
    Status::ALL.into_iter().filter(is_named).collect()
}

fn neighbours(status: Status) -> BTreeSet<Status> {
    let out = Rule::leaving(status).map(|rule| rule.to);
    out.chain(Rule::entering(status).map(|rule| rule.from))
        .chain([status])
        .collect()
}

#[test]
fn the_map_is_saved_as_a_drawing_that_needs_no_page_and_as_a_picture() {
    in_every_browser(Window::Desktop, "#/explorer", async |page| {
        open_menu(page).await;
        let drawing = saved(page, "Map", "queuescope-map").await;
        let drawing = Document::parse(&drawing).expect("it is XML");
        assert_eq!(named(&drawing, "title").count(), RULES.len());
        assert_eq!(statuses(&drawing).len(), Status::ALL.len());
        let of_the_page = |one: &Node| {
            let mut attributes = one.attributes();
            attributes.any(|one| one.name() == "class" || one.name().starts_with("data-"))
        };
        assert!(!drawing.descendants().any(|one| of_the_page(&one)));
        let fills = drawing
            .descendants()
            .filter_map(|one| one.attribute("fill"));
        let plain = |fill: &str| fill == "none" || fill.starts_with("rgb");
        assert_eq!(
            fills.filter(|fill| !plain(fill)).collect::<Vec<_>>(),
            [""; 0]
        );

        page.click_button("[aria-label='Map']", "PNG").await;
        let picture = page.downloaded_bytes("queuescope-map.png").await;
        assert!(picture.starts_with(PNG));
    });
}

#[test]
fn a_picture_says_what_it_is_and_where_it_is_from_and_is_light_on_a_dark_page() {
    in_browser(Window::Desktop, "#/explorer/active", async |page| {
        page.prefers("color-scheme", "dark").await;
        open_menu(page).await;
        let dark = "return getComputedStyle(document.querySelector('.map-frame')).backgroundColor";
        let before = page.ask(dark, vec![]).await;
        let drawing = saved(page, "Map", "queuescope-map-active").await;
        let drawing = Document::parse(&drawing).expect("it is XML");
        let lines = lines(&drawing);
        assert_eq!(lines[0], "Active");
        assert!(
            lines.iter().any(|line| line.ends_with("#/explorer/active")),
            "{lines:?}"
        );
        let version = concat!("Queuescope ", env!("CARGO_PKG_VERSION"), ", 20");
        assert!(
            lines.iter().any(|line| line.starts_with(version)),
            "{lines:?}"
        );
        // What the signs mean.
        assert!(lines.iter().any(|line| line == "way out"), "{lines:?}");
        let ground = named(&drawing, "rect")
            .next()
            .and_then(|one| one.attribute("fill"));
        assert_eq!(ground, Some("rgb(255, 255, 255)"));
        // Nobody sees anything of it.
        assert_eq!(page.ask(dark, vec![]).await, before);
    });
}

#[test]
fn a_status_with_its_neighbours_is_a_picture_by_itself() {
    in_browser(Window::Desktop, "#/explorer/rebooting", async |page| {
        open_menu(page).await;
        let group = "Highlighted part";
        let drawing = saved(page, group, "queuescope-around-rebooting").await;
        let drawing = Document::parse(&drawing).expect("it is XML");
        assert_eq!(statuses(&drawing), neighbours(Status::Rebooting));
        let rules = RULES
            .iter()
            .filter(|rule| rule.from == Status::Rebooting || rule.to == Status::Rebooting);
        assert_eq!(named(&drawing, "title").count(), rules.count());
    });
}

#[test]
fn the_matrix_and_a_card_are_saved_as_drawings_and_as_pictures() {
    in_every_browser(
        Window::Desktop,
        "#/explorer/active?view=matrix",
        async |page| {
            page.see(".card h2", "Active").await;
            open_menu(page).await;
            for (group, name, parts) in [
                (
                    "Matrix",
                    "queuescope-matrix-active",
                    ["From", "Collaborating", "Rebooting"],
                ),
                (
                    "Card",
                    "queuescope-active",
                    ["Active", "Time limits", "Aktiv"],
                ),
            ] {
                let drawing = saved(page, group, name).await;
                let drawing = Document::parse(&drawing).expect("it is XML");
                let lines = lines(&drawing);
                for part in parts {
                    assert!(
                        lines.iter().any(|line| line == part),
                        "no “{part}” among {lines:?}"
                    );
                }
                page.click_button(&format!("[aria-label='{group}']"), "PNG")
                    .await;
                let picture = page.downloaded_bytes(&format!("{name}.png")).await;
                assert!(picture.starts_with(PNG));
            }
        },
    );
}

#[test]
fn the_timeline_and_the_selected_session_are_saved_as_drawings() {
    in_browser(Window::Desktop, "#/desk/Okafor", async |page| {
        page.click_button(".clock", "Pause").await;
        open_menu(page).await;
        for (group, name, part) in [
            ("Timeline", "queuescope-timeline", "Events"),
            ("Selected session", "queuescope-session", "Okafor"),
        ] {
            let drawing = saved(page, group, name).await;
            let drawing = Document::parse(&drawing).expect("it is XML");
            let lines = lines(&drawing);
            assert!(lines[0].starts_with("Okafor at "), "{lines:?}");
            assert!(lines[1..].iter().any(|line| line == part), "{lines:?}");
        }
    });
}

#[test]
fn a_picture_is_copied() {
    in_every_browser(Window::Desktop, "#/explorer", async |page| {
        page.ask(LISTEN, vec![]).await;
        open_menu(page).await;
        page.click("[aria-label='Map'] [aria-label='Copy as PNG']")
            .await;
        page.see(".take-along-said", "PNG copied.").await;
        let copied = page.ask("return window.copied", vec![]).await;
        assert_eq!(copied, json!(["image/png", "image/png", true]));
    });
}
