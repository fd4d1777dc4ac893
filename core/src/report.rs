//! The session report: what it counts while a queue shows a status (`domain` §5).

pub mod time_field;
