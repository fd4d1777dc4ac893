//! Which XML, or whether it is a web page: by the first element and its namespace.

use super::{NoReport, Product, Shape};

/// A longer name of an element is not said back whole.
const LONGEST_NAME: usize = 40;

pub(super) fn recognise(content: &str) -> Result<Shape, NoReport> {
    let Some(root) = root(content) else {
        return Err(NoReport::Xml(None));
    };
    let name = root.split([' ', '\t', '\r', '\n', '/']).next();
    let name = name.unwrap_or_default();
    let local = name.rsplit(':').next().unwrap_or_default();
    let has = |word: &str| content.contains(word);
    if local.eq_ignore_ascii_case("html") || root.starts_with('!') {
        return Err(NoReport::WebPage);
    }
    if root.contains("beyondtrust.com/") || root.contains("bomgar.com/") {
        return Err(NoReport::Product(Product::BeyondTrust));
    }
    match local {
        "report" => Ok(Shape::Xml),
        "log" if root.contains("xes") || has("<trace") => Ok(Shape::Xes),
        "Envelope" if has("SESSION_V") || has("aSessions") => Err(NoReport::LiveList),
        "Envelope" => Err(NoReport::Soap),
        _ => Err(NoReport::Xml(Some(
            local.chars().take(LONGEST_NAME).collect(),
        ))),
    }
}

/// What stands in the first tag that opens an element, or in the one that says which HTML it is.
fn root(content: &str) -> Option<&str> {
    let mut rest = content;
    loop {
        rest = rest.get(rest.find('<')? + 1..)?;
        if let Some(comment) = rest.strip_prefix("!--") {
            rest = comment.get(comment.find("-->")? + 3..)?;
        } else if rest.starts_with('?') {
            rest = rest.get(rest.find("?>")? + 2..)?;
        } else if rest.starts_with('!') && !rest.to_ascii_lowercase().starts_with("!doctype html") {
            rest = rest.get(rest.find('>')? + 1..)?;
        } else {
            let end = rest.find('>').unwrap_or(rest.len());
            return Some(&rest[..end]);
        }
    }
}
