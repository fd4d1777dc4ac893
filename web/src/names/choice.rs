//! A choice of a status, by whatever name it has.

use leptos::prelude::*;
use queuescope_core::status::Status;

use super::Names;
use crate::ui::answer::answer;

/// One of the statuses, or none.
#[component]
pub(crate) fn StatusChoice(
    /// What is chosen.
    label: &'static str,
    /// What stands there where none is.
    none: &'static str,
    /// Which one is.
    #[prop(into)]
    chosen: Signal<Option<Status>>,
    /// Takes another.
    #[prop(into)]
    on_choose: Callback<Option<Status>>,
) -> impl IntoView {
    let names = Names::expect();
    let options = Status::ALL.map(|status| {
        view! {
            <option value=status.id() prop:selected=move || chosen.get() == Some(status)>
                {move || names.of(status)}
            </option>
        }
    });
    let choose = move |event| on_choose.run(Status::from_id(&event_target_value(&event)));
    view! {
        <label class="filter-choice">
            <span>{label}</span>
            <select class="select" on:change=answer(choose)>
                <option value="" prop:selected=move || chosen.get().is_none()>
                    {none}
                </option>
                {options}
            </select>
        </label>
    }
}
