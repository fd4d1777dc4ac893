//! Every test of the project, in one binary so that it closes with one count.
