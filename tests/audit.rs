//! Files of others: session reports in the shapes of real exports, and what is said of them.

mod asked;
mod checks;
mod command;
mod damage;
mod figures;
pub(crate) mod file;
mod letters;
mod log;
mod no_report;
mod shapes;
mod values;
mod xml;
