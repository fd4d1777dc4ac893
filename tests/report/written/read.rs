//! The readers: of delimited text in Rust and in Python, of XML, of JSON.

use queuescope_core::audit::{Asked, Audit, Kind, Order, Severity, Survey, Told};
use queuescope_core::language::Language;
use queuescope_core::report::Format;
use queuescope_core::words::en;
use roxmltree::{Document, Node};
use serde_json::{Value, json};

use crate::exports::foreign;

/// The header, then the rows, each as long as the header.
pub(super) type Table = Vec<Vec<String>>;

/// What stands between two values: a comma where the lists of a language have one.
pub(super) fn separator(format: Format, language: Language) -> char {
    match (format, language) {
        (Format::Csv, Language::En) => ',',
        (Format::Csv, Language::De | Language::Fr | Language::Nl) => ';',
        (Format::Tab, _) => '\t',
        (Format::Pipe, _) => '|',
        (Format::Json | Format::Xml, _) => panic!("{} has none", format.id()),
    }
}

/// By the reader of Rust.
pub(super) fn delimited(file: &str, format: Format, language: Language) -> Table {
    let separator = u8::try_from(separator(format, language)).expect("it is ASCII");
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(separator)
        .has_headers(false)
        .flexible(format == Format::Pipe)
        .from_reader(file.as_bytes());
    let mut table: Table = Vec::new();
    for line in reader.records() {
        let line = line.expect("a line as long as the first");
        table.push(line.iter().map(str::to_owned).collect());
    }
    if format == Format::Pipe {
        // This reader passes over the empty line.
        table.insert(1, Vec::new());
        table = unwrapped(table);
    }
    table
}

/// By our own reader, of whatever shape it finds. What it says of the report, it says in errors.
/// Of a French report the order of dates has to be told: nothing in it decides.
pub(super) fn by_ourselves(file: &str, language: Language) -> (Table, Vec<String>) {
    let mut survey = Survey::new(Asked {
        order: (language == Language::Fr).then_some(Order::DayFirst),
        ..Asked::default()
    });
    survey.read(file.as_bytes());
    let about = survey.end().expect("it is a report");
    let header = about.header.as_ref().expect("a report has a header");
    let names = (0..header.len()).map(|place| header.name(place).to_owned());
    let mut table = vec![names.collect()];
    let mut errors = Vec::new();
    let mut audit = Audit::new(about);
    let mut tell = |told: Told| match told {
        Told::Row(row) => table.push(row.record.values().map(str::to_owned).collect()),
        Told::Event(_) => errors.push("a report has no events".to_owned()),
        // Rows with names that no file can hold are copies of one.
        Told::Finding(finding)
            if matches!(finding.kind(), Kind::RepeatedKey | Kind::RepeatedRow) => {}
        Told::Finding(finding) if finding.severity() == Severity::Error => {
            errors.push(en::audit::finding_with_place(&finding, Language::En));
        }
        Told::Finding(_) | Told::Case(_) => {}
    };
    audit.read(file.as_bytes(), None, &mut tell);
    audit.end(None, &mut tell);
    (table, errors)
}

/// What the service says before the header and after the last cell, taken away.
pub(super) fn unwrapped(table: Table) -> Table {
    let mut lines = table.into_iter();
    assert_eq!(lines.next(), Some(vec!["OK".to_owned()]));
    assert_eq!(lines.next(), Some(Vec::new()));
    let mut rest: Table = lines.collect();
    for line in &mut rest {
        assert_eq!(line.pop(), Some(String::new()), "a bar stands at the end");
    }
    rest
}

/// By the reader of Python, all at once.
pub(super) fn by_python<'a>(files: impl Iterator<Item = (&'a str, char)>) -> Vec<Table> {
    let files = files.map(|(text, separator)| json!({ "text": text, "separator": separator }));
    let asked = Value::Array(files.collect()).to_string();
    let told = foreign::python("read_delimited.py", &asked);
    serde_json::from_str(&told).expect("lists of lists of texts")
}

/// As the service answers: a line that all is well, an empty one, and then XML.
pub(super) fn xml(file: &str) -> Table {
    let document = file.strip_prefix("OK\n\n").expect("all is well");
    let document = Document::parse(document).expect("it is XML");
    let root = document.root_element();
    assert_eq!(root.tag_name().name(), "report");
    let [header, data] = children(root, "").try_into().expect("header and data");
    assert_eq!(header.tag_name().name(), "header");
    assert_eq!(data.tag_name().name(), "data");
    let rows = children(data, "row").into_iter().map(fields);
    std::iter::once(fields(header)).chain(rows).collect()
}

/// Each in its place, by its number.
fn fields(of: Node) -> Vec<String> {
    let fields = children(of, "field").into_iter().enumerate();
    let texts = fields.map(|(place, field)| {
        assert_eq!(field.attribute("id"), Some(place.to_string().as_str()));
        field.text().unwrap_or_default().to_owned()
    });
    texts.collect()
}

/// All that is in it, which is called so or whatever it is called.
fn children<'a, 'input>(of: Node<'a, 'input>, name: &str) -> Vec<Node<'a, 'input>> {
    let children: Vec<_> = of.children().collect();
    for child in &children {
        assert!(name.is_empty() || child.has_tag_name(name), "{child:?}");
    }
    children
}

pub(super) fn json(file: &str) -> Value {
    serde_json::from_str(file).expect("it is JSON")
}
