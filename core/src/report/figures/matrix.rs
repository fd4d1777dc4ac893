//! Who spent how long at what, added up both ways.

use alloc::collections::BTreeMap;
use alloc::string::String;

use chrono::TimeDelta;

use super::super::time_field::TimeField;
use super::{Case, added};

/// How long somebody was at sessions in each of the parts of Total Time.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Spent {
    rows: u64,
    parts: [TimeDelta; TimeField::PARTS_OF_TOTAL.len()],
}

impl Spent {
    /// In how many rows.
    pub const fn rows(&self) -> u64 {
        self.rows
    }

    /// How long in each part.
    pub const fn parts(&self) -> &[TimeDelta; TimeField::PARTS_OF_TOTAL.len()] {
        &self.parts
    }

    /// How long in all of them.
    pub fn total(&self) -> TimeDelta {
        self.parts.iter().copied().fold(TimeDelta::zero(), added)
    }

    fn add(&mut self, case: &Case) {
        self.rows += 1;
        for (part, field) in self.parts.iter_mut().zip(TimeField::PARTS_OF_TOTAL) {
            *part = added(*part, case.duration(field).unwrap_or_default());
        }
    }
}

/// A row a technician, a column a part of Total Time.
#[derive(Clone, Debug, Default)]
pub struct Matrix {
    technicians: BTreeMap<String, Spent>,
    everybody: Spent,
}

impl Matrix {
    pub(super) fn add(&mut self, case: &Case) {
        let Some(technician) = case.technician else {
            return;
        };
        if !self.technicians.contains_key(technician) {
            self.technicians
                .insert(String::from(technician), Spent::default());
        }
        if let Some(spent) = self.technicians.get_mut(technician) {
            spent.add(case);
        }
        self.everybody.add(case);
    }

    /// Each technician, by name.
    pub fn technicians(&self) -> impl Iterator<Item = (&str, &Spent)> {
        self.technicians
            .iter()
            .map(|(name, spent)| (name.as_str(), spent))
    }

    /// All technicians together: the sum of each column.
    pub const fn everybody(&self) -> &Spent {
        &self.everybody
    }
}
