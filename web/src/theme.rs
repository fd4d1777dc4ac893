//! Light, dark, or as the system has it. The choice outlives the tab where storage is allowed.

use leptos::prelude::*;

use crate::i18n::words;
use crate::instance::instance;
use crate::storage::Taste;
use crate::ui::icon;
use crate::ui::segmented::{Choice, Segmented};

/// What was chosen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Theme {
    #[default]
    Auto,
    Light,
    Dark,
}

impl Theme {
    const ALL: [Self; 3] = [Self::Auto, Self::Light, Self::Dark];

    const fn id(self) -> &'static str {
        match self {
            Self::Auto => "auto",
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }

    fn of(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|theme| theme.id() == id)
    }
}

/// The theme in force, for the switch that changes it.
#[derive(Clone, Copy)]
pub(crate) struct ThemeChoice(RwSignal<Theme>);

impl ThemeChoice {
    /// Takes up the last choice and dresses everything in it, now and at every change.
    pub(crate) fn provide() {
        let theme = RwSignal::new(remembered());
        Effect::new(move || dress(theme.get()));
        provide_context(Self(theme));
    }

    /// The one that was provided at the root.
    pub(crate) fn expect() -> Self {
        expect_context()
    }

    /// Takes up the last choice once more.
    pub(crate) fn look_again(self) {
        self.0.set(remembered());
    }

    /// Looks like that from now on.
    pub(crate) fn choose(self, theme: Theme) {
        Taste::Theme.remember(theme.id());
        self.0.set(theme);
    }

    /// Looks like that for as long as it is open, whatever was chosen; false where there are no such looks.
    pub(crate) fn wear(self, id: &str) -> bool {
        let theme = Theme::of(id);
        if let Some(theme) = theme {
            self.0.set(theme);
        }
        theme.is_some()
    }
}

/// The three choices, side by side.
#[component]
pub(crate) fn ThemeSwitch() -> impl IntoView {
    let choice = ThemeChoice::expect();
    let shell = &words().shell;
    let choices = Theme::ALL.map(|theme| match theme {
        Theme::Auto => Choice::new(theme, icon::CONTRAST, shell.theme_auto),
        Theme::Light => Choice::new(theme, icon::SUN, shell.theme_light),
        Theme::Dark => Choice::new(theme, icon::MOON, shell.theme_dark),
    });
    view! {
        <Segmented
            legend=shell.theme
            name="theme"
            choices=choices.into()
            chosen=choice.0
            on_choose=move |chosen| choice.choose(chosen)
        />
    }
}

/// CSS reads the choice off the root element.
fn dress(theme: Theme) {
    if let Some(root) = instance().root() {
        // The name of the attribute is valid, so setting it cannot fail.
        let _ = root.set_attribute("data-theme", theme.id());
    }
}

fn remembered() -> Theme {
    let id = instance()
        .asks_for("theme")
        .or_else(|| Taste::Theme.remembered());
    id.and_then(|id| Theme::of(&id)).unwrap_or_default()
}
