//! How much is asked for: `cargo xtask prove` asks for more than `cargo xtask test`.

/// How much is asked for by the variable of that name, or the usual.
pub(crate) fn asked_or(name: &str, usual: u32) -> u32 {
    let asked = std::env::var(name).ok();
    asked.map_or(usual, |number| {
        number.parse().expect("a number is asked for")
    })
}
