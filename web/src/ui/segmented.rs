//! A few choices side by side, one of them chosen: radio buttons in a row.

use leptos::prelude::*;

use super::answer::answer;
use super::icon::{Drawing, Icon};

/// One of the choices.
#[derive(Clone, Copy)]
pub(crate) struct Choice<T> {
    value: T,
    drawing: Drawing,
    label: &'static str,
}

impl<T> Choice<T> {
    /// A value, shown as an icon that the label names.
    pub(crate) const fn new(value: T, drawing: Drawing, label: &'static str) -> Self {
        Self {
            value,
            drawing,
            label,
        }
    }
}

/// The switch.
#[component]
pub(crate) fn Segmented<T>(
    /// What is chosen here.
    legend: &'static str,
    /// The name of the group of radio buttons, once in the page.
    name: &'static str,
    /// What there is to choose from.
    choices: Vec<Choice<T>>,
    /// What is chosen.
    #[prop(into)]
    chosen: Signal<T>,
    /// Called with the new choice.
    #[prop(into)]
    on_choose: Callback<T>,
) -> impl IntoView
where
    T: Copy + PartialEq + Send + Sync + 'static,
{
    let segments = choices.into_iter().map(|choice| {
        view! {
            <label class="segment" title=choice.label>
                <input
                    type="radio"
                    name=name
                    prop:checked=move || chosen.get() == choice.value
                    on:change=answer(move |_| on_choose.run(choice.value))
                />
                <Icon drawing=choice.drawing />
                <span class="visually-hidden">{choice.label}</span>
            </label>
        }
    });
    view! {
        <fieldset class="segmented">
            <legend class="visually-hidden">{legend}</legend>
            {segments.collect_view()}
        </fieldset>
    }
}
