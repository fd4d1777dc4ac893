//! A part of the page as words in order: what a person reads in it, to be taken along as text.
//!
//! A library that makes Markdown of HTML brings a parser of HTML, which is larger than a screen of this page; the browser
//! has parsed it already.

use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{Element, Node};
use queuescope_page::passage::{Block, Line, Passage, Piece, Spread, Table};

use super::beside::site;
use crate::instance::instance;

/// What is there to be pressed or looked at, not to be read. On a head that sorts its name is a button.
const UNSAID: &str = "button:not(th button), select, input, svg, meter, [aria-hidden='true'], .card-close, [data-pressed]";

/// What is first found by a selector, in words; nothing where nothing is found.
pub(crate) fn passage(selector: &str) -> Option<Passage> {
    let found = instance().first(selector)?;
    Some(Passage::of(passage_in(&found).0))
}

fn passage_in(part: &Element) -> Passage {
    let mut reader = Reader::default();
    if part.local_name() == "table" {
        reader.element(part);
    } else {
        reader.inside(part);
    }
    reader.flush();
    Passage(reader.blocks)
}

#[derive(Default)]
struct Reader {
    blocks: Vec<Block>,
    line: Line,
}

impl Reader {
    fn inside(&mut self, element: &Element) {
        for node in children(element) {
            match node.dyn_into::<Element>() {
                Ok(child) if is_said(&child) => self.element(&child),
                Err(node) if node.node_type() == Node::TEXT_NODE => {
                    let text = node.text_content().unwrap_or_default();
                    self.line.add(Piece::Text(text));
                }
                Ok(_) | Err(_) => {}
            }
        }
    }

    fn element(&mut self, element: &Element) {
        let name = element.local_name();
        match name.as_str() {
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => {
                self.flush();
                let level = name[1..].parse().unwrap_or(1);
                let heading = Line::from(words_in(element).as_str());
                if !heading.is_empty() {
                    self.blocks.push(Block::Heading(level, heading));
                }
            }
            "ul" | "ol" => {
                self.flush();
                self.points(element, name == "ol");
            }
            "table" => {
                self.flush();
                self.blocks.push(Block::Table(table_of(element)));
            }
            "dt" => {
                self.flush();
                self.line.add(Piece::Strong(words_in(element)));
                self.line.add(Piece::Text(": ".to_owned()));
            }
            "dd" => {
                self.inside(element);
                self.flush();
            }
            "p" | "div" | "section" | "article" | "header" | "footer" | "details" | "summary"
            | "dl" | "figure" | "figcaption" | "fieldset" | "legend" | "label" | "form" | "nav" => {
                self.flush();
                self.inside(element);
                self.flush();
            }
            _ => self.within_the_line(element, &name),
        }
    }

    fn within_the_line(&mut self, element: &Element, name: &str) {
        // What stands apart on the page by a gap of the style sheet stands apart in the text.
        let is_apart = style(element, "display") != "inline";
        if is_apart {
            self.line.gap();
        }
        match name {
            "a" => self.apart(element, link(element)),
            "b" | "strong" => self.apart(element, Piece::Strong(words_in(element))),
            _ => self.inside(element),
        }
        if is_apart {
            self.line.gap();
        }
    }

    /// What an element says in the line, as far apart from the rest as its own words are.
    fn apart(&mut self, element: &Element, says: Piece) {
        let words = element.text_content().unwrap_or_default();
        if words.starts_with(char::is_whitespace) {
            self.line.gap();
        }
        self.line.add(says);
        if words.ends_with(char::is_whitespace) {
            self.line.gap();
        }
    }

    fn points(&mut self, list: &Element, is_ordered: bool) {
        let points: Vec<_> = children(list)
            .filter_map(|node| node.dyn_into::<Element>().ok())
            .filter(is_said)
            .map(|point| passage_in(&point))
            .filter(|point| !point.0.is_empty())
            .collect();
        if !points.is_empty() {
            self.blocks.push(Block::List { is_ordered, points });
        }
    }

    fn flush(&mut self) {
        let line = std::mem::take(&mut self.line);
        if !line.is_empty() {
            self.blocks.push(Block::Paragraph(line));
        }
    }
}

fn children(element: &Element) -> impl Iterator<Item = Node> {
    let nodes = element.child_nodes();
    (0..nodes.length()).filter_map(move |index| nodes.item(index))
}

/// Whether it is read. What is folded is: whoever takes it along cannot unfold it there.
fn is_said(element: &Element) -> bool {
    let is_left_out = element.matches(UNSAID).unwrap_or(false);
    !is_left_out && style(element, "display") != "none"
}

fn style(element: &Element, name: &str) -> String {
    let sheet = window().get_computed_style(element).ok().flatten();
    let value = sheet.and_then(|sheet| sheet.get_property_value(name).ok());
    value.unwrap_or_default()
}

/// All the words in it, in one line.
fn words_in(element: &Element) -> String {
    if let Some(name) = element.get_attribute("aria-label") {
        return name;
    }
    let mut reader = Reader::default();
    reader.inside(element);
    reader.flush();
    let said = reader.blocks.iter().map(|block| match block {
        Block::Heading(_, line) | Block::Paragraph(line) => line.plain(),
        Block::List { points, .. } => {
            let points = points.iter().flat_map(|point| &point.0);
            let lines = points.filter_map(|block| match block {
                Block::Paragraph(line) => Some(line.plain()),
                Block::Heading(..) | Block::List { .. } | Block::Table(_) => None,
            });
            lines.collect::<Vec<_>>().join(", ")
        }
        Block::Table(_) => String::new(),
    });
    let said: Vec<_> = said.filter(|said| !said.is_empty()).collect();
    said.join(" ")
}

/// A link with its address in full: elsewhere the one of this page does not count.
fn link(element: &Element) -> Piece {
    let text = words_in(element);
    let to = element.get_attribute("href").unwrap_or_default();
    if !to.starts_with('#') {
        return Piece::Text(text);
    }
    let page = instance().address_of_the_page().unwrap_or_else(site);
    Piece::Link {
        text,
        to: format!("{page}{to}"),
    }
}

fn table_of(table: &Element) -> Table {
    let rows = |selector: &str| {
        let rows = table.query_selector_all(selector).ok();
        let rows = rows.into_iter().flat_map(|rows| {
            (0..rows.length()).filter_map(move |index| rows.item(index)?.dyn_into::<Element>().ok())
        });
        rows.map(|row| cells(&row)).collect::<Vec<_>>()
    };
    Table::of(
        &rows(":scope > thead > tr"),
        &rows(":scope > tbody > tr, :scope > tfoot > tr, :scope > tr"),
    )
}

fn cells(row: &Element) -> Vec<Spread> {
    let cells = children(row).filter_map(|node| node.dyn_into::<Element>().ok());
    let size = |cell: &Element, name: &str| {
        let size = cell.get_attribute(name)?;
        size.parse().ok()
    };
    let spread = |cell: Element| Spread {
        text: words_of_cell(&cell),
        across: size(&cell, "colspan").unwrap_or(1),
        down: size(&cell, "rowspan").unwrap_or(1),
    };
    cells.map(spread).collect()
}

/// What a cell says; of one that holds a link with a name of its own, that name.
fn words_of_cell(cell: &Element) -> String {
    let named = cell.query_selector(":scope > a[aria-label]").ok().flatten();
    named.map_or_else(|| words_in(cell), |link| words_in(&link))
}
