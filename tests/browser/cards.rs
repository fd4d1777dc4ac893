//! What the explorer says: cards, ways, sources, and what one can take along.

use std::iter::zip;

use queuescope_core::book::Format;
use queuescope_core::contradiction::Contradiction;
use queuescope_core::language::Language;
use queuescope_core::paths::{By, routes};
use queuescope_core::rules::{RULES, Rule};
use queuescope_core::status::Status;
use roxmltree::Document;
use serde::Deserialize;
use serde_json::json;

use super::harness::{Page, Window, in_browser, in_every_browser};

/// What a card shows: how it is headed, what its parts are called, how many things lead on.
#[derive(Debug, Deserialize)]
struct Seen {
    address: String,
    heading: String,
    parts: Vec<String>,
    plays: usize,
    routes: usize,
    notice: String,
}

/// Follows all these addresses, one after the other, without a person's pauses: what each card
/// shows in the first frame after its address was followed.
async fn look_through(page: &Page, addresses: Vec<String>) -> Vec<Seen> {
    const SCRIPT: &str = r"
        const [addresses, done] = arguments;
        const all = css => [...document.querySelectorAll(css)];
        const text = css => all(css).map(one => one.textContent.trim()).join(' ');
        const seen = [];
        for (const address of addresses) {
            location.hash = address;
            await new Promise(arrived => addEventListener('hashchange', arrived, { once: true }));
            await new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)));
            seen.push({
                address,
                heading: text('.card h2 .status-name'),
                parts: all('.card-part h3').map(one => one.textContent),
                plays: all('.card .play-link').length,
                routes: all('.card .route').length,
                notice: text('.card .notice'),
            });
        }
        done(seen)";
    let script = format!("(async function () {{ {SCRIPT} }}).apply(null, arguments)");
    let mut seen = Vec::new();
    // A script may take its time, but not all the time there is.
    for some in addresses.chunks(100) {
        let answer = page.ask_later(&script, vec![json!(some)]).await;
        seen.extend(serde_json::from_value::<Vec<Seen>>(answer).expect("what was seen"));
    }
    seen
}

fn has_parts(seen: &Seen, parts: &[&str]) {
    for part in parts {
        let has_it = seen.parts.iter().any(|title| title.contains(part));
        assert!(has_it, "no “{part}” on {seen:?}");
    }
}

#[test]
fn the_card_of_every_status_shows_all_its_parts() {
    let parts = [
        "Who sees it",
        "What can be done",
        "Time limits",
        "Ways out",
        "Ways in",
        "How do I get from here to",
        "In the session report",
        "In the console",
    ];
    in_browser(Window::Desktop, "#/explorer", async |page| {
        let addresses = Status::ALL.map(|status| format!("#/explorer/{}", status.id()));
        for (status, seen) in zip(Status::ALL, look_through(page, addresses.into()).await) {
            assert_eq!(seen.heading, status.name(Language::En), "{}", seen.address);
            has_parts(&seen, &parts);
        }
    });
}

#[test]
fn the_card_of_every_change_shows_all_its_parts() {
    let parts = [
        "Trigger",
        "The other participants’ entries",
        "The idle clock",
        "The session report",
        "How to reproduce it",
        "What the documents say",
        "Contradictions",
        "Routes",
    ];
    in_browser(Window::Desktop, "#/explorer", async |page| {
        let address = |rule: &Rule| format!("#/explorer/{}/{}", rule.from.id(), rule.to.id());
        let addresses = RULES.iter().map(address).collect();
        for (rule, seen) in zip(&RULES, look_through(page, addresses).await) {
            assert_eq!(seen.heading, both_names(rule.from, rule.to));
            has_parts(&seen, &parts);
            assert_eq!(seen.plays > 0, rule.is_enacted(), "{}", seen.address);
        }
    });
}

fn both_names(from: Status, to: Status) -> String {
    format!("{} {}", from.name(Language::En), to.name(Language::En))
}

#[test]
fn a_change_is_reproduced_by_the_scenario_that_ends_with_it() {
    in_browser(Window::Desktop, "#/explorer/active/on-hold", async |page| {
        page.click(".card .play-link").await;
        page.see_address("#/scenarios/change-14").await;
    });
}

#[test]
fn a_status_is_chosen_and_a_way_to_it_is_played() {
    in_browser(Window::Phone, "#/explorer/on-hold", async |page| {
        page.choose(".target .select", "Collaborating").await;
        page.click_button(".target", "Show routes").await;
        page.see_address("#/explorer/on-hold/collaborating?by=steps")
            .await;
        let found = routes(Status::OnHold, Status::Collaborating, By::Steps).expect("ways");
        page.see_count(".route", found.len()).await;
        page.click(".measure[href$='by=time']").await;
        page.see_address("#/explorer/on-hold/collaborating?by=time")
            .await;
        page.see(".measure[aria-current]", "least time").await;
        page.click_button(".route", "Play").await;
        page.see_address("#/scenarios/on-hold-collaborating").await;
        page.see(".player-head h2", "On Hold → Collaborating").await;
    });
}

#[test]
fn between_every_two_statuses_there_are_ways_or_a_reason_why_not() {
    in_browser(Window::Desktop, "#/explorer", async |page| {
        let pairs = Status::ALL
            .into_iter()
            .flat_map(|from| Status::ALL.map(|to| (from, to)));
        let pairs: Vec<_> = pairs.collect();
        let address = |(from, to): &(Status, Status)| {
            format!("#/explorer/{}/{}?by=steps", from.id(), to.id())
        };
        let addresses = pairs.iter().map(address).collect();
        for ((from, to), seen) in zip(pairs, look_through(page, addresses).await) {
            assert_eq!(seen.heading, both_names(from, to), "{}", seen.address);
            match routes(from, to, By::Steps) {
                Ok(found) => assert_eq!(seen.routes, found.len(), "{}", seen.address),
                Err(_) => assert!(seen.notice.contains("No route"), "{seen:?}"),
            }
        }
    });
}

#[test]
fn the_rules_are_downloaded_as_the_core_writes_them() {
    in_every_browser(Window::Desktop, "#/explorer", async |page| {
        page.click(".take-along > summary").await;
        for format in Format::ALL {
            page.click_button(".take-along-menu", format.name()).await;
            let name = format!("queuescope-rules.{}", format.extension());
            assert_eq!(page.downloaded(&name).await, format.write(), "{name}");
        }
    });
}

#[test]
fn the_map_is_downloaded_as_a_drawing_that_needs_no_page_and_as_a_picture() {
    in_every_browser(Window::Desktop, "#/explorer", async |page| {
        page.click(".take-along > summary").await;
        page.click_button(".take-along-menu", "SVG").await;
        let drawing = page.downloaded("queuescope-map.svg").await;
        let drawing = Document::parse(&drawing).expect("it is XML");
        let with = |name: &'static str, attribute: &'static str| {
            let all = drawing
                .descendants()
                .filter(move |one| one.has_tag_name(name));
            all.filter(move |one| one.attribute(attribute).is_some())
                .count()
        };
        let svg = |name: &'static str| ("http://www.w3.org/2000/svg", name);
        let titles = drawing
            .descendants()
            .filter(|one| one.has_tag_name(svg("title")));
        assert_eq!(titles.count(), RULES.len());
        let texts = drawing
            .descendants()
            .filter(|one| one.has_tag_name(svg("text")));
        assert_eq!(texts.count(), Status::ALL.len());
        assert_eq!(with("path", "class") + with("g", "data-light"), 0);
        let fills = drawing
            .descendants()
            .filter_map(|one| one.attribute("fill"));
        let plain = |fill: &str| fill == "none" || fill.starts_with("rgb");
        assert_eq!(
            fills.filter(|fill| !plain(fill)).collect::<Vec<_>>(),
            [""; 0]
        );

        page.click_button(".take-along-menu", "PNG").await;
        let picture = page.downloaded_bytes("queuescope-map.png").await;
        assert!(picture.starts_with(b"\x89PNG\r\n\x1a\n"));
    });
}

#[test]
fn the_matrix_and_a_card_are_downloaded_as_drawings_and_as_pictures() {
    in_every_browser(
        Window::Desktop,
        "#/explorer/active?view=matrix",
        async |page| {
            page.see(".card h2", "Active").await;
            page.click(".take-along > summary").await;
            for (name, parts) in [
                ("queuescope-matrix", ["From", "Collaborating", "Rebooting"]),
                (
                    "queuescope-active",
                    ["Active", "Time limits", "In the console"],
                ),
            ] {
                let files = format!(".take-along-files[data-files='{name}']");
                page.click_button(&files, "SVG").await;
                let drawing = page.downloaded(&format!("{name}.svg")).await;
                let drawing = Document::parse(&drawing).expect("it is XML");
                let lines = drawing
                    .descendants()
                    .filter(|one| one.tag_name().name() == "text");
                let lines: Vec<_> = lines.filter_map(|line| line.text()).collect();
                for part in parts {
                    assert!(lines.contains(&part), "no “{part}” among {lines:?}");
                }
                page.click_button(&files, "PNG").await;
                let picture = page.downloaded_bytes(&format!("{name}.png")).await;
                assert!(picture.starts_with(b"\x89PNG\r\n\x1a\n"));
            }
        },
    );
}

#[test]
fn the_sources_show_every_contradiction_and_only_the_differing_changes_where_asked() {
    in_browser(Window::Desktop, "#/sources", async |page| {
        page.see_count(".contradiction", Contradiction::ALL.len())
            .await;
        page.see(".contradiction", "En attente, twice").await;
        page.see_count(".sources-table tbody tr", RULES.len()).await;
        page.click(".tick input").await;
        page.see_address("#/sources?only=differences").await;
        let alike = |rule: &&Rule| rule.evidence.is_alike_everywhere();
        let differing = RULES.len() - RULES.iter().filter(alike).count();
        page.see_count(".sources-table tbody tr", differing).await;
    });
}

#[test]
fn a_card_leads_to_what_contradicts_it() {
    in_browser(
        Window::Phone,
        "#/explorer/incoming/outgoing",
        async |page| {
            page.click(".card a[href='#/sources/row-34']").await;
            page.see_address("#/sources/row-34").await;
            page.see(".contradiction[aria-current]", "Row 34").await;
        },
    );
}
