//! The bars of a small chart as one outline.

/// The height of a chart in its own units; a bar is one wide.
pub(crate) const HEIGHT: f64 = 24.0;
/// How much of its width a bar that stands alone leaves free, half of it on either side.
const APART: f64 = 0.2;

/// The bars as one outline, the highest as high as the chart.
pub(crate) fn outline(bars: &[u64]) -> String {
    let steps = (1..).zip(heights(bars, peak(bars))).map(|(right, height)| {
        let top = HEIGHT - height;
        format!("V{top:.1}H{right}")
    });
    let steps: Vec<_> = steps.collect();
    format!("M0 {HEIGHT}{}V{HEIGHT}Z", steps.concat())
}

/// Bars that stand alone, each in the place of one, as high as the chart where they are as high as `highest`.
pub(crate) fn apart(bars: &[u64], highest: u64) -> String {
    let mut left = APART / 2.0;
    let bars = heights(bars, highest).map(|height| {
        let (top, right) = (HEIGHT - height, left + 1.0 - APART);
        let bar = format!("M{left:.1} {HEIGHT}V{top:.1}H{right:.1}V{HEIGHT}Z");
        left += 1.0;
        bar
    });
    let bars: Vec<_> = bars.collect();
    bars.concat()
}

/// The highest.
pub(crate) fn peak(bars: &[u64]) -> u64 {
    bars.iter().copied().max().unwrap_or_default()
}

#[expect(clippy::cast_precision_loss, reason = "a place on a screen")]
fn heights(bars: &[u64], highest: u64) -> impl Iterator<Item = f64> {
    bars.iter()
        .map(move |bar| HEIGHT * *bar as f64 / highest.max(1) as f64)
}
