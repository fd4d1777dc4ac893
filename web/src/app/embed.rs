//! What one looks at, as code for other pages; of a story, some of its steps if somebody wants.

use leptos::prelude::*;
use queuescope_core::scenario::{Scenario, Source};
use queuescope_page::address::{Address, Steps, StoryName};
use queuescope_page::embedding::Form;

use crate::address::CurrentAddress;
use crate::commands::Hands;
use crate::i18n::words;
use crate::later::{Later, part};
use crate::names::{Names, title_of};
use crate::shelf::{Shelf, Story};
use crate::ui::answer::{Alive, answer};
use crate::ui::beside::site;
use crate::ui::button::Button;
use crate::ui::clipboard::copy_text;
use crate::ui::dialog::Dialog;

/// The dialog: a form of code each, with a button that copies it.
#[component]
pub(super) fn EmbedDialog() -> impl IntoView {
    let (door, words) = (Hands::expect().embed(), words());
    view! {
        <Dialog door title=words.embed.title close=words.commands.close kind="embed">
            <Later part=forms />
        </Dialog>
    }
}

part!(dialogs, forms, Forms);

#[component]
fn Forms() -> impl IntoView {
    let (address, shelf, names) = (CurrentAddress::expect(), Shelf::expect(), Names::expect());
    let words = words();
    let asked = RwSignal::new([None, None]);
    let shown = Memo::new(move |_| Embedded::of(address.get(), asked.get(), shelf));
    let title = move || {
        shown.with(|shown| match &shown.story {
            Some(story) => story.name(words).to_owned(),
            None => title_of(&shown.place, words, names),
        })
    };
    let place = Memo::new(move |_| (shown.with(|shown| shown.place.clone()), title()));
    let has_steps = Memo::new(move |_| shown.with(|shown| shown.steps > 1));
    view! {
        <div class="embed">
            <p class="quiet">{words.embed.lead}</p>
            <Show when=move || has_steps.get()>
                <SomeSteps asked shown />
            </Show>
            {Form::ALL.map(|form| view! { <Code form place /> }).collect_view()}
        </div>
    }
}

/// What is embedded.
#[derive(Clone, PartialEq)]
struct Embedded {
    /// Where that is found in any browser.
    place: Address,
    /// The story, where it is one.
    story: Option<Story>,
    /// How many steps it has.
    steps: usize,
}

impl Embedded {
    /// The place that is shown, with those steps of its story where some are asked for: from one of them, to one of them.
    fn of(place: Address, asked: [Option<usize>; 2], shelf: Shelf) -> Self {
        let Address::Scenarios(mut place) = place else {
            return Self {
                place,
                story: None,
                steps: 0,
            };
        };
        let story = match &place.story {
            None => None,
            Some(StoryName::OnTheShelf(id)) => shelf.story(id),
            Some(StoryName::Sent(text)) => Scenario::from_short(text).ok().map(Story::sent),
        };
        let steps = story.as_ref().map_or(0, |story| story.scenario.steps.len());
        if let Some(story) = &story
            && story.source == Source::Own
            && let Ok(text) = story.scenario.short()
        {
            // One's own is on no other shelf.
            place.story = Some(StoryName::Sent(text));
        }
        if asked != [None, None] {
            let [first, last] = asked;
            let first = first.unwrap_or(1).clamp(1, steps.max(1));
            let last = last.unwrap_or(steps).clamp(first, steps.max(first));
            place.steps = Steps::between(first, last);
            place.step = first - 1;
        }
        Self {
            place: Address::Scenarios(place),
            story,
            steps,
        }
    }
}

/// From which step to which.
#[component]
fn SomeSteps(asked: RwSignal<[Option<usize>; 2]>, shown: Memo<Embedded>) -> impl IntoView {
    let words = &words().embed;
    let most = move || shown.with(|shown| shown.steps.to_string());
    let field = move |end: usize, name: &'static str, whole: Signal<String>| {
        let typed = move |event| {
            asked.update(|asked| asked[end] = event_target_value(&event).parse().ok());
        };
        view! {
            <label>
                {name}
                " "
                <input class="field" type="number" min="1" max=most placeholder=whole on:input=answer(typed) />
            </label>
        }
    };
    view! {
        <p class="embed-steps">
            {field(0, words.first_step, Signal::derive(|| "1".to_owned()))}
            {field(1, words.last_step, Signal::derive(most))}
        </p>
    }
}

#[component]
fn Code(form: Form, place: Memo<(Address, String)>) -> impl IntoView {
    let words = words();
    let alive = Alive::here();
    let said = RwSignal::new(None::<&'static str>);
    let code = Memo::new(move |_| {
        place.with(|(place, title)| form.code(place, title, &site(), words.language))
    });
    let copy = move |_| {
        let code = code.get_untracked();
        alive.goes_on_with(async move {
            let copied = copy_text(&code).await;
            said.set(Some(match copied {
                Ok(()) => words.embed.copied,
                Err(_) => words.embed.not_copied,
            }));
        });
    };
    view! {
        <section class="embed-form" data-form=format!("{form:?}").to_lowercase()>
            <header class="embed-head">
                <h3>{(words.embed.form)(form)}</h3>
                <span class="quiet" role="status">
                    {move || said.get()}
                </span>
                <Button on_press=copy>{words.embed.copy}</Button>
            </header>
            <pre class="embed-code" tabindex="0">{code}</pre>
        </section>
    }
}
