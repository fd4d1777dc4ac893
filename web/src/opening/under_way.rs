//! A busy desk on its way: a large one takes longer than the page may be busy, so its first half hour is
//! lived in portions, and the present desk stays until then.

use leptos::prelude::*;
use queuescope_core::busy::{Beginning, Busy, Settings};
use queuescope_core::run::Run;

use crate::clock::{in_portions, percent};
use crate::i18n::words;
use crate::ui::answer::Alive;
use crate::ui::heard::Heard;

/// The desk that is on its way, if one is.
#[derive(Clone, Copy)]
pub(super) struct UnderWay {
    /// How far it is.
    percent: RwSignal<Option<u8>>,
    /// How often one was asked for, or no longer: what was asked for before does not go on.
    asked: StoredValue<u32>,
    alive: Alive,
}

impl UnderWay {
    /// For everything below.
    pub(super) fn provide() -> Self {
        let under_way = Self {
            percent: RwSignal::new(None),
            asked: StoredValue::new(0),
            alive: Alive::here(),
        };
        provide_context(under_way);
        under_way
    }

    pub(super) fn expect() -> Self {
        expect_context()
    }

    /// Lives the beginning of such a desk, and hands it over when one can meet it; a small one at once.
    pub(super) fn begin(self, settings: Settings, meet: impl FnOnce(Run) + 'static) {
        self.stop();
        let asked = self.asked.get_value();
        self.alive.goes_on_with(async move {
            let goes_on = move |progress| {
                let goes_on = self.asked.get_value() == asked;
                if goes_on {
                    self.percent.set(Some(percent(progress)));
                }
                goes_on
            };
            if let Some(run) = met(settings, goes_on).await {
                self.percent.set(None);
                meet(run);
            }
        });
    }

    /// What is on its way is no longer asked for.
    pub(super) fn stop(self) {
        self.asked.update_value(|asked| *asked += 1);
        self.percent.set(None);
    }
}

/// The run of such a desk, unless whoever is told how far it is does not wait for it any more.
pub(super) async fn met(
    settings: Settings,
    goes_on: impl Fn((usize, usize)) -> bool,
) -> Option<Run> {
    let busy = Busy { settings };
    let mut beginning = Beginning::of(busy);
    let step = |beginning: &mut Beginning| (!beginning.step()).then_some(());
    in_portions(&mut beginning, step, |beginning| {
        goes_on(beginning.progress())
    })
    .await?;
    Some(Run::met(busy, beginning.journal()))
}

/// How far the desk is that was asked for.
#[component]
pub(crate) fn OpeningNotice() -> impl IntoView {
    let (under_way, words) = (UnderWay::expect(), &words().opening);
    let is_under_way = Memo::new(move |_| under_way.percent.get().is_some());
    let so_far = Signal::derive(move || under_way.percent.get().map(words.under_way));
    view! {
        <Show when=move || is_under_way.get()>
            <Heard says=move || so_far.get() class="page-opens" />
        </Show>
    }
}
