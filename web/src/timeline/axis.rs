//! The axis: marks at times a clock or a calendar divides evenly. A click looks at that moment.

use leptos::ev::MouseEvent;
use leptos::prelude::*;
use leptos::svg::Svg;
use queuescope_core::timer::Instant;
use queuescope_page::timeline::axis::{Mark, marks};

use super::hands::Hands;
use super::moment::MomentLine;
use super::picture::Pictures;
use super::pointer::Pointers;
use super::sight::Sight;
use super::span::fine;
use crate::ui::answer::answer;

/// The axis; its drawing is what the width of all others is read from.
#[component]
pub(super) fn Axis(drawing: NodeRef<Svg>) -> impl IntoView {
    let (sight, hands, pointers) = (Sight::expect(), Hands::expect(), Pointers::expect());
    let here = Pictures::expect().here;
    let marks = Memo::new(move |_| marks(sight.scale()));
    let each = move || {
        let marks = marks.get().into_iter();
        marks.map(|mark| (mark.at, mark.written))
    };
    let look = move |event: MouseEvent| {
        if let Some(x) = pointers.x(event.client_x()).filter(|_| !pointers.dragged()) {
            hands.seek(sight.scale().moment(x));
        }
    };
    view! {
        <div class="timeline-row" data-row="axis">
            <span class="timeline-name"></span>
            <svg
                class="timeline-track"
                node_ref=drawing
                aria-hidden="true"
                on:click=answer(look)
                on:wheel=answer(move |event| pointers.zoom_by_wheel(&event))
            >
                <For each key=|mark| mark.clone() let((at, written))>
                    <AxisMark at written marks />
                </For>
                <MomentLine picture=here />
            </svg>
        </div>
    }
}

#[component]
fn AxisMark(at: Instant, written: String, marks: Memo<Vec<Mark>>) -> impl IntoView {
    let sight = Sight::expect();
    let x = Memo::new(move |_| fine(sight.scale().x(at)));
    let middle = Memo::new(move |_| {
        let middle = marks.with(|marks| marks.iter().find(|mark| mark.at == at)?.middle);
        middle.map(fine)
    });
    let text = move || {
        let x = middle.get()?.to_string();
        Some(view! {
            <text class="timeline-axis-time" x=x y="45%">
                {written.clone()}
            </text>
        })
    };
    view! {
        <line
            class="timeline-axis-mark"
            x1=move || x.get().to_string()
            x2=move || x.get().to_string()
            y1="70%"
            y2="100%"
        />
        {text}
    }
}
