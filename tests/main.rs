//! Every test of the project, in one binary so that it closes with one count.

#[cfg(feature = "browser")]
mod browser;
mod busy;
mod cards;
mod comparison;
mod events;
mod exports;
mod firmware;
mod growth;
mod idling;
mod journal;
mod kept;
mod ledger;
mod link;
mod lookups;
mod page;
mod paths;
mod player;
mod possible;
mod properties;
mod reader;
mod record;
mod reference;
mod refusals;
mod replay;
mod report;
mod rules;
mod run;
mod scenarios;
mod stage;
mod tidy;
mod timing;
mod walk;
