//! What the page says as Markdown, read again by a reader of others, and tables between separators.

use pulldown_cmark::{Event, Options, Parser, Tag};
use queuescope_page::passage::{Block, Line, Passage, Piece, Spread, Table};

/// Texts that mean something to Markdown where nobody takes care.
const NASTY: [&str; 12] = [
    "*a* _b_ `c`",
    "a | b",
    "[a](b)",
    "<b>a</b>",
    "# a",
    "- a",
    "+ a",
    "1. a",
    "12) a",
    "=== a",
    "> a",
    "a & b &amp; ~~c~~ \\",
];

/// What a reader of Markdown finds: its words, block by block.
fn read(markdown: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut inside: Vec<String> = Vec::new();
    for event in Parser::new_ext(
        markdown,
        Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH,
    ) {
        match event {
            Event::Start(tag) => {
                let name = match tag {
                    Tag::Heading { level, .. } => level.to_string(),
                    Tag::Paragraph => "p".to_owned(),
                    Tag::Item => "li".to_owned(),
                    Tag::List(Some(_)) => "ol".to_owned(),
                    Tag::List(None) => "ul".to_owned(),
                    Tag::TableCell => "td".to_owned(),
                    Tag::Strong => "strong".to_owned(),
                    Tag::Link { dest_url, .. } => format!("a {dest_url}"),
                    other => format!("{other:?}"),
                };
                inside.push(name);
            }
            Event::End(_) => {
                inside.pop();
            }
            Event::Text(text) => {
                let place = inside.join(" ");
                match found.last_mut() {
                    Some((last, said)) if *last == place => *said += text.as_ref(),
                    _ => found.push((place, text.to_string())),
                }
            }
            other => panic!("{other:?} in {markdown}"),
        }
    }
    found
}

fn place_and_text(place: &str, text: &str) -> (String, String) {
    (place.to_owned(), text.to_owned())
}

fn text(text: &str) -> Passage {
    Passage(vec![Block::Paragraph(text.into())])
}

#[test]
fn whatever_is_said_is_read_again_as_it_was_said() {
    for nasty in NASTY {
        let passage = Passage(vec![
            Block::Heading(2, nasty.into()),
            Block::Paragraph(nasty.into()),
        ]);
        let expected = [place_and_text("h2", nasty), place_and_text("p", nasty)];
        assert_eq!(
            read(&passage.markdown()),
            expected,
            "{}",
            passage.markdown()
        );

        let points = Block::List {
            is_ordered: true,
            points: vec![text(nasty), text("b")],
        };
        let said = read(&Passage(vec![points]).markdown());
        assert_eq!(
            said[0].1.split('b').next(),
            nasty.split('b').next(),
            "{said:?}"
        );

        let table = Table {
            head: vec![nasty.to_owned(), "x".to_owned()],
            rows: vec![vec!["y".to_owned(), nasty.to_owned()]],
        };
        let said: Vec<_> = read(&table.markdown())
            .into_iter()
            .map(|(_, text)| text)
            .collect();
        assert!(said.concat().starts_with(nasty), "{said:?}");
        assert!(said.concat().ends_with(nasty), "{said:?}");
    }
}

#[test]
fn what_stands_below_a_point_belongs_to_it() {
    let inner = Block::List {
        is_ordered: false,
        points: vec![text("deep")],
    };
    let mut first = text("outer");
    first.0.push(inner);
    let passage = Passage(vec![Block::List {
        is_ordered: true,
        points: vec![first],
    }]);
    let said = read(&passage.markdown());
    let places: Vec<_> = said.iter().map(|(place, _)| place.as_str()).collect();
    assert_eq!(places, ["ol li p", "ol li ul li"], "{}", passage.markdown());
}

#[test]
fn pieces_stand_apart_where_they_do_on_the_page() {
    let mut line = Line::default();
    for piece in [
        Piece::Text("  When ".to_owned()),
        Piece::Link {
            text: "On hold".to_owned(),
            to: "https://help.example/q/#/explorer/on-hold".to_owned(),
        },
        Piece::Text(", \n then".to_owned()),
        Piece::Text("   ".to_owned()),
        Piece::Strong(" now ".to_owned()),
        Piece::Text("!".to_owned()),
    ] {
        line.add(piece);
    }
    assert_eq!(line.plain(), "When On hold, then now !");
    let said = read(&Passage(vec![Block::Paragraph(line)]).markdown());
    let expected = [
        place_and_text("p", "When "),
        place_and_text("p a https://help.example/q/#/explorer/on-hold", "On hold"),
        place_and_text("p", ", then "),
        place_and_text("p strong", "now"),
        place_and_text("p", " !"),
    ];
    assert_eq!(said, expected);
}

fn cell(text: &str, across: usize, down: usize) -> Spread {
    Spread {
        text: text.to_owned(),
        across,
        down,
    }
}

#[test]
fn cells_that_reach_over_others_are_said_in_each_place() {
    let head = [
        vec![cell("Change", 1, 2), cell("Next", 2, 1), cell("Rows", 1, 2)],
        vec![cell("DE", 1, 1), cell("FR", 1, 1)],
    ];
    let rows = [vec![
        cell("a", 1, 1),
        cell("yes", 1, 1),
        cell("no", 1, 1),
        cell("1", 1, 1),
    ]];
    let table = Table::of(&head, &rows);
    assert_eq!(table.head, ["Change", "Next, DE", "Next, FR", "Rows"]);
    assert_eq!(table.rows, [["a", "yes", "no", "1"]]);
}

#[test]
fn a_table_is_read_again_by_a_reader_of_csv() {
    let table = Table {
        head: vec!["Name".to_owned(), "Note, \"said\"".to_owned()],
        rows: vec![vec!["=1+1".to_owned(), "two\nlines".to_owned()]],
    };
    for (separator, text) in [(b',', table.csv()), (b'\t', table.text())] {
        let mut reader = csv::ReaderBuilder::new()
            .delimiter(separator)
            .from_reader(text.as_bytes());
        let head = reader.headers().expect("it has heads").clone();
        assert_eq!(head, table.head);
        let rows: Vec<_> = reader.records().map(|row| row.expect("a row")).collect();
        // A spreadsheet would calculate what begins like this.
        assert_eq!(rows, [vec!["'=1+1", "two\nlines"]]);
    }
}

#[test]
fn the_first_table_is_found_wherever_it_stands() {
    let table = Table {
        head: vec!["a".to_owned()],
        rows: Vec::new(),
    };
    let inside = Passage(vec![Block::Table(table.clone())]);
    let passage = Passage(vec![
        Block::Paragraph("first".into()),
        Block::List {
            is_ordered: false,
            points: vec![text("none here"), inside],
        },
    ]);
    assert_eq!(passage.table(), Some(&table));
    assert_eq!(text("none").table(), None);
}

#[test]
fn a_heading_stands_above_something() {
    let heading = |level, text: &str| Block::Heading(level, Line::from(text));
    let says = |text: &str| Block::Paragraph(Line::from(text));
    let passage = Passage::of(vec![
        heading(2, "Offline"),
        heading(3, "Nothing to be read"),
        heading(3, "What it is"),
        says("Gone."),
        heading(3, "Pressed alone"),
    ]);
    assert_eq!(
        passage.0,
        [
            heading(2, "Offline"),
            heading(3, "What it is"),
            says("Gone.")
        ]
    );
}
