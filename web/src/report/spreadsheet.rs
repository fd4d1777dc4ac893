//! The report as a spreadsheet file: made by a program beside the page, which is loaded for it and gone after it.

use std::sync::Arc;

use js_sys::{Array, ArrayBuffer};
use leptos::wasm_bindgen::JsCast;
use queuescope_core::language::Language;
use queuescope_core::report::Row;
use queuescope_core::staff::Staff;
use queuescope_page::report::{sheet_header, sheet_row};
use queuescope_sheet::message;

use crate::clock::in_portions;
use crate::ui::beside::{Beside, Silent};

/// The program, by the name of its package.
const PROGRAM: &str = "queuescope-sheet";
/// What its one sheet is called.
const SHEET: &str = "Queuescope";
/// As registered with IANA.
pub(super) const MEDIA_TYPE: &str =
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
/// What it is called, as every format.
pub(super) const NAME: &str = "XLSX";
/// The extension of a file's name, without the dot.
pub(super) const EXTENSION: &str = "xlsx";

/// Makes the file. The rows are said in portions: of many it takes longer than a frame.
///
/// # Errors
///
/// The program cannot be loaded, or the rows are too many for a sheet.
pub(super) async fn spreadsheet(
    rows: &[Arc<Row>],
    staff: &Staff,
    language: Language,
) -> Result<ArrayBuffer, Silent> {
    let program = Beside::load(PROGRAM).await?;
    let mut table = String::new();
    message::say(&sheet_header(language), &mut table);
    let mut left = rows.iter();
    let step = |table: &mut String| match left.next() {
        Some(row) => {
            message::say(&sheet_row(row, staff, language), table);
            None
        }
        None => Some(()),
    };
    let _ = in_portions(&mut table, step, |_| true).await;
    let question = Array::of2(&SHEET.into(), &table.into());
    let answer = program.ask(&question).await?;
    answer.dyn_into().map_err(|_| Silent)
}
