//! What one looks at as text: copied, or saved as files, by mouse and by keyboard, and read again as others read it.

use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag};
use queuescope_core::book::Format;
use queuescope_core::contradiction::Contradiction;
use queuescope_core::language::Language;
use queuescope_core::rules::{RULES, Rule};
use queuescope_core::status::Status;
use thirtyfour::common::keys::Key;

use super::harness::{Page, Window, in_browser, in_every_browser};
use super::sent::{FORBID, LISTEN, copied as copied_text};

/// What has come of it.
const SAID: &str = ".take-along-said";

async fn open_menu(page: &Page) {
    page.click(".take-along > summary").await;
    page.see(".take-along-menu", "Print").await;
}

async fn copied(page: &Page, group: &str, name: &str) -> String {
    page.ask(LISTEN, vec![]).await;
    page.click(&format!(
        "[aria-label='{group}'] [aria-label='Copy as {name}']"
    ))
    .await;
    page.see(SAID, &format!("{name} copied.")).await;
    copied_text(page).await
}

/// The words and the addresses of links in it, as a reader of Markdown has them.
fn read(markdown: &str) -> (String, Vec<String>) {
    let (mut words, mut links) = (String::new(), Vec::new());
    for event in Parser::new_ext(markdown, Options::ENABLE_TABLES) {
        match event {
            Event::Text(text) => words.push_str(&text),
            Event::Start(Tag::Link { dest_url, .. }) => links.push(dest_url.to_string()),
            Event::End(_) => words.push('\n'),
            Event::Html(html) | Event::InlineHtml(html) => panic!("{html} in {markdown}"),
            _ => {}
        }
    }
    (words, links)
}

fn rows(text: &str, separator: u8) -> Vec<Vec<String>> {
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(separator)
        .has_headers(false)
        .from_reader(text.as_bytes());
    let rows = reader.records().map(|row| row.expect("a row"));
    rows.map(|row| row.iter().map(str::to_owned).collect())
        .collect()
}

#[test]
fn a_card_is_copied_as_markdown_in_words_with_links_that_lead_back() {
    in_every_browser(Window::Desktop, "#/explorer/on-hold", async |page| {
        open_menu(page).await;
        let markdown = copied(page, "Card", "Markdown").await;
        let first = Parser::new(&markdown).find_map(|event| match event {
            Event::Start(Tag::Heading { level, .. }) => Some(level),
            _ => None,
        });
        assert_eq!(first, Some(HeadingLevel::H2), "{markdown}");
        let (words, links) = read(&markdown);
        assert!(words.contains("On Hold"), "{words}");
        for status in Status::ALL {
            let is_named = words.contains(status.name(Language::En));
            let leads = Rule::find(Status::OnHold, status).is_some();
            assert!(is_named || !leads, "{status:?} is missing in {words}");
        }
        // Below that heading there is something to press, and nothing to read.
        assert!(!words.contains("How do I get from here"), "{words}");
        // What a program calls them is in addresses alone.
        for id in ["on-hold", "timed-out", "closed-by"] {
            assert!(!words.contains(id), "“{id}” in {words}");
        }
        let to_rule = "#/explorer/on-hold/active";
        assert!(
            links
                .iter()
                .any(|link| link.starts_with("http") && link.ends_with(to_rule)),
            "{links:?}"
        );

        page.click_button("[aria-label='Card']", "Markdown").await;
        assert_eq!(page.downloaded("queuescope-on-hold.md").await, markdown);
    });
}

#[test]
fn the_queue_is_copied_with_every_row_that_is_listed() {
    in_browser(Window::Desktop, "#/desk/Okafor", async |page| {
        page.click_button(".clock", "Pause").await;
        open_menu(page).await;
        let shown = page.texts_now(".queue-row .queue-link").await;
        for (name, separator) in [("Text", b'\t'), ("CSV", b',')] {
            let rows = rows(&copied(page, "Queue", name).await, separator);
            assert_eq!(rows[0][..2], ["Name", "Status"]);
            let names: Vec<_> = rows[1..].iter().map(|row| row[0].clone()).collect();
            assert_eq!(names, shown);
        }
        let (words, _) = read(&copied(page, "Queue", "Markdown").await);
        assert!(shown.iter().all(|name| words.contains(name)), "{words}");

        page.retype(".queue-tools input[type='search']", "Oka")
            .await;
        page.see_count(".queue-row", 1).await;
        open_menu(page).await;
        let rows = rows(&copied(page, "Queue", "CSV").await, b',');
        assert_eq!((rows.len(), rows[1][0].as_str()), (2, "Okafor"));
    });
}

#[test]
fn the_selected_session_is_copied_as_it_stands() {
    in_browser(Window::Desktop, "#/desk/Okafor", async |page| {
        page.click_button(".clock", "Pause").await;
        let status = page.text(".panel .status-chip").await;
        open_menu(page).await;
        let (words, _) = read(&copied(page, "Selected session", "Markdown").await);
        assert!(words.starts_with("Okafor\n"), "{words}");
        assert!(words.contains(&status), "{words}");
    });
}

#[test]
fn the_sources_are_copied_every_change_and_every_contradiction() {
    in_browser(Window::Desktop, "#/sources", async |page| {
        open_menu(page).await;
        let rows = rows(&copied(page, "Every change", "CSV").await, b',');
        assert_eq!(rows.len(), RULES.len() + 1);
        assert_eq!(rows[0].len(), 9);
        assert_eq!(rows[0][1], "Status table: next, EN");
        for (row, rule) in rows[1..].iter().zip(RULES) {
            let [from, to] = [rule.from, rule.to].map(|status| status.name(Language::En));
            assert_eq!(row[0], format!("{from} to {to}"));
        }
        let markdown = copied(page, "Contradictions", "Markdown").await;
        assert!(markdown.contains("**How we read it:** "), "{markdown}");
        let (words, _) = read(&markdown);
        let readings = words.matches("How we read it").count();
        assert_eq!(readings, Contradiction::ALL.len());
    });
}

#[test]
fn one_contradiction_is_copied_with_its_places_and_the_way_to_it() {
    in_browser(Window::Desktop, "#/sources", async |page| {
        page.ask(LISTEN, vec![]).await;
        let one = Contradiction::ALL[3];
        let card = format!("[data-contradiction='{}']", one.id());
        page.click_button(&card, "Copy as Markdown").await;
        page.see(&card, "Markdown copied.").await;
        let markdown = copied_text(page).await;
        let (words, _) = read(&markdown);
        let title = page.text(&format!("{card} h4")).await;
        assert!(words.contains(&title), "{words}");
        assert!(markdown.contains("**How we read it:** "), "{markdown}");
        assert!(!markdown.contains("Copy"), "{markdown}");
        page.click_button(&card, "Copy link").await;
        page.see(&card, "Link copied.").await;
        let link = copied_text(page).await;
        assert!(markdown.ends_with(&format!("{link}\n")), "{markdown}");
        assert!(link.ends_with(one.id()), "{link}");
    });
}

#[test]
fn the_report_is_copied_as_it_is_shown() {
    in_browser(Window::Desktop, "#/report", async |page| {
        page.click_button(".clock", "Pause").await;
        page.click(".report-tools .take-along > summary").await;
        page.see(".take-along-menu", "Print").await;
        let heads = page.texts_now(".report-table thead th").await;
        let rows = rows(&copied(page, "Table as shown", "CSV").await, b',');
        assert_eq!(rows[0], heads);
        let shown = page.texts_now(".report-row > [data-column='name']").await;
        let column = heads.iter().position(|head| head == "Name");
        let column = column.expect("the column of the customers’ names");
        let names: Vec<_> = rows[1..].iter().map(|row| row[column].clone()).collect();
        assert_eq!(names, shown);
    });
}

#[test]
fn a_link_is_copied_by_keyboard() {
    in_every_browser(Window::Desktop, "#/explorer/active/on-hold", async |page| {
        page.ask(LISTEN, vec![]).await;
        page.focus_by_tab("Export").await;
        page.press(Key::Enter).await;
        page.see(".take-along-menu", "Print").await;
        page.focus_by_tab("Copy link").await;
        page.press(Key::Enter).await;
        page.see(".take-along-menu", "Link copied.").await;
        let copied = page
            .ask("return [window.copied, location.href]", vec![])
            .await;
        assert_eq!(copied[0], copied[1]);
    });
}

#[test]
fn where_a_page_must_not_copy_it_says_what_to_do_instead() {
    in_browser(Window::Desktop, "#/explorer/active", async |page| {
        page.ask(FORBID, vec![]).await;
        open_menu(page).await;
        page.click("[aria-label='Card'] [aria-label='Copy as Markdown']")
            .await;
        page.see(SAID, "Save it as a file instead.").await;
    });
}

#[test]
fn several_files_that_are_saved_quickly_arrive_whole() {
    in_every_browser(Window::Desktop, "#/explorer", async |page| {
        open_menu(page).await;
        for format in Format::ALL {
            page.click_button("[aria-label='All rules']", format.name())
                .await;
        }
        for format in Format::ALL {
            let name = format!("queuescope-rules.{}", format.extension());
            assert_eq!(page.downloaded(&name).await, format.write(), "{name}");
        }
    });
}
