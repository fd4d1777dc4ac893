//! Who works at the busy desk, and who needs its help.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::settings::{Setting, Settings};
use crate::desk::Desk;
use crate::ids::TechnicianId;
use crate::staff::Staff;

/// What technicians and customers are called in the first round. Links tell names by their places
/// here ([`crate::scenario::Scenario::short`]): with another list they are of another version.
#[cfg(feature = "serde")]
pub(crate) fn usual_names() -> impl Iterator<Item = &'static str> {
    TECHNICIANS.into_iter().chain(CUSTOMERS)
}

/// Technicians are called by first name, from the second round on with a number.
const TECHNICIANS: [&str; 50] = [
    "Ana", "Ben", "Chen", "Dana", "Emil", "Fatima", "Goran", "Hana", "Ivan", "Jana", "Kofi",
    "Lena", "Marco", "Nadia", "Omar", "Paula", "Quinn", "Rosa", "Samir", "Tara", "Uwe", "Vera",
    "Wim", "Xenia", "Yusuf", "Zoe", "Amir", "Bella", "Carlos", "Diana", "Enzo", "Freya", "Gita",
    "Hugo", "Ines", "Jonas", "Kira", "Luca", "Mina", "Nils", "Olga", "Pavel", "Ravi", "Sofia",
    "Tomas", "Ulla", "Viktor", "Wanda", "Yara", "Zane",
];

/// Customers are called by surname, in rounds too.
const CUSTOMERS: [&str; 72] = [
    "Silva",
    "Novak",
    "Tanaka",
    "Okafor",
    "Martin",
    "Kowalski",
    "Haddad",
    "Jensen",
    "Rossi",
    "Singh",
    "Dubois",
    "Lindgren",
    "Moreau",
    "Petrov",
    "Garcia",
    "Meyer",
    "Yilmaz",
    "Nguyen",
    "Costa",
    "Horvat",
    "Ito",
    "Adeyemi",
    "Bakker",
    "Popescu",
    "Murphy",
    "Papadakis",
    "Fischer",
    "Lopez",
    "Virtanen",
    "Kaya",
    "Janssen",
    "Romero",
    "Ahmed",
    "Larsen",
    "Weber",
    "Santos",
    "Cohen",
    "Kim",
    "Bernard",
    "Zielinski",
    "Mensah",
    "Ricci",
    "Schmid",
    "Torres",
    "Nakamura",
    "Olsen",
    "Farah",
    "Peeters",
    "Dimitrov",
    "Walsh",
    "Marino",
    "Hoffmann",
    "Rahman",
    "Vargas",
    "Lehtonen",
    "Benali",
    "Claes",
    "Kovacs",
    "Pereira",
    "Wagner",
    "Laurent",
    "Sato",
    "Nielsen",
    "Mazur",
    "Diallo",
    "Conti",
    "Vermeer",
    "Sharma",
    "Bauer",
    "Castillo",
    "Eriksen",
    "Tran",
];

/// So many technicians have a first and a second line of their own: what is handed to a line appears at
/// half as many consoles.
const TEAM: usize = 50;

/// Everybody serves the web, every second one the phone; the lines take turns.
pub(super) fn staff(settings: &Settings) -> Staff {
    let mut staff = Staff::default();
    let people: Vec<_> = (0..settings.value(Setting::Technicians) as usize)
        .map(|number| staff.add_technician(in_rounds(&TECHNICIANS, number)))
        .collect();
    for (number, team) in people.chunks(TEAM).enumerate() {
        staff.add_group(in_rounds(&["First line"], number), every_second(team, 0));
        if team.len() > 1 {
            staff.add_group(in_rounds(&["Second line"], number), every_second(team, 1));
        }
    }
    staff.add_channel("Phone", every_second(&people, 0));
    staff.add_channel("Web", people);
    staff
}

fn every_second(people: &[TechnicianId], from: usize) -> Vec<TechnicianId> {
    people.iter().copied().skip(from).step_by(2).collect()
}

/// The name of the session with that number.
pub(super) fn customer(number: usize) -> String {
    in_rounds(&CUSTOMERS, number)
}

fn in_rounds(names: &[&str], number: usize) -> String {
    let name = names[number % names.len()];
    match number / names.len() {
        0 => String::from(name),
        round => format!("{name} {}", round + 1),
    }
}

/// The name of the next session: one that none has, even if somebody has named sessions in between.
pub(super) fn next_customer(desk: &Desk) -> String {
    let next = desk.sessions().len();
    (0..=next)
        .map(|round| customer(next + round * CUSTOMERS.len()))
        .find(|name| desk.session_named(name).is_none())
        .unwrap_or_default()
}
