//! The session report: what it counts while a queue shows a status (`DOMAIN` §5).

pub mod time_field;
