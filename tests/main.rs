//! Every test of the project, in one binary so that it closes with one count.

mod browser;
mod firmware;
mod journal;
mod refusals;
mod rules;
mod stage;
mod tidy;
mod timing;
