//! The explorer's three views, by keyboard and on a phone; what finds its way by an address.

use queuescope_core::language::Language;
use queuescope_core::paths::{By, routes};
use queuescope_core::rules::{RULES, Rule};
use queuescope_core::status::Status;
use serde_json::json;
use thirtyfour::common::keys::Key;

use super::harness::{Page, Window, in_browser, in_every_browser};

async fn sees_nothing_beside_the_page(page: &Page) {
    let script = "return document.documentElement.scrollWidth <= innerWidth";
    page.see_answer(script, &json!(true)).await;
}

#[test]
fn a_status_says_how_many_ways_lead_out_and_in_instead_of_drawing_them() {
    in_browser(Window::Desktop, "#/explorer?view=map", async |page| {
        for status in Status::ALL {
            let name = status.name(Language::En);
            let counted = |count: usize, way: &str| match count {
                1 => format!("1 way {way}"),
                _ => format!("{count} ways {way}"),
            };
            let out = counted(Rule::leaving(status).count(), "out");
            let into = counted(Rule::entering(status).count(), "in");
            let said = page
                .attribute(&format!("#map-{}", status.id()), "aria-label")
                .await;
            assert_eq!(said, Some(format!("{name}, {out}, {into}")));
        }
    });
}

#[test]
fn along_the_lines_of_the_map_a_number_goes_to_the_next_status() {
    in_every_browser(Window::Desktop, "#/explorer?view=map", async |page| {
        page.focus_by_tab("Connecting").await;
        page.press("o").await;
        let first = Rule::leaving(Status::Connecting).next().expect("a way");
        page.see(".dialog .next-way", first.to.name(Language::En))
            .await;
        page.press("1").await;
        let address = format!("#/explorer/connecting/{}?view=map", first.to.id());
        page.see_address(&address).await;
        page.see_no(".next-way").await;

        // And on from where that change has led.
        page.press("o").await;
        let ways = Rule::leaving(first.to);
        let names: Vec<_> = ways.map(|rule| rule.to.name(Language::En)).collect();
        page.see_texts(".next-way .status-name", &names).await;
        page.press("2").await;
        let second = Rule::leaving(first.to).nth(1).expect("another way");
        let (from, to) = (second.from.id(), second.to.id());
        page.see_address(&format!("#/explorer/{from}/{to}?view=map"))
            .await;
    });
}

#[test]
fn the_matrix_is_walked_cell_by_cell_and_every_cell_says_what_is_printed() {
    in_every_browser(Window::Desktop, "#/explorer?view=matrix", async |page| {
        page.focus_by_tab("From Connecting to Connecting").await;
        page.press(Key::Right).await;
        page.press(Key::Right).await;
        page.press(Key::Left).await;
        page.press(Key::Down).await;
        page.press(Key::Up).await;
        page.press(Key::Enter).await;
        page.see_address("#/explorer/connecting/waiting?view=matrix")
            .await;
        let cell = "[data-spot='connecting/waiting'][aria-current]";
        let said = page.attribute(cell, "aria-label").await;
        let said = said.expect("it has a name");
        let rule = Rule::find(Status::Connecting, Status::Waiting).expect("it is printed");
        assert!(said.starts_with("From Connecting to Waiting: simulated, status table"));
        for row in rule.evidence.rows {
            assert!(said.contains(&row.to_string()), "{said}");
        }
        assert_eq!(page.count(".cell .mark").await, RULES.len());
    });
}

#[test]
fn the_ways_between_all_pairs_take_a_blink_and_the_matrix_shows_how_far_it_is() {
    in_browser(Window::Desktop, "#/explorer?view=matrix", async |page| {
        let mut took = f64::INFINITY;
        for _ in 0..3 {
            page.see_count(".cell", Status::ALL.len() * Status::ALL.len())
                .await;
            let script = "return performance.getEntriesByName('all ways', 'measure')[0].duration";
            let once = page.ask(script, vec![]).await;
            took = took.min(once.as_f64().expect("it was measured"));
            page.reload().await;
        }
        println!("the ways between all 289 pairs by steps, in Chromium: {took:.1} ms");
        assert!(took <= 50.0, "{took} ms");

        let far = page.texts_now(".cell .cell-far").await;
        let pairs = Status::ALL
            .into_iter()
            .flat_map(|from| Status::ALL.map(|to| (from, to)));
        let unprinted = pairs.filter(|(from, to)| Rule::find(*from, *to).is_none());
        let expected = unprinted.map(|(from, to)| {
            routes(from, to, By::Steps)
                .map_or(String::new(), |found| found[0].steps.len().to_string())
        });
        assert_eq!(far, expected.collect::<Vec<_>>());
    });
}

#[test]
fn filters_leave_changes_out_of_every_view_and_stay_in_the_address() {
    in_browser(Window::Desktop, "#/explorer?view=map", async |page| {
        page.choose(".select[name='who']", "Customer").await;
        page.see_address("#/explorer?view=map&who=customer").await;
        let left_out = page.count(".edge[data-left-out]").await;
        assert!(left_out > 0 && left_out < RULES.len());
        let shown = format!("{} of {} changes", RULES.len() - left_out, RULES.len());
        page.see(".filters-count", &shown).await;
        page.click("#map-active").await;
        page.see_address("#/explorer/active?view=map&who=customer")
            .await;

        page.click(".view-link[href*='view=matrix']").await;
        page.see_count(".cell[data-left-out]", left_out).await;
        page.click(".filters-clear").await;
        page.see_address("#/explorer/active?view=matrix").await;
        page.see_no(".cell[data-left-out]").await;
    });
}

#[test]
fn on_a_phone_the_list_comes_first_and_nothing_lies_beside_the_page() {
    in_browser(Window::Phone, "#/explorer", async |page| {
        page.retype(".search-field", "collab").await;
        page.see(".search", "1 status, ").await;
        page.click(".list-link[href='#/explorer/collaborating']")
            .await;
        page.see(".card h2", "Collaborating").await;
        sees_nothing_beside_the_page(page).await;
        for view in ["map", "matrix", "list"] {
            for place in [
                "",
                "/on-hold",
                "/active/on-hold",
                "/closed-by-technician/active",
            ] {
                page.go(&format!("#/explorer{place}?view={view}")).await;
                page.see_count(".view-link[aria-current]", 1).await;
                sees_nothing_beside_the_page(page).await;
            }
        }
    });
}

#[test]
fn on_a_phone_the_map_is_enlarged_within_its_frame() {
    in_browser(Window::Phone, "#/explorer?view=map", async |page| {
        let width = "return document.querySelector('.map-drawing').clientWidth / innerWidth";
        let at_first = page.ask(width, vec![]).await.as_f64().expect("a width");
        assert!(at_first <= 1.0, "all of it is seen");
        page.click(".map-zoom [aria-label='Zoom in']").await;
        let larger = page.ask(width, vec![]).await.as_f64().expect("a width");
        assert!(larger > 2.0 * at_first);
        sees_nothing_beside_the_page(page).await;
    });
}

#[test]
fn an_address_that_names_what_is_not_there_says_so_and_offers_the_nearest() {
    in_browser(
        Window::Desktop,
        "#/explorer/active?view=matrx",
        async |page| {
            page.see(".notice", "The address asks for view “matrx”")
                .await;
            page.click(".notice a[href='#/explorer/active?view=matrix']")
                .await;
            page.see_count(".matrix-table", 1).await;
            page.see_no(".notice").await;

            page.go("#/explorer/on-hold/colaborating").await;
            page.see(".notice", "There is no status called “colaborating”.")
                .await;
            page.click(".notice a[href='#/explorer/on-hold/collaborating']")
                .await;
            page.see_no("main > .notice").await;

            page.go("#/explorer/on-hold/active?by=tyme").await;
            page.see(".notice", "The address asks for by “tyme”").await;
            page.click(".notice a[href='#/explorer/on-hold/active?by=time']")
                .await;
            page.see_count(".measure[aria-current][href$='by=time']", 1)
                .await;

            page.go("#/explorer/active?by=time").await;
            page.see(".notice", "by=time").await;
        },
    );
}

/// Where one types.
const PALETTE_FIELD: &str = ".dialog[data-kind='palette'] input:focus";

/// Opens the palette, types, and takes what it finds first: two strokes beside the typing.
async fn goes_to(page: &Page, typed: &str, address: &str) {
    page.press(Key::Control + "k").await;
    page.see_count(PALETTE_FIELD, 1).await;
    page.press(typed).await;
    page.press(Key::Enter).await;
    page.see_address(address).await;
}

/// A hand that is faster than the browser tells that something has closed.
#[test]
fn a_palette_that_is_opened_again_at_once_stays_open() {
    in_every_browser(Window::Desktop, "#/desk", async |page| {
        page.press(Key::Control + "k").await;
        page.see_count(PALETTE_FIELD, 1).await;
        let script = "const press = (on, key, ctrlKey) => on.dispatchEvent(new KeyboardEvent('keydown', \
                { key, ctrlKey, bubbles: true, cancelable: true })); \
            const done = arguments[0]; \
            document.querySelector('.dialog[data-kind=palette] .dialog-head button').click(); \
            queueMicrotask(() => { press(document.body, 'k', true); setTimeout(done, 0) })";
        page.ask_later(script, vec![]).await;
        page.press("on hold").await;
        page.press(Key::Enter).await;
        page.see_address("#/explorer/on-hold").await;
    });
}

#[test]
fn every_status_and_every_change_is_two_strokes_and_its_name_away() {
    in_browser(Window::Desktop, "#/desk", async |page| {
        let name = |status: Status| status.name(Language::En).to_lowercase();
        for status in Status::ALL {
            goes_to(page, &name(status), &format!("#/explorer/{}", status.id())).await;
        }
        for rule in &RULES {
            let typed = format!("{} {}", name(rule.from), name(rule.to));
            let address = format!("#/explorer/{}/{}", rule.from.id(), rule.to.id());
            goes_to(page, &typed, &address).await;
        }
    });
}

#[test]
fn by_keyboard_one_gets_from_the_desk_to_a_status_and_a_change() {
    in_every_browser(Window::Desktop, "#/desk", async |page| {
        goes_to(page, "on hold", "#/explorer/on-hold").await;
        goes_to(
            page,
            "on hold collaborating",
            "#/explorer/on-hold/collaborating",
        )
        .await;
    });
}
