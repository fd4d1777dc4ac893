//! What the column that is pointed at, or that the keyboard is at, says: in one line above the table.

use leptos::prelude::*;
use queuescope_core::report::Column;
use queuescope_page::report::number;

use crate::i18n::words;

/// The column it is about.
#[derive(Clone, Copy)]
pub(super) struct About {
    pointed: RwSignal<Option<Column>>,
    focused: RwSignal<Option<Column>>,
}

impl About {
    /// About none, for everything below.
    pub(super) fn provide() {
        provide_context(Self {
            pointed: RwSignal::new(None),
            focused: RwSignal::new(None),
        });
    }

    /// The one of the screen.
    pub(super) fn expect() -> Self {
        expect_context()
    }

    /// A column is pointed at, or none any more.
    pub(super) fn point(self, column: Option<Column>) {
        self.pointed.set(column);
    }

    /// The keyboard is at a column.
    pub(super) fn focus(self, column: Option<Column>) {
        if self.focused.get_untracked() != column {
            self.focused.set(column);
        }
    }

    fn column(self) -> Option<Column> {
        self.pointed.get().or(self.focused.get())
    }
}

/// The line; before anything is pointed at, what there is to do.
#[component]
pub(super) fn AboutLine() -> impl IntoView {
    let (about, words) = (About::expect(), words());
    let column = Memo::new(move |_| about.column());
    view! {
        <p class="report-about">
            {move || match column.get() {
                None => words.report.help.into_any(),
                Some(column) => {
                    view! {
                        <b>{(words.domain.column)(column)}</b>
                        " "
                        {(words.domain.field)(column)}
                        " "
                        <span class="quiet">{(words.report.number)(number(column))}</span>
                    }
                        .into_any()
                }
            }}
        </p>
    }
}
