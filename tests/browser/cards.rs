//! What the explorer says: cards, ways, sources.

use std::iter::zip;

use queuescope_core::contradiction::Contradiction;
use queuescope_core::language::Language;
use queuescope_core::paths::{By, routes};
use queuescope_core::rules::{RULES, Rule, Standing};
use queuescope_core::status::Status;
use queuescope_core::words::en;
use serde::Deserialize;
use serde_json::json;
use thirtyfour::common::keys::Key;

use super::harness::{Page, Window, in_browser, in_every_browser};
use super::sent::{FORBID, LISTEN, copied};

/// What a card shows: how it is headed, what its parts are called, how many things lead on.
#[derive(Debug, Deserialize)]
struct Seen {
    address: String,
    heading: String,
    parts: Vec<String>,
    plays: usize,
    routes: usize,
    notice: String,
    text: String,
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
                text: text('.card'),
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

/// It has all of these, in this order; others may stand between.
fn has_parts(seen: &Seen, parts: &[&str]) {
    let mut titles = seen.parts.iter();
    for part in parts {
        let has_it = titles.any(|title| title.contains(part));
        assert!(has_it, "no “{part}”, or not there, on {seen:?}");
    }
}

#[test]
fn the_card_of_every_status_shows_all_its_parts() {
    let parts = [
        "Time limits",
        "What you can do",
        "What others can do",
        "How do I get from here to",
        "Ways out",
        "Ways in",
        "Who sees it",
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
        "How to reproduce it",
        "The session report",
        "What the documents say",
        "Contradictions",
        "Routes",
    ];
    let of_a_disputed_one = ["What the documents say", "Contradictions", "Routes"];
    in_browser(Window::Desktop, "#/explorer", async |page| {
        let address = |rule: &Rule| format!("#/explorer/{}/{}", rule.from.id(), rule.to.id());
        let addresses = RULES.iter().map(address).collect();
        for (rule, seen) in zip(&RULES, look_through(page, addresses).await) {
            assert_eq!(seen.heading, both_names(rule.from, rule.to));
            assert_eq!(seen.plays > 0, rule.is_enacted(), "{}", seen.address);
            let Standing::Disputed(dispute) = rule.standing else {
                has_parts(&seen, &parts);
                continue;
            };
            has_parts(&seen, &of_a_disputed_one);
            assert!(!seen.parts.iter().any(|title| title == "Trigger"));
            // That it is not done, and why, is said once.
            let once = ["Not simulated", en::dispute(dispute)];
            for said in once {
                assert_eq!(seen.text.matches(said).count(), 1, "{said}: {seen:?}");
            }
            for again in [
                "does not simulate",
                "does not make",
                "is disputed",
                "are disputed",
            ] {
                assert!(!seen.text.contains(again), "{again}: {seen:?}");
            }
        }
    });
}

#[test]
fn a_status_says_what_its_technician_can_do_and_what_everybody_else_can() {
    in_browser(Window::Phone, "#/explorer/reconnecting", async |page| {
        let part = |title: &str| {
            let found = "[...document.querySelectorAll('.card-part')].find(part => \
                part.querySelector('h3').textContent === arguments[0]).innerText";
            let (script, title) = (format!("return {found}"), json!(title));
            async move { page.ask(&script, vec![title]).await }
        };
        page.see(".card h2", "Reconnecting").await;
        let yours = part("What you can do").await;
        let yours = yours.as_str().expect("there is such a part").to_owned();
        assert!(yours.contains("End session") && !yours.contains("Start session"));
        let others = part("What others can do").await;
        let others = others.as_str().expect("there is such a part");
        assert!(others.contains("Other technicians"), "{others}");
        assert!(others.contains("Another technician clicks Start session."));
        assert!(!others.contains("Reconnecting lasts for more"), "{others}");
        page.click(".card .deed-way[href='#/explorer/reconnecting/removed']")
            .await;
        page.see_address("#/explorer/reconnecting/removed").await;
        page.see(".causes", "Another technician clicks Start session.")
            .await;
        page.see(".causes", "The technician or the lead clicks End session.")
            .await;
    });
}

#[test]
fn a_rule_is_cited_by_its_number_its_name_the_version_and_its_address() {
    let view = "#/explorer/incoming/active?view=matrix";
    in_every_browser(Window::Desktop, view, async |page| {
        let cited = format!(
            "Queuescope {}, rule 32: Incoming → Active. {}/#/explorer/incoming/active",
            env!("CARGO_PKG_VERSION"),
            page.server(),
        );
        page.see(".card-citation", &cited).await;
        page.ask(LISTEN, vec![]).await;
        page.click_button(".card-citation", "Copy citation").await;
        page.see(".card-citation [role='status']", "Citation copied.")
            .await;
        assert_eq!(copied(page).await, cited);
        page.ask(FORBID, vec![]).await;
        page.focus_by_tab("Copy citation").await;
        page.press(Key::Enter).await;
        page.see(".card-citation [role='status']", "Select the line above.")
            .await;
    });
}

fn both_names(from: Status, to: Status) -> String {
    format!("{} {}", from.name(Language::En), to.name(Language::En))
}

#[test]
fn a_change_is_reproduced_by_the_scenario_that_ends_with_it() {
    in_browser(Window::Desktop, "#/explorer/active/on-hold", async |page| {
        page.click(".card .play-link").await;
        page.see_address("#/scenarios/change-14?play").await;
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
        page.click(".route .play-link").await;
        page.see(".player-head h2", "On Hold → Collaborating").await;
        // It plays by itself.
        page.see(".player-controls", "Pause").await;
        page.see(".step[data-played]", "").await;
        // To look at a way puts nothing on the shelf.
        page.go("#/scenarios").await;
        page.see_count(".stories-shelf [href='#/scenarios/change-14']", 1)
            .await;
        page.see_no("[href='#/scenarios/on-hold-collaborating']")
            .await;
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
            let link = "a[href='#/sources/row-34']";
            page.click(&format!(".card details:has({link}) > summary"))
                .await;
            page.click(&format!(".card {link}")).await;
            page.see_address("#/sources/row-34").await;
            page.see(".contradiction[aria-current]", "Row 34").await;
        },
    );
}
