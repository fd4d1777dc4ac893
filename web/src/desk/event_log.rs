//! All that the queues of the branch have shown, as a log for programs of others.

use leptos::prelude::*;
use queuescope_core::log::{Format, Writer};

use crate::clock::in_portions;
use crate::i18n::desk::DeskWords;
use crate::i18n::words;
use crate::store::Store;
use crate::ui::answer::Alive;
use crate::ui::button::Button;
use crate::ui::file::save_text;
use crate::ui::icon::{self, Icon};

/// A button a format, and what has come of it.
#[component]
pub(super) fn SaveEvents() -> impl IntoView {
    let saving = Saving::here();
    let words = saving.words;
    let buttons = Format::ALL.iter().map(|format| {
        view! {
            <Button on_press=move |_| saving.save(*format)>
                <Icon drawing=icon::SAVE />
                {(words.save_events)(format.name())}
            </Button>
        }
    });
    view! {
        {buttons.collect_view()}
        <p class="quiet" role="status">
            {move || saving.said.get()}
        </p>
    }
}

/// What is saved, and what has been said of it.
#[derive(Clone, Copy)]
struct Saving {
    store: Store,
    alive: Alive,
    words: &'static DeskWords,
    said: RwSignal<Option<String>>,
}

impl Saving {
    fn here() -> Self {
        Self {
            store: Store::expect(),
            alive: Alive::here(),
            words: &words().desk,
            said: RwSignal::new(None),
        }
    }

    /// From the beginning of the branch to its present, whichever moment is looked at: so a scenario file
    /// is saved, too.
    fn save(self, format: Format) {
        self.alive.goes_on_with(async move {
            let (text, events) = self.written(format).await;
            let name = format!("queuescope-events.{}", format.extension());
            save_text(&name, format.media_type(), &text);
            self.said
                .set(Some((self.words.events_saved)(events, &name)));
        });
    }

    /// The whole log, and how many events it has. It is written in portions, of what had happened when the
    /// button was pressed: a long one takes longer than a frame.
    async fn written(self, format: Format) -> (String, usize) {
        let (changes, desk) = untrack(|| {
            self.store.run(|run| {
                let journal = run.branch().journal();
                (journal.changes().to_vec(), journal.desk().clone())
            })
        });
        let mut writer = Writer::new(format, &changes, &desk);
        let mut text = String::new();
        // A text takes all that is written to it.
        let _ = writer.begin(&mut text);
        let step = |text: &mut String| match writer.step(text) {
            Ok(true) => None,
            Ok(false) | Err(_) => Some(()),
        };
        let _ = in_portions(&mut text, step, |_| true).await;
        let _ = writer.end(&mut text);
        (text, changes.len())
    }
}
