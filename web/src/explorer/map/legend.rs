//! What the lines of the map mean, and which keys it knows.

use leptos::prelude::*;
use queuescope_page::map::spotlight::Light;

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
            <Line light=Light::Calm name=words.line_enacted />
            <Line light=Light::Calm disputed=true name=words.line_disputed />
            <Line light=Light::Out name=words.way_out />
            <Line light=Light::In name=words.way_in />
        </ul>
        <ul class="legend map-keys">{keys.collect_view()}</ul>
    }
}

/// What is lit while a story is told.
#[component]
pub(super) fn StoryLegend() -> impl IntoView {
    let words = &words().explorer.map;
    view! {
        <ul class="legend" aria-label=words.legend>
            <li>
                <svg class="legend-line" viewBox="0 0 36 12" aria-hidden="true">
                    <circle class="box-here" cx="18" cy="6" r="5" />
                </svg>
                {words.here}
            </li>
            <Line light=Light::Center name=words.just_changed />
            <Line light=Light::Along name=words.in_story />
        </ul>
    }
}

#[component]
fn Line(light: Light, #[prop(optional)] disputed: bool, name: &'static str) -> impl IntoView {
    let (line, head, place) = sample(light);
    view! {
        <li>
            <svg class="legend-line" viewBox="0 0 36 12" aria-hidden="true">
                <g class="edge" data-light=light.id() data-disputed=disputed.then_some("")>
                    <path class="edge-line" d=line />
                    {head.map(|head| view! { <path class="legend-head" d=head /> })}
                    {place
                        .map(|x| {
                            view! {
                                <rect class="legend-box" x=x y="1.5" width="9" height="9" rx="2" />
                            }
                        })}
                </g>
            </svg>
            {name}
        </li>
    }
}

/// A line as it is drawn, its head, and where the box is that it leaves or enters: direction is no
/// matter of colour alone.
const fn sample(light: Light) -> (&'static str, Option<&'static str>, Option<f64>) {
    match light {
        Light::Out => ("M10 6H27", Some("M26 2l9 4-9 4z"), Some(0.5)),
        Light::In => ("M1 6H17", Some("M16 2l9 4-9 4z"), Some(26.5)),
        Light::Center | Light::Along => ("M1 6H27", Some("M26 2l9 4-9 4z"), None),
        Light::Calm | Light::Here | Light::Far => ("M1 6H35", None, None),
    }
}
