//! Which marks of a row are drawn: all, or of very many those in sight that can be told apart.

use queuescope_core::timer::Instant;

use super::scale::Scale;

/// As many as there is room for side by side, and as a page can draw at once.
const MOST: usize = 400;

/// Where more are in sight, one for so many pixels is drawn.
const APART: f64 = 3.0;

/// The marks to draw of those that begin at these moments, which are in order. The one with the focus
/// is always among them, so that the arrow keys reach each.
pub fn thinned(
    moments: &[Instant],
    scale: impl FnOnce() -> Scale,
    focused: impl FnOnce() -> Option<usize>,
) -> Vec<usize> {
    if moments.len() <= MOST {
        return (0..moments.len()).collect();
    }
    let (scale, focused) = (scale(), focused());
    let stretch = scale.stretch;
    // What began before lasts into sight.
    let first = moments.partition_point(|at| *at < stretch.from);
    let first = first.saturating_sub(1);
    let end = moments.partition_point(|at| *at <= stretch.until);
    let mut drawn = Vec::new();
    let mut free_from = f64::NEG_INFINITY;
    for (item, at) in moments.iter().enumerate().take(end).skip(first) {
        let x = scale.x(*at);
        if x >= free_from || Some(item) == focused {
            drawn.push(item);
            free_from = x + APART;
        }
    }
    if let Some(focused) = focused.filter(|item| *item < moments.len())
        && let Err(place) = drawn.binary_search(&focused)
    {
        drawn.insert(place, focused);
    }
    drawn
}
