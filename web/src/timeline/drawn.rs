//! Which marks of a row are drawn.

use leptos::prelude::*;
use queuescope_page::timeline::thinned::thinned;

use super::focus::Focus;
use super::picture::Picture;
use super::sight::Sight;

/// Those that can be told apart, and the one that has the focus.
pub(super) fn drawn(
    picture: Picture,
    row: impl Fn() -> usize + Copy + Send + Sync + 'static,
) -> Memo<Vec<usize>> {
    let (sight, focus) = (Sight::expect(), Focus::expect());
    Memo::new(move |_| {
        let row = row();
        let focused = || {
            let spot = focus.focused()?;
            ((spot.picture, spot.row) == (picture.number, row)).then_some(spot.item)
        };
        let moments = picture.story.with(|story| story.moments(row));
        thinned(&moments, || sight.scale(), focused)
    })
}
