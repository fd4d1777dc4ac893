//! Every test of the project, in one binary so that it closes with one count.

mod browser;
mod busy;
mod exports;
mod firmware;
mod journal;
mod player;
mod possible;
mod properties;
mod reader;
mod reference;
mod refusals;
mod replay;
mod rules;
mod scenarios;
mod stage;
mod tidy;
mod timing;
mod walk;
