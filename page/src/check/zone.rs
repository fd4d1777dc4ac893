//! The clocks of a zone, where all that can be asked is how far they are ahead at a moment.

use chrono::{Days, MappedLocalTime, NaiveDateTime, TimeDelta};

/// At what moment in UTC the clocks showed a time: one, two where they go back, none where they skip it.
/// `ahead` says how far they are ahead of UTC at a moment of UTC.
///
/// Clocks are changed by less than a day, and not twice in two: what they were ahead the day before and the day after
/// is all that they can be.
pub fn moments(
    local: NaiveDateTime,
    mut ahead: impl FnMut(NaiveDateTime) -> TimeDelta,
) -> MappedLocalTime<NaiveDateTime> {
    let day_before = local.checked_sub_days(Days::new(1)).unwrap_or(local);
    let day_after = local.checked_add_days(Days::new(1)).unwrap_or(local);
    let before = ahead(day_before);
    let after = ahead(day_after);
    let mut at = |possible: TimeDelta| {
        let utc = local.checked_sub_signed(possible)?;
        (ahead(utc) == possible).then_some(utc)
    };
    match (at(before), at(after)) {
        (Some(one), Some(other)) if one != other => {
            MappedLocalTime::Ambiguous(one.min(other), one.max(other))
        }
        (Some(one), _) | (None, Some(one)) => MappedLocalTime::Single(one),
        (None, None) => MappedLocalTime::None,
    }
}
