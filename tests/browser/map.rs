//! The map and the matrix as they look: what speaks and what stays back, a route, a story, a phone.

use queuescope_core::paths::{By, routes};
use queuescope_core::rules::{RULES, Rule};
use queuescope_core::status::Status;
use serde_json::{Value, json};
use thirtyfour::common::keys::Key;

use super::harness::{Page, Window, in_browser, in_every_browser};

/// So many lines stand in a light.
fn lines(light: &str) -> String {
    format!(".edge[data-from][data-light='{light}']")
}

async fn number(page: &Page, script: &str) -> f64 {
    let answer = page.ask(script, vec![]).await;
    answer.as_f64().expect("a number")
}

#[test]
fn the_lines_of_a_status_speak_while_it_is_pointed_at_and_stay_back_otherwise() {
    in_every_browser(Window::Desktop, "#/explorer", async |page| {
        page.see_count(&lines("calm"), RULES.len()).await;
        let out = Rule::leaving(Status::Connecting).count();
        let into = Rule::entering(Status::Connecting).count();

        page.hover("#map-connecting .box-ground").await;
        page.see_count(&lines("out"), out).await;
        page.see_count(&lines("in"), into).await;
        page.hover("h1").await;
        page.see_count(&lines("calm"), RULES.len()).await;

        page.focus_by_tab("Connecting").await;
        page.see_count(&lines("out"), out).await;
        page.press(Key::Right).await;
        let out = Rule::leaving(Status::Waiting).count();
        page.see_count(&lines("out"), out).await;
    });
}

#[test]
fn the_head_of_a_line_that_speaks_is_large_enough_to_be_seen() {
    in_browser(Window::Desktop, "#/explorer/active", async |page| {
        page.see_count(&lines("calm"), 0).await;
        let script = "const scale = document.querySelector('.map-drawing').getScreenCTM().a; \
            return Math.min(...['center', 'out', 'in', 'along'].map((light) => \
                document.getElementById(`arrow-${light}`).markerWidth.baseVal.value * scale * 6 / 8))";
        let head = number(page, script).await;
        assert!(head >= 6.0, "{head} pixels");
    });
}

/// The lines that are lit, as pairs of statuses.
async fn lit(page: &Page) -> Vec<Value> {
    let script = "return [...document.querySelectorAll(\".edge[data-light='center']\")].map(\
        (edge) => `${edge.dataset.from} ${edge.dataset.to}`)";
    let lit = page.ask(script, vec![]).await;
    let mut lit = lit.as_array().expect("pairs").clone();
    lit.sort_by_key(Value::to_string);
    lit
}

#[test]
fn a_route_is_drawn_on_the_map_with_its_changes_numbered() {
    in_browser(Window::Desktop, "#/explorer/connecting", async |page| {
        page.choose(".target .select", "On Hold").await;
        page.click_button(".target", "Show routes").await;
        for (by, number) in [(By::Steps, 0), (By::Time, 0), (By::Time, 2)] {
            let address = format!("#/explorer/connecting/on-hold?by={}", by.id());
            page.click(&format!(".measure[href$='by={}']", by.id()))
                .await;
            page.see_address(&address).await;
            if number > 0 {
                // Any of them is put there, and the card stays where it was read.
                let name = format!(".route:nth-child({}) .route-totals", number + 1);
                page.focus(&name).await;
                page.press(Key::Enter).await;
                page.see_address(&format!("{address}&route={}", number + 1))
                    .await;
                page.see_count(&format!("{name}[aria-current]:focus"), 1)
                    .await;
            }
            page.see_count(".route-totals[aria-current]", 1).await;
            let found = routes(Status::Connecting, Status::OnHold, by).expect("ways");
            let steps = &found[number].steps;
            assert!(steps.len() > 1, "it is a route round about");
            let numbers: Vec<_> = (1..=steps.len()).map(|number| number.to_string()).collect();
            let numbers: Vec<_> = numbers.iter().map(String::as_str).collect();
            page.see_texts(".route-number-text", &numbers).await;
            let ends = steps
                .iter()
                .map(|step| json!(format!("{} {}", step.rule.from.id(), step.rule.to.id())));
            let mut ends: Vec<_> = ends.collect();
            ends.sort_by_key(Value::to_string);
            assert_eq!(lit(page).await, ends);
            page.see_count(".box[data-light='center']", steps.len() + 1)
                .await;
        }
        // What is pointed at comes first.
        page.hover("#map-offline .box-ground").await;
        page.see_no(".route-number-text").await;
    });
}

#[test]
fn on_a_phone_the_map_opens_whole_with_signs_and_their_names_and_is_enlarged_to_names() {
    in_browser(Window::Phone, "#/explorer?view=map", async |page| {
        page.see_count(".map-drawing[data-boxes='signs']", 1).await;
        let whole = "const frame = document.querySelector('.map-scroll'); \
            return frame.scrollWidth <= frame.clientWidth && frame.scrollHeight <= frame.clientHeight \
                && frame.getBoundingClientRect().right <= innerWidth";
        page.see_answer(whole, &json!(true)).await;
        let smallest = "return Math.min(...[...document.querySelectorAll('.box-ground')].map(\
            (box) => box.getBoundingClientRect()).flatMap(({ width, height }) => [width, height]))";
        let smallest = number(page, smallest).await;
        assert!(smallest >= 24.0, "a finger hits it: {smallest} pixels");
        page.see_no(".box-name").await;
        page.see_count(".map-sign", Status::ALL.len()).await;

        page.click(".map-zoom [aria-label='Zoom in']").await;
        page.see_count(".box-name", Status::ALL.len()).await;
        page.see_no(".map-sign").await;
        let letters = "return 14 * document.querySelector('.map-drawing').getScreenCTM().a";
        let letters = number(page, letters).await;
        assert!(letters >= 8.0, "the names can be read: {letters} pixels");

        page.click(".map-zoom [aria-label='Zoom out']").await;
        page.click(".map-sign[href*='on-hold']").await;
        page.see(".card h2", "On Hold").await;
        page.click("#map-removed").await;
        page.see(".card h2", "Removed from TC queue").await;
    });
}

#[test]
fn a_story_stays_on_its_map_through_steps_that_change_nothing() {
    in_browser(Window::Desktop, "#/scenarios/change-05", async |page| {
        let next = ".player-controls [aria-label='Next step']";
        page.see_count(".player .box", Status::ALL.len()).await;
        page.see_no(".box[data-light='here']").await;
        let story = 2;
        page.see_count(&lines("along"), story).await;
        for _ in 0..2 {
            page.click(next).await;
        }
        page.see_count(".box[data-light='here'][data-status='waiting']", 1)
            .await;
        page.see_count(&lines("center"), 1).await;
        page.see_count(&lines("along"), story - 1).await;

        // Nothing changes in the third.
        page.click(next).await;
        page.see_count(&lines("center"), 0).await;
        page.see_count(&lines("along"), story).await;
        page.see_no(&lines("calm")).await;
        page.see_count("#map-waiting[aria-current='location'] .box-here", 1)
            .await;
        page.see_count("[aria-current='location']", 1).await;
    });
}

/// Of every name of a status that is seen: whether a word of it is broken, and on how many lines it
/// stands.
const NAMES: &str = "return [...document.querySelectorAll('.status-name')] \
    .filter((name) => name.getClientRects().length > 0).map((name) => { \
        const text = name.firstChild; const words = [...text.data.matchAll(/\\S+/g)]; \
        const upright = getComputedStyle(name).writingMode.startsWith('vertical'); \
        const rects = words.map(({ 0: word, index }) => { \
            const range = document.createRange(); range.setStart(text, index); \
            range.setEnd(text, index + word.length); return [...range.getClientRects()] }); \
        const lines = new Set(rects.flat().map(({ left, top }) => Math.round(upright ? left : top))); \
        return [text.data, rects.some((all) => all.length > 1), lines.size] })";

#[test]
fn the_heads_of_the_matrix_stand_on_one_line_each() {
    in_every_browser(Window::Desktop, "#/explorer?view=matrix", async |page| {
        page.see_count(".matrix-head", 2 * Status::ALL.len()).await;
        let names = page.ask(NAMES, vec![]).await;
        let broken = names.as_array().expect("names").iter();
        let broken: Vec<_> = broken.filter(|name| name[2] != json!(1)).collect();
        assert!(broken.is_empty(), "{broken:?}");
    });
}

#[test]
fn on_a_phone_no_name_of_a_status_is_broken_within_a_word() {
    in_browser(Window::Phone, "#/explorer?view=matrix", async |page| {
        for (address, seen) in [
            ("#/explorer?view=matrix", ".matrix-head"),
            ("#/explorer?view=map", ".map-sign"),
            ("#/explorer?view=list", ".list-link"),
            ("#/explorer/collaborating", ".card .way"),
            ("#/explorer/connecting/collaborating?by=steps", ".route"),
            (
                "#/scenarios/case-collaborator-reboots?step=8",
                ".cast-entry",
            ),
            ("#/desk", ".queue"),
        ] {
            page.go(address).await;
            page.see(seen, "").await;
            let names = page.ask(NAMES, vec![]).await;
            let names = names.as_array().expect("names");
            assert!(!names.is_empty(), "{address} shows statuses");
            let broken = names.iter().filter(|name| name[1] == json!(true));
            let broken: Vec<_> = broken.collect();
            assert!(broken.is_empty(), "{address}: {broken:?}");
        }
        page.go("#/explorer?view=matrix").await;
        page.see(".matrix-head", "").await;
        let rows = "return [...document.querySelectorAll('.matrix-row')].map(\
            (head) => head.getBoundingClientRect().height).every((height, _, all) => height === all[0])";
        assert_eq!(page.ask(rows, vec![]).await, json!(true));
    });
}

#[test]
fn the_legend_of_the_matrix_shows_the_signs_that_are_in_it_and_no_two_meanings_look_alike() {
    in_browser(Window::Desktop, "#/explorer?view=matrix", async |page| {
        page.see_count(".cell .mark", RULES.len()).await;
        let signs = "const signs = (within) => [...new Set([...within.querySelectorAll('.mark')].map(\
                (mark) => `${mark.dataset.source} ${mark.dataset.verdict}`))].sort().join(', '); \
            const legend = document.querySelector('.matrix .legend'); \
            const meanings = [...legend.querySelectorAll('.matrix-signs')].map(signs); \
            return [signs(document.querySelector('.matrix-table')), signs(legend), \
                meanings.length, new Set(meanings).size]";
        let signs = page.ask(signs, vec![]).await;
        assert_eq!(signs[0], signs[1]);
        assert_eq!(signs[2], json!(5));
        assert_eq!(signs[3], json!(5));
    });
}
