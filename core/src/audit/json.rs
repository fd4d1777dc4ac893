//! A finding as JSON, for programs.

use alloc::format;
use alloc::string::{String, ToString};

use crate::language::Language;
use crate::words::en;

use super::finding::Finding;

/// A finding as an object on one line.
pub fn json(finding: &Finding) -> String {
    let column = finding.column.as_ref();
    format!(
        "{{\"row\":{},\"line\":{},\"column\":{},\"kind\":\"{}\",\"severity\":\"{}\",\"message\":{}}}",
        finding.row,
        finding.line,
        column.map_or_else(|| "null".to_string(), |column| text(column)),
        finding.kind().id(),
        finding.severity().id(),
        text(&en::audit::finding(&finding.what, Language::En))
    )
}

fn text(content: &str) -> String {
    // A text has nothing in it that JSON cannot hold.
    serde_json::to_string(content).unwrap_or_default()
}
