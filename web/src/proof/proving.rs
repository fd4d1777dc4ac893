//! The program that walks, and what it has told so far.

use leptos::prelude::*;
use leptos::wasm_bindgen::JsValue;
use queuescope_core::proof::{Property, Proved, Verdict};
use queuescope_core::rules::Supposed;
use queuescope_page::proof::{Ask, Said, Walked};

use crate::ui::answer::Alive;
use crate::ui::beside::{Beside, Silent};

/// The program that walks.
const PROVER: &str = "queuescope-prover";

/// How it stands with the proof.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Stage {
    /// It walks.
    Walking,
    /// It has walked everywhere.
    Over,
    /// The program could not be loaded, or has broken.
    Silent,
    /// The browser lets no program run beside this page.
    NotAllowed,
}

/// Whether it is broken, or never comes about that is to. Something that is to hold always, and is never tested, does not fail.
pub(super) fn fails(proved: &Proved) -> bool {
    match proved.verdict {
        Verdict::Holds => false,
        Verdict::Broken => true,
        Verdict::Never => !matches!(proved.property, Property::Always(_)),
    }
}

/// A proof that is made. It ends with whoever began it.
#[derive(Clone, Copy)]
pub(super) struct Proving {
    pub(super) supposed: Option<Supposed>,
    program: StoredValue<Option<Beside>, LocalStorage>,
    stage: RwSignal<Stage>,
    walked: RwSignal<Walked>,
    proved: RwSignal<Vec<Proved>>,
}

impl Proving {
    /// Begins to walk.
    pub(super) fn begin(supposed: Option<Supposed>) -> Self {
        let proving = Self {
            supposed,
            program: StoredValue::new_local(None),
            stage: RwSignal::new(Stage::Walking),
            walked: RwSignal::new(Walked::default()),
            proved: RwSignal::new(Vec::new()),
        };
        match Beside::begin(PROVER, Alive::here(), move |heard| proving.hear(heard)) {
            Ok(program) => proving.program.set_value(Some(program)),
            Err(_) => proving.stage.set(Stage::NotAllowed),
        }
        proving
    }

    pub(super) fn stage(self) -> Stage {
        self.stage.get()
    }

    pub(super) fn walked(self) -> Walked {
        self.walked.get()
    }

    pub(super) fn proved(self) -> Vec<Proved> {
        self.proved.get()
    }

    /// How many do not hold, and how many there are; none before all is walked.
    pub(super) fn counts(self) -> Option<(usize, usize)> {
        let is_over = self.stage.get() == Stage::Over;
        let counts = self.proved.with(|proved| {
            let failing = proved.iter().filter(|one| fails(one));
            (failing.count(), proved.len())
        });
        is_over.then_some(counts)
    }

    fn hear(self, heard: Result<String, Silent>) {
        let said = heard.ok().and_then(|text| serde_json::from_str(&text).ok());
        match said {
            Some(Said::Ready) => self.ask(),
            Some(Said::Walked(walked)) => self.walked.set(walked),
            Some(Said::Proved(walked, proved)) => {
                self.walked.set(walked);
                self.proved.set(proved);
                self.stage.set(Stage::Over);
                // It has nothing more to say.
                self.program.set_value(None);
            }
            None => {
                self.program.set_value(None);
                self.stage.set(Stage::Silent);
            }
        }
    }

    fn ask(self) {
        let ask = Ask {
            supposed: self.supposed,
        };
        // Words have nothing in them that JSON cannot hold.
        let text = serde_json::to_string(&ask).unwrap_or_default();
        self.program.with_value(|program| {
            if let Some(program) = program {
                program.tell(&JsValue::from_str(&text));
            }
        });
    }
}
