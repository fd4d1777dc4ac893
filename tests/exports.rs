//! The rule book in every format, read by readers of others: nothing is lost on the way.

mod command;
pub(crate) mod foreign;
mod told;

use std::collections::BTreeSet;

use pulldown_cmark::{Event, Options, Parser, Tag};
use queuescope_core::book::Format;
use queuescope_core::rules::RULES;
use queuescope_core::status::Status;
use roxmltree::Document;

use told::{Told, ToldRule, status};

/// The namespace of SCXML, and ours inside it.
const SCXML: &str = "http://www.w3.org/2005/07/scxml";
const OURS: &str = "urn:queuescope:rules";

#[test]
fn every_format_has_an_id_an_extension_and_a_name_of_its_own() {
    let ids: BTreeSet<_> = Format::ALL.iter().map(|format| format.id()).collect();
    let extensions: BTreeSet<_> = Format::ALL
        .iter()
        .map(|format| format.extension())
        .collect();
    let names: BTreeSet<_> = Format::ALL.iter().map(|format| format.name()).collect();
    assert_eq!((ids.len(), extensions.len(), names.len()), (7, 7, 7));
    for format in Format::ALL {
        assert_eq!(Format::from_id(format.id()), Some(*format));
        assert!(format.media_type().contains('/'), "{}", format.name());
    }
    assert_eq!(Format::from_id("yaml"), None);
}

#[test]
fn every_file_ends_its_lines_alike() {
    for format in Format::ALL {
        let file = format.write();
        let end = if *format == Format::Csv { "\r\n" } else { "\n" };
        assert!(file.ends_with(end), "{}", format.name());
        let returns = file.matches('\r').count();
        let lines = if *format == Format::Csv { 90 } else { 0 };
        assert_eq!(returns, lines, "{}", format.name());
    }
}

#[test]
fn graphviz_reads_the_whole_book() {
    let told = foreign::node("dot.mjs", &Format::Dot.write());
    assert_eq!(Told::from_json(&told), Told::whole());
}

#[test]
fn kin_share_a_fill() {
    let file = Format::Dot.write();
    let nodes = file.split("fillcolor=\"#").skip(1);
    let fills: BTreeSet<_> = nodes.filter_map(|node| node.split('"').next()).collect();
    assert_eq!(fills.len(), 5);
}

#[test]
fn mermaid_reads_the_whole_book() {
    let told = foreign::node("mermaid.mjs", &Format::Mermaid.write());
    assert_eq!(Told::from_json(&told), Told::whole().without_rows());
}

#[test]
fn plantuml_reads_the_whole_book() {
    let told = foreign::plantuml(&Format::PlantUml.write());
    let told = Document::parse(&told).expect("PlantUML writes XML");
    let of = |name: &'static str| told.descendants().filter(move |one| one.has_tag_name(name));
    let statuses = of("state").filter_map(|state| state.attribute("id"));
    let rules = of("transition").map(|transition| ToldRule {
        from: status(
            transition
                .parent()
                .and_then(|from| from.attribute("id"))
                .expect("an id"),
        ),
        to: status(transition.attribute("target").expect("a target")),
        disputed: transition.attribute("event") == Some("disputed"),
        rows: None,
    });
    assert_eq!(Told::new(statuses, rules), Told::whole().without_rows());
}

#[test]
fn a_machine_made_of_the_scxml_does_what_the_desk_does_and_nothing_else() {
    let file = Format::Scxml.write();
    let told = |file: &str| Told::from_json(&foreign::node("scxml.mjs", file));
    assert_eq!(told(&file), Told::whole().without_rows());
    // A machine that would do more is noticed.
    let willing = file.replace("cond=\"false\"", "event=\"nothing\"");
    assert_ne!(told(&willing), Told::whole().without_rows());
}

#[test]
fn the_scxml_tells_the_evidence_in_a_namespace_of_its_own() {
    let file = Format::Scxml.write();
    let file = Document::parse(&file).expect("it is XML, and every prefix is declared");
    assert!(file.root_element().has_tag_name((SCXML, "scxml")));
    let statuses = file.descendants().filter(|one| one.has_attribute("id"));
    let names = statuses.filter_map(|one| one.attribute((OURS, "name_en")));
    let transitions = file
        .descendants()
        .filter(|one| one.has_tag_name((SCXML, "transition")));
    let rules = transitions.map(|transition| ToldRule {
        from: status(
            transition
                .parent()
                .and_then(|from| from.attribute("id"))
                .expect("an id"),
        ),
        to: status(transition.attribute("target").expect("a target")),
        disputed: transition.attribute((OURS, "standing")) == Some("disputed"),
        rows: Some(
            transition
                .attribute((OURS, "rows"))
                .unwrap_or_default()
                .into(),
        ),
    });
    assert_eq!(Told::new(names, rules), Told::whole());
}

#[test]
fn the_csv_is_read_alike_by_rust_and_by_python() {
    let file = Format::Csv.write();
    let mut reader = csv::Reader::from_reader(file.as_bytes());
    let header = reader.headers().expect("a header").clone();
    let at = |key: &str| {
        header
            .iter()
            .position(|one| one == key)
            .expect("a column of that name")
    };
    let lines: Vec<_> = reader
        .records()
        .map(|line| line.expect("a line as long as the first"))
        .collect();
    let names: BTreeSet<_> = lines
        .iter()
        .flat_map(|line| [&line[at("from_name_en")], &line[at("to_name_en")]])
        .collect();
    let rules = lines.iter().map(|line| ToldRule {
        from: status(&line[at("from")]),
        to: status(&line[at("to")]),
        disputed: &line[at("standing")] == "disputed",
        rows: Some(line[at("rows")].into()),
    });
    assert_eq!(Told::new(names, rules), Told::whole());
    assert_eq!(
        Told::from_json(&foreign::python("read_csv.py", &file)),
        Told::whole()
    );
}

#[test]
fn no_cell_of_the_csv_is_a_formula() {
    let file = Format::Csv.write();
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .from_reader(file.as_bytes());
    for line in reader.records() {
        for cell in &line.expect("a line") {
            assert!(
                !cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']),
                "{cell}"
            );
        }
    }
}

#[test]
fn the_json_tells_who_brings_a_change_about() {
    let book: serde_json::Value = serde_json::from_str(&Format::Json.write()).expect("JSON");
    for (rule, told) in RULES.iter().zip(book["rules"].as_array().expect("a list")) {
        let causes = rule
            .causes
            .iter()
            .map(|cause| serde_json::json!({ "id": cause.id(), "agent": cause.agent().id() }));
        assert_eq!(
            told["causes"],
            serde_json::Value::Array(causes.collect()),
            "{told}"
        );
        assert_eq!(status(told["from"].as_str().expect("a name")), rule.from);
        assert_eq!(status(told["to"].as_str().expect("a name")), rule.to);
    }
}

/// The rows of the tables of a Markdown document: the text of each cell.
fn tables(file: &str) -> Vec<Vec<Vec<String>>> {
    let mut tables: Vec<Vec<Vec<String>>> = Vec::new();
    for event in Parser::new_ext(file, Options::ENABLE_TABLES) {
        let last = tables.last_mut();
        match (event, last) {
            (Event::Start(Tag::Table(_)), _) => tables.push(Vec::new()),
            (Event::Start(Tag::TableRow), Some(table)) => table.push(Vec::new()),
            (Event::Start(Tag::TableCell), Some(table)) => {
                if let Some(row) = table.last_mut() {
                    row.push(String::new());
                }
            }
            (Event::Text(text) | Event::Code(text), Some(table)) => {
                if let Some(cell) = table.last_mut().and_then(|row| row.last_mut()) {
                    cell.push_str(&text);
                }
            }
            _ => {}
        }
    }
    tables
}

#[test]
fn the_markdown_has_a_table_of_the_statuses_and_a_table_of_the_rules() {
    let file = Format::Markdown.write();
    let [statuses, rules] = tables(&file).try_into().expect("two tables");
    for (row, status) in statuses.iter().zip(Status::ALL) {
        assert_eq!((row.len(), &*row[1]), (6, status.id()));
    }
    let told = rules.iter().map(|row| ToldRule {
        from: status(&row[0]),
        to: status(&row[1]),
        disputed: row[2] == "disputed",
        rows: Some(row[8].clone()),
    });
    let names = statuses.iter().map(|row| row[0].as_str());
    assert_eq!(Told::new(names, told), Told::whole());
}

#[test]
fn every_link_of_the_markdown_leads_to_a_row() {
    let file = Format::Markdown.write();
    let mut links = Vec::new();
    let mut anchors = BTreeSet::new();
    for event in Parser::new_ext(&file, Options::ENABLE_TABLES) {
        match event {
            Event::Start(Tag::Link { dest_url, .. }) => links.push(dest_url),
            Event::InlineHtml(html) => anchors.extend(html.split('"').nth(1).map(str::to_owned)),
            _ => {}
        }
    }
    assert_eq!(anchors.len(), 17 + 89);
    assert_eq!(links.len(), 3 * 89);
    for link in links {
        let anchor = link.strip_prefix('#').expect("a link inside the document");
        assert!(anchors.contains(anchor), "{link}");
    }
}
