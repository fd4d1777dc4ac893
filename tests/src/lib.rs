//! Nothing lives here: the tests are in `main.rs` and the files beside it.
