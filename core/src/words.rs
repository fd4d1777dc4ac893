//! Every sentence of the domain, a module a language. Our own wording, never the documents'.
//!
//! Each language has the same functions; where one is missing, [`said!`](crate::said) does not compile, nor does the page's
//! table of that language.

#[macro_use]
mod told;

pub mod de;
pub mod en;
pub mod fr;
pub mod nl;

/// Says something in a language: `said!(language, audit::clock(time))`. Whoever needs one language at a time and has to be
/// small keeps a table of these functions instead.
#[macro_export]
macro_rules! said {
    ($language:expr, $($sentence:tt)+) => {
        match $language {
            $crate::language::Language::En => $crate::words::en::$($sentence)+,
            $crate::language::Language::De => $crate::words::de::$($sentence)+,
            $crate::language::Language::Fr => $crate::words::fr::$($sentence)+,
            $crate::language::Language::Nl => $crate::words::nl::$($sentence)+,
        }
    };
}
