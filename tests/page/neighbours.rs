//! The picture of a status with its neighbours: for readers without scripts.

use queuescope_core::language::Language;
use queuescope_core::rules::Rule;
use queuescope_core::status::Status;
use queuescope_core::words::en;
use queuescope_page::neighbours::drawn;
use roxmltree::{Document, Node};

#[test]
fn it_names_every_status_beside_it_and_says_what_it_means() {
    for status in Status::ALL {
        let picture = drawn(status);
        let picture = Document::parse(&picture).expect("it is XML");
        let says = |what: &str| picture.descendants().any(|node| node.text() == Some(what));
        assert!(says(en::meaning(status)), "{status:?}");
        let before = Rule::entering(status).map(|rule| rule.from);
        let after = Rule::leaving(status).map(|rule| rule.to);
        for other in before.chain(after) {
            let name = other.name(Language::En);
            assert!(says(name), "{status:?}: {name}");
        }
    }
}

/// A letter is six and a half pixels wide at most, on an average.
#[test]
fn no_line_reaches_the_next_column() {
    for status in Status::ALL {
        let picture = drawn(status);
        let picture = Document::parse(&picture).expect("it is XML");
        let texts = || {
            picture
                .descendants()
                .filter(|node| node.has_tag_name(("http://www.w3.org/2000/svg", "text")))
        };
        let number = |node: Node, of: &str| -> usize {
            let number = node.attribute(of).and_then(|number| number.parse().ok());
            number.expect("every text has its place")
        };
        let text = |node: Node| node.text().unwrap_or_default().to_owned();
        let before = texts().find(|node| node.text() == Some("Before"));
        let columns = number(before.expect("there is a column"), "y");
        for node in texts().filter(|node| node.attribute("text-anchor").is_none()) {
            let (x, text) = (number(node, "x"), text(node));
            let is_on_the_left = x < 100 && number(node, "y") > columns;
            let room = if is_on_the_left { 350 } else { 840 };
            assert!(
                x + 13 * text.chars().count() / 2 <= room,
                "{status:?}: {text}"
            );
        }
    }
}
