//! What was measured, for people and for programs.

use std::fmt::Write;

/// How quick somebody was, round by round.
pub(super) struct Measured {
    name: String,
    /// How much was done in a second.
    pub(super) paces: Vec<f64>,
}

impl Measured {
    pub(super) fn of(name: &str) -> Self {
        Self {
            name: name.to_owned(),
            paces: Vec::new(),
        }
    }

    /// The slowest, the middle and the quickest round.
    fn range(&self) -> [f64; 3] {
        let mut paces = self.paces.clone();
        paces.sort_by(f64::total_cmp);
        let at = |place: usize| paces.get(place).copied().unwrap_or_default();
        [
            at(0),
            at(paces.len() / 2),
            at(paces.len().saturating_sub(1)),
        ]
    }
}

/// A bench with what was measured; ours is the first.
pub(super) struct Table {
    pub(super) name: &'static str,
    pub(super) work: &'static str,
    pub(super) unit: &'static str,
    pub(super) measured: Vec<Measured>,
}

impl Table {
    /// How many times as quick ours is as each, by the middle rounds.
    fn ratios(&self) -> impl Iterator<Item = f64> {
        let middle = |one: &Measured| one.range()[1];
        let ours = self.measured.first().map_or(0.0, middle);
        self.measured.iter().map(move |one| ours / middle(one))
    }

    /// For people. Whatever is written to a text has room there.
    pub(super) fn markdown(&self) -> String {
        let (name, work, unit) = (self.name, self.work, self.unit);
        let mut text = format!("## {name}\n\n{work}.\n\n");
        let _ = writeln!(
            text,
            "| who | {unit} a second, middle of {} | from | to | Queuescope is so many times as quick |",
            self.measured.first().map_or(0, |one| one.paces.len()),
        );
        text.push_str("|---|--:|--:|--:|--:|\n");
        for (one, ratio) in self.measured.iter().zip(self.ratios()) {
            let [least, middle, most] = one.range().map(thousands);
            let _ = writeln!(
                text,
                "| {} | {middle} | {least} | {most} | {ratio:.1} |",
                one.name
            );
        }
        text
    }

    /// For programs. No name here has a sign that JSON would want another way.
    pub(super) fn json(&self) -> String {
        let mut text = format!(
            "{{\n  \"bench\": \"{}\",\n  \"unit\": \"{} a second\",\n  \"measured\": [",
            self.name, self.unit
        );
        for (place, (one, ratio)) in self.measured.iter().zip(self.ratios()).enumerate() {
            let comma = if place == 0 { "" } else { "," };
            let paces: Vec<_> = one.paces.iter().map(|pace| format!("{pace:.0}")).collect();
            let _ = write!(
                text,
                "{comma}\n    {{ \"who\": \"{}\", \"paces\": [{}], \"ratio\": {ratio:.3} }}",
                one.name,
                paces.join(", ")
            );
        }
        text.push_str("\n  ]\n}\n");
        text
    }
}

/// A whole number, its digits in groups.
fn thousands(number: f64) -> String {
    let digits = format!("{number:.0}");
    let mut text = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table() -> Table {
        let measured = |name: &str, paces: [f64; 3]| Measured {
            name: name.to_owned(),
            paces: paces.into(),
        };
        Table {
            name: "changes",
            work: "Something is done",
            unit: "changes",
            measured: vec![
                measured("ours", [1_000.0, 1_234_567.0, 3_000_000.0]),
                measured("theirs", [400_000.0, 617_283.5, 5.0]),
            ],
        }
    }

    #[test]
    fn people_read_the_middle_the_range_and_how_they_compare() {
        let text = table().markdown();
        assert!(
            text.starts_with("## changes\n\nSomething is done.\n\n| who |"),
            "{text}"
        );
        assert!(
            text.contains("| ours | 1,234,567 | 1,000 | 3,000,000 | 1.0 |"),
            "{text}"
        );
        assert!(
            text.contains("| theirs | 400,000 | 5 | 617,284 | 3.1 |"),
            "{text}"
        );
    }

    #[test]
    fn programs_read_every_round() {
        let text = table().json();
        assert!(
            text.contains("\"who\": \"theirs\", \"paces\": [400000, 617284, 5], \"ratio\": 3.086"),
            "{text}"
        );
    }
}
