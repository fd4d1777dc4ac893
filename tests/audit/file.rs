//! Files as a test writes them, and what is said of them in short.

use queuescope_core::audit::{About, Asked, Audit, Finding, NoReport, Survey, Told, Zone};

/// The columns of a real export.
pub(crate) const COLUMNS: [&str; 36] = [
    "Start Time",
    "End Time",
    "Last Action Time",
    "Technician Name",
    "Technician ID",
    "Technician Email",
    "Session ID",
    "Session Type",
    "Status",
    "Your Name:",
    "Your Phone #:",
    "Company name:",
    "Custom field 3",
    "Custom field 4",
    "Custom field 5",
    "Tracking ID",
    "Customer IP",
    "Device ID",
    "Incident Tools Used",
    "Resolved Unresolved",
    "Channel ID",
    "Channel Name",
    "Calling Card",
    "Connecting Time",
    "Waiting Time",
    "Total Time",
    "Active Time",
    "Work Time",
    "Hold Time",
    "Time in Transfer",
    "Rebooting Time",
    "Reconnecting Time",
    "Platform",
    "Browser Type",
    "Technician Group",
    "Host Name",
];

/// A row in which everything is right.
const RIGHT: [&str; 36] = [
    "3/14/2026 8:41:07 AM",
    "3/14/2026 9:12:40 AM",
    "3/14/2026 9:12:31 AM",
    "Ada Winter",
    "7000001",
    "ada@example.org",
    "510000001",
    "Applet",
    "Closed by technician",
    "Customer 01",
    "555-0100",
    "Example GmbH",
    "",
    "",
    "",
    "",
    "192.0.2.10",
    "",
    "RC,CH",
    "",
    "4000001",
    "Web form",
    "",
    "00:00:14",
    "00:01:12",
    "00:31:33",
    "00:25:33",
    "00:23:30",
    "00:05:00",
    "00:00:00",
    "00:01:00",
    "00:00:00",
    "Windows 11",
    "",
    "First line",
    "PC-01",
];

/// A row in which everything is right but these.
pub(crate) fn row<'a>(but: &[(&str, &'a str)]) -> Vec<&'a str> {
    let mut row = RIGHT.to_vec();
    for (column, value) in but {
        let place = COLUMNS.iter().position(|known| known == column);
        row[place.expect("a column of the export")] = value;
    }
    row
}

/// A report as the service answers programs.
pub(crate) fn pipe(rows: &[Vec<&str>]) -> String {
    let mut file = String::from("OK\n\n");
    for line in std::iter::once(&COLUMNS.to_vec()).chain(rows) {
        file += &line.join("|");
        file += "|\n";
    }
    file
}

/// What was read of a file.
pub(crate) struct Checked {
    pub(crate) about: About,
    pub(crate) rows: u64,
    pub(crate) findings: Vec<Finding>,
    /// Every value of every row, in order.
    pub(crate) values: Vec<Vec<String>>,
}

impl Checked {
    /// Each finding but the one on the order of dates, as `kind severity row column`.
    pub(crate) fn said(&self) -> Vec<String> {
        let all = self.findings.iter().map(|finding| {
            let column = finding.column.as_deref().unwrap_or("-");
            let kind = finding.kind().id();
            format!(
                "{kind} {} {} {column}",
                finding.severity().id(),
                finding.row
            )
        });
        all.collect()
    }

    /// The lines of the findings.
    pub(crate) fn lines(&self) -> Vec<u64> {
        self.findings.iter().map(|finding| finding.line).collect()
    }
}

/// Reads a file in pieces of so many bytes.
pub(crate) fn in_pieces(
    file: &[u8],
    length: usize,
    asked: Asked,
    zone: Option<&Zone>,
) -> Result<Checked, NoReport> {
    let mut survey = Survey::new(asked);
    for piece in file.chunks(length) {
        survey.read(piece);
    }
    let about = survey.end()?;
    let mut checked = Checked {
        about: about.clone(),
        rows: 0,
        findings: Vec::new(),
        values: Vec::new(),
    };
    let mut audit = Audit::new(about);
    let mut tell = |told: Told| match told {
        Told::Finding(finding) => checked.findings.push(finding),
        Told::Case(_) | Told::Event(_) => {}
        Told::Row(row) => checked
            .values
            .push(row.record.values().map(String::from).collect()),
    };
    for piece in file.chunks(length) {
        audit.read(piece, zone, &mut tell);
    }
    audit.end(zone, &mut tell);
    checked.rows = audit.rows();
    Ok(checked)
}

/// Reads a file; in pieces of any length it says the same.
pub(crate) fn checked_as(file: &[u8], asked: &Asked, zone: Option<&Zone>) -> Checked {
    let whole = in_pieces(file, file.len().max(1), asked.clone(), zone).expect("a report");
    for length in [1, 7, 4_096] {
        let pieces = in_pieces(file, length, asked.clone(), zone).expect("a report");
        assert_eq!(pieces.said(), whole.said(), "in pieces of {length}");
        assert_eq!(pieces.lines(), whole.lines(), "in pieces of {length}");
        assert_eq!(pieces.values, whole.values, "in pieces of {length}");
        assert_eq!(pieces.rows, whole.rows, "in pieces of {length}");
    }
    whole
}

/// Reads a file as it is.
pub(crate) fn checked(file: impl AsRef<[u8]>) -> Checked {
    checked_as(file.as_ref(), &Asked::default(), None)
}

/// What is said of a report with these rows.
pub(crate) fn said(rows: &[Vec<&str>]) -> Vec<String> {
    checked(pipe(rows)).said()
}

/// What a file is that is no report.
pub(crate) fn refused(file: impl AsRef<[u8]>) -> NoReport {
    let file = file.as_ref();
    let refused = |length| in_pieces(file, length, Asked::default(), None).err();
    let whole = refused(file.len().max(1)).expect("no report");
    assert_eq!(refused(1).as_ref(), Some(&whole), "byte by byte");
    whole
}
