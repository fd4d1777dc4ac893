//! What the linker is told.

fn main() {
    println!("cargo:rerun-if-changed=build.rs");
    // What takes the program apart has to know which part names which.
    if std::env::var("CARGO_CFG_TARGET_FAMILY").is_ok_and(|family| family == "wasm") {
        println!("cargo:rustc-link-arg-bins=--emit-relocs");
    }
}
