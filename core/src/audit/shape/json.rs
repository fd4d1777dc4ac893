//! Which JSON a file is.

use super::{NoReport, Product, Shape};

pub(super) fn recognise(content: &str) -> Result<Shape, NoReport> {
    let has = |key: &str| content.contains(key);
    #[cfg(feature = "serde")]
    if is_event(content.lines().next().unwrap_or_default()) {
        return Ok(Shape::Log);
    }
    let product = |product| Err(NoReport::Product(product));
    if has("queuescope-scenario/") {
        Err(NoReport::Scenario)
    } else if has("\"Session ID\"") && has("\"Start Time\"") {
        Err(NoReport::ReportAsJson)
    } else if has("\"support_session_type\"") || has("\"billing_state\"") {
        product(Product::TeamViewer)
    } else if has("\"GuestMachineName\"") || (has("\"FieldNames\"") && has("\"Items\"")) {
        product(Product::ScreenConnect)
    } else if has("\"start-time\"") && has("\"cid\"") {
        product(Product::AnyDesk)
    } else if has("\"representation\"") && has("\"resource_type\"") {
        product(Product::ZohoAssist)
    } else {
        Err(NoReport::Json)
    }
}

/// Whether a line is one that a replayed scenario prints.
#[cfg(feature = "serde")]
fn is_event(line: &str) -> bool {
    let keys = ["\"at\"", "\"session\"", "\"to\""];
    keys.iter().all(|key| line.contains(key)) && !line.contains("\"steps\"")
}
