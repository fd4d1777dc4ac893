//! What the lines of the map mean, and which keys it knows.

use leptos::prelude::*;

use crate::i18n::words;

/// Kinds of lines and keys with their names.
#[component]
pub(super) fn Legend() -> impl IntoView {
    let spoken = words();
    let words = &spoken.explorer.map;
    let keys = spoken.views.map_keys.iter().map(|(key, does)| {
        view! {
            <li>
                <kbd>{*key}</kbd>
                {*does}
            </li>
        }
    });
    view! {
        <ul class="legend" aria-label=words.legend>
            <Line light="calm" disputed=false name=words.line_enacted />
            <Line light="calm" disputed=true name=words.line_disputed />
            <Line light="out" disputed=false name=words.way_out />
            <Line light="in" disputed=false name=words.way_in />
        </ul>
        <ul class="legend map-keys">{keys.collect_view()}</ul>
    }
}

#[component]
fn Line(light: &'static str, disputed: bool, name: &'static str) -> impl IntoView {
    view! {
        <li>
            <svg class="legend-line" viewBox="0 0 36 12" aria-hidden="true">
                <g class="edge" data-light=light data-disputed=disputed.then_some("")>
                    <path class="edge-line" d="M2 6H28" />
                </g>
            </svg>
            {name}
        </li>
    }
}
