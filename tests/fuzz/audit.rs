//! Any bytes as a report or a log: they are read, or called what they are, and in pieces the same is said.
#![no_main]

use libfuzzer_sys::fuzz_target;
use queuescope_core::audit::{Asked, Audit, Finding, NoReport, Survey, Told};
use queuescope_core::language::Language;
use queuescope_core::words::en;

fuzz_target!(|file: &[u8]| {
    let whole = read(file, file.len().max(1));
    match &whole {
        Err(it) => assert!(en::audit::no_report(it).ends_with('.')),
        Ok((_, findings)) => {
            for finding in findings {
                assert!(!en::audit::finding(&finding.what, Language::En).is_empty(), "{finding:?}");
            }
        }
    }
    assert!(whole == read(file, 5), "in pieces it is something else");
});

fn read(file: &[u8], length: usize) -> Result<(u64, Vec<Finding>), NoReport> {
    let mut survey = Survey::new(Asked::default());
    for piece in file.chunks(length) {
        survey.read(piece);
    }
    let mut audit = Audit::new(survey.end()?);
    let mut findings = Vec::new();
    let mut tell = |told: Told| {
        if let Told::Finding(finding) = told {
            findings.push(finding);
        }
    };
    for piece in file.chunks(length) {
        audit.read(piece, None, &mut tell);
    }
    audit.end(None, &mut tell);
    Ok((audit.rows(), findings))
}
