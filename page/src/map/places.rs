//! Where everything stands on the map: seventeen boxes and the edges between them.
//!
//! The layout is fixed, so that a status is always found in the same place. Life flows from left
//! to right, from Connecting to the ended statuses; the disturbed ones form the middle row, which
//! every status around it enters and leaves. The grid is symmetrical about that row and about its
//! middle box.

use queuescope_core::status::Status;

/// The width of the map; all lengths here are units of the SVG's `viewBox`.
pub const WIDTH: f64 = 1200.0;
/// The height of the map.
pub const HEIGHT: f64 = 760.0;
/// How the boxes are drawn: it says how much room the lines leave them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Boxes {
    /// With icon and name.
    Named,
    /// The icon alone, as large as can be: for a map so small that no name could be read.
    Signs,
}

impl Boxes {
    /// Both, the larger map first.
    pub const ALL: [Self; 2] = [Self::Named, Self::Signs];

    /// The word for it in the style sheet.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Named => "named",
            Self::Signs => "signs",
        }
    }

    /// Width and height of a box: two lines of text, or a sign that a finger hits on a phone.
    pub const fn size(self) -> (f64, f64) {
        match self {
            Self::Named => (144.0, 42.0),
            Self::Signs => (124.0, 96.0),
        }
    }

    /// The room an arrow head needs between the end of a line and the box.
    pub const fn arrow_room(self) -> f64 {
        match self {
            Self::Named => 6.0,
            Self::Signs => 12.0,
        }
    }

    /// How high the control points of a loop stand above its box.
    const fn loop_height(self) -> f64 {
        match self {
            Self::Named => 34.0,
            Self::Signs => 44.0,
        }
    }

    /// What of the map is seen: left, top, width and height. A loop above the topmost row of signs
    /// needs more room than one above names.
    pub const fn seen(self) -> (f64, f64, f64, f64) {
        match self {
            Self::Named => (0.0, 0.0, WIDTH, HEIGHT),
            Self::Signs => (0.0, -SIGNS_ABOVE, WIDTH, HEIGHT + SIGNS_ABOVE),
        }
    }
}

/// How much further up a map of signs reaches.
const SIGNS_ABOVE: f64 = 28.0;

/// The centres of the boxes, from left to right.
const COLUMNS: [f64; 7] = [80.0, 320.0, 496.0, 600.0, 704.0, 880.0, 1120.0];
/// The centres of the boxes, from top to bottom.
const ROWS: [f64; 5] = [60.0, 240.0, 380.0, 520.0, 700.0];

/// How far from its ends the horizontal midline of a box is left free of edges: edges aim at the
/// rest of it, which spreads them along the border.
const MIDLINE_MARGIN: f64 = 20.0;
/// Half the width of a loop at its foot.
const LOOP_FOOT: f64 = 18.0;

/// The centre of the box of a status.
pub const fn place(status: Status) -> (f64, f64) {
    match status {
        Status::Connecting => (COLUMNS[0], ROWS[0]),
        Status::Waiting => (COLUMNS[1], ROWS[0]),
        Status::Active => (COLUMNS[4], ROWS[3]),
        Status::OnHold => (COLUMNS[2], ROWS[3]),
        Status::Incoming => (COLUMNS[2], ROWS[1]),
        Status::Outgoing => (COLUMNS[4], ROWS[1]),
        Status::Invitation => (COLUMNS[1], ROWS[4]),
        Status::Collaborating => (COLUMNS[2], ROWS[4]),
        Status::Rebooting => (COLUMNS[1], ROWS[2]),
        Status::Reconnecting => (COLUMNS[3], ROWS[2]),
        Status::Offline => (COLUMNS[5], ROWS[2]),
        Status::TimedOut => (COLUMNS[6], ROWS[0]),
        Status::Closed => (COLUMNS[5], ROWS[4]),
        Status::ClosedByTechnician => (COLUMNS[6], ROWS[3]),
        Status::ClosedByWaitingCustomer => (COLUMNS[5], ROWS[0]),
        Status::Aborted => (COLUMNS[6], ROWS[4]),
        Status::Removed => (COLUMNS[6], ROWS[1]),
    }
}

/// An SVG path from the border of one box to just before the border of another, bent to the
/// right-hand side of travel, so that the two directions of a pair stay apart.
pub fn edge_path(from: Status, to: Status, boxes: Boxes) -> String {
    let [start, first, second, end] = edge(from, to, boxes);
    format!(
        "M{:.1} {:.1}C{:.1} {:.1} {:.1} {:.1} {:.1} {:.1}",
        start.0, start.1, first.0, first.1, second.0, second.1, end.0, end.1
    )
}

/// The point halfway along an edge, for a label or a dot.
pub fn edge_middle(from: Status, to: Status, boxes: Boxes) -> (f64, f64) {
    let [start, first, second, end] = edge(from, to, boxes);
    let halfway = |a: f64, b: f64, c: f64, d: f64| (a + 3.0 * b + 3.0 * c + d) / 8.0;
    (
        halfway(start.0, first.0, second.0, end.0),
        halfway(start.1, first.1, second.1, end.1),
    )
}

type Point = (f64, f64);

/// The four points of the cubic curve from one status to another.
fn edge(from: Status, to: Status, boxes: Boxes) -> [Point; 4] {
    if from == to {
        loop_above(place(from), boxes)
    } else {
        arc(place(from), place(to), bend(from, to), boxes)
    }
}

fn loop_above((x, y): Point, boxes: Boxes) -> [Point; 4] {
    let (height, foot) = (boxes.loop_height(), LOOP_FOOT);
    let top = y - boxes.size().1 / 2.0;
    [
        (x - foot, top),
        (x - 2.0 * foot, top - height),
        (x + 2.0 * foot, top - height),
        (x + foot, top - boxes.arrow_room()),
    ]
}

fn arc(from: Point, to: Point, (near_start, near_end): (f64, f64), boxes: Boxes) -> [Point; 4] {
    let (dx, dy) = (to.0 - from.0, to.1 - from.1);
    let length = dx.hypot(dy);
    let right = (-dy / length, dx / length);
    let aim = |bend: f64| {
        (
            from.0 + dx / 2.0 + 2.0 * bend * right.0,
            from.1 + dy / 2.0 + 2.0 * bend * right.1,
        )
    };
    let start = leave(from, aim(near_start), 0.0, boxes);
    let end = leave(to, aim(near_end), boxes.arrow_room(), boxes);
    let pull = |along: f64, bend: f64| {
        (
            start.0 + (end.0 - start.0) * along + bend * PULL * right.0,
            start.1 + (end.1 - start.1) * along + bend * PULL * right.1,
        )
    };
    [start, pull(0.3, near_start), pull(0.7, near_end), end]
}

/// How far a control point stands off, in bends.
const PULL: f64 = 0.7 * 4.0 / 3.0;

/// Where a line from a box towards a point crosses the border, and `beyond` further on.
fn leave(center: Point, towards: Point, beyond: f64, boxes: Boxes) -> Point {
    let (width, height) = boxes.size();
    let (half_width, half_height) = (width / 2.0, height / 2.0);
    let reach = half_width - MIDLINE_MARGIN;
    let x = towards.0.clamp(center.0 - reach, center.0 + reach);
    let (dx, dy) = (towards.0 - x, towards.1 - center.1);
    // A line along the midline never meets the upper or lower border, nor an upright one the
    // sides: the division then gives infinity, and the other border counts.
    let side = center.0 + half_width.copysign(dx);
    let share = ((side - x) / dx).abs().min(half_height / dy.abs()) + beyond / dx.hypot(dy);
    (x + dx * share, center.1 + dy * share)
}

/// How far an edge bends near its start and near its end.
fn bend(from: Status, to: Status) -> (f64, f64) {
    BENDS
        .iter()
        .find(|bend| bend.from == from && bend.to == to)
        .map_or_else(|| gentle(place(from), place(to)), |bend| bend.amounts)
}

/// The bend of an edge that has nothing to avoid.
fn gentle(from: Point, to: Point) -> (f64, f64) {
    let distance = (to.0 - from.0).hypot(to.1 - from.1);
    let amount = (distance * 0.06).clamp(8.0, 24.0).round();
    (amount, amount)
}

/// An edge that bends otherwise than gently, to stay clear of foreign boxes and of its neighbours.
struct Bend {
    from: Status,
    to: Status,
    amounts: (f64, f64),
}

impl Bend {
    const fn new(from: Status, to: Status, near_start: f64, near_end: f64) -> Self {
        Self {
            from,
            to,
            amounts: (near_start, near_end),
        }
    }
}

/// Found by minimising crossings, edges behind boxes and length for the places above: they belong
/// together.
#[rustfmt::skip]
const BENDS: [Bend; 40] = [
    Bend::new(Status::Waiting, Status::Active, 96.0, 78.0),
    Bend::new(Status::Waiting, Status::Reconnecting, 62.0, 62.0),
    Bend::new(Status::Waiting, Status::TimedOut, 12.0, 62.0),
    Bend::new(Status::Waiting, Status::ClosedByWaitingCustomer, 6.0, 6.0),
    Bend::new(Status::Active, Status::OnHold, 6.0, 6.0),
    Bend::new(Status::Active, Status::Incoming, 78.0, 36.0),
    Bend::new(Status::Active, Status::Rebooting, 6.0, 6.0),
    Bend::new(Status::Active, Status::TimedOut, 175.0, 62.0),
    Bend::new(Status::Active, Status::ClosedByWaitingCustomer, 6.0, 6.0),
    Bend::new(Status::Active, Status::Removed, 36.0, 72.0),
    Bend::new(Status::OnHold, Status::Incoming, 6.0, 6.0),
    Bend::new(Status::OnHold, Status::Outgoing, 36.0, 78.0),
    Bend::new(Status::Incoming, Status::Active, 78.0, 36.0),
    Bend::new(Status::Incoming, Status::Outgoing, 6.0, 6.0),
    Bend::new(Status::Incoming, Status::TimedOut, 0.0, 21.0),
    Bend::new(Status::Incoming, Status::Closed, 138.0, 48.0),
    Bend::new(Status::Incoming, Status::ClosedByWaitingCustomer, 6.0, 6.0),
    Bend::new(Status::Incoming, Status::Removed, 57.0, 48.0),
    Bend::new(Status::Outgoing, Status::Active, 6.0, 6.0),
    Bend::new(Status::Outgoing, Status::OnHold, 12.0, 96.0),
    Bend::new(Status::Outgoing, Status::Incoming, 6.0, 6.0),
    Bend::new(Status::Outgoing, Status::Rebooting, 6.0, 6.0),
    Bend::new(Status::Outgoing, Status::Closed, 6.0, 6.0),
    Bend::new(Status::Outgoing, Status::ClosedByWaitingCustomer, 6.0, 6.0),
    Bend::new(Status::Invitation, Status::Removed, 26.0, 210.0),
    Bend::new(Status::Collaborating, Status::Rebooting, 6.0, 6.0),
    Bend::new(Status::Collaborating, Status::Removed, 78.0, 78.0),
    Bend::new(Status::Rebooting, Status::Active, 15.0, 15.0),
    Bend::new(Status::Rebooting, Status::OnHold, 6.0, 6.0),
    Bend::new(Status::Rebooting, Status::Offline, 36.0, 36.0),
    Bend::new(Status::Rebooting, Status::Closed, 216.0, 99.0),
    Bend::new(Status::Rebooting, Status::Removed, 9.0, 6.0),
    Bend::new(Status::Reconnecting, Status::Waiting, 96.0, 78.0),
    Bend::new(Status::Reconnecting, Status::Closed, 118.0, 6.0),
    Bend::new(Status::Offline, Status::Waiting, 222.0, 78.0),
    Bend::new(Status::Offline, Status::OnHold, 6.0, 6.0),
    Bend::new(Status::Offline, Status::Incoming, 6.0, 6.0),
    Bend::new(Status::Offline, Status::Outgoing, 6.0, 6.0),
    Bend::new(Status::Offline, Status::TimedOut, 6.0, 6.0),
    Bend::new(Status::TimedOut, Status::ClosedByTechnician, 36.0, 48.0),
];
