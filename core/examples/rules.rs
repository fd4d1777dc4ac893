//! Prints the rule book as JSON: `{"statuses": […], "rules": […]}`.

use queuescope_core::book;

fn main() {
    println!("{:#}", book::as_json());
}
