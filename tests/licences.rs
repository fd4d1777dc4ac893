//! Nothing is in the product, its tests or its tools that may not be.

use std::process::Command;

use serde_json::Value;
use spdx::{Expression, ParseMode};

/// They ask for their text and their names to be passed on, and for nothing else.
const ALLOWED: [&str; 8] = [
    "Apache-2.0",
    "BSD-3-Clause",
    "BSL-1.0",
    "CC0-1.0",
    "MIT",
    "MIT-0",
    "Unicode-3.0",
    "Zlib",
];

/// Every package for the page and for the machine that tests it; what is for others alone has not been fetched.
fn packages() -> Vec<Value> {
    let host = Command::new("rustc")
        .args(["--print", "host-tuple"])
        .output();
    let host = host.expect("the compiler is there").stdout;
    let host = String::from_utf8(host).expect("it tells in letters");
    let mut metadata = Command::new(env!("CARGO"));
    metadata.args(["metadata", "--format-version", "1", "--locked", "--offline"]);
    metadata.args(["--filter-platform", "wasm32-unknown-unknown"]);
    metadata.args(["--filter-platform", host.trim()]);
    metadata.current_dir(env!("CARGO_MANIFEST_DIR"));
    let told = metadata.output().expect("cargo is there").stdout;
    let told: Value = serde_json::from_slice(&told).expect("it tells in JSON");
    told["packages"].as_array().cloned().unwrap_or_default()
}

/// Whether somebody may use what stands under that licence as we do.
fn is_allowed(licence: &str) -> bool {
    // Older packages write a slash where they mean a choice.
    let expression = Expression::parse_mode(licence, ParseMode::LAX);
    expression.is_ok_and(|expression| {
        expression.evaluate(|asked| {
            let id = asked.license.id();
            id.is_some_and(|id| ALLOWED.contains(&id.name))
        })
    })
}

#[test]
fn every_package_has_a_licence_that_is_allowed_and_is_from_the_registry() {
    let packages = packages();
    assert!(packages.len() > 100, "the product is made of packages");
    for package in packages {
        let (name, licence) = (&package["name"], &package["license"]);
        let allowed = licence.as_str().is_some_and(is_allowed);
        assert!(allowed, "{name} is under {licence}");
        let source = package["source"].as_str();
        // What has no source is ours.
        assert!(
            source.is_none_or(|source| source.starts_with("registry+")),
            "{name} is from {source:?}"
        );
    }
}

#[test]
fn what_asks_for_more_is_not_allowed() {
    assert!(is_allowed("MIT/Apache-2.0"));
    assert!(is_allowed("LGPL-2.1-or-later OR MIT"));
    for licence in [
        "GPL-3.0-only",
        "MIT AND MPL-2.0",
        "SSPL-1.0",
        "",
        "whatever",
    ] {
        assert!(!is_allowed(licence), "{licence}");
    }
}
