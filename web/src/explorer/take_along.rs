//! What one looks at in the explorer to take along, and the rules as files that others read.

use leptos::prelude::*;
use queuescope_core::book::Format;
use queuescope_core::rules::Rule;
use queuescope_page::address::{Address, Key, Selection, View};
use queuescope_page::passage::Table;

use super::card::agents;
use super::here::Here;
use crate::commands::EmbedButton;
use crate::i18n::words;
use crate::later::{Later, part};
use crate::names::{Names, title_of};
use crate::take_along::{
    self, LinkOffer, Offered, PaperOffer, PictureOffers, Shown, TableOffers, TextOffer, WordsOffer,
};

/// The menu.
#[component]
pub(super) fn TakeAlong() -> impl IntoView {
    view! {
        <take_along::TakeAlong>
            <Later part=menu />
        </take_along::TakeAlong>
    }
}

part!(menu, menu, Menu);

#[component]
fn Menu() -> impl IntoView {
    let (here, words) = (Here::expect(), &words().take_along);
    let (view, selection) = (here.view(), here.selection());
    let is = move |one| move || view.get() == one;
    let is_selected = move || selection.get() != Selection::Nothing;
    view! {
        <Show when=is_selected>
            <Offered title=words.card>
                <WordsOffer of=card() />
                <PictureOffers of=card() />
            </Offered>
        </Show>
        <Show when=move || matches!(selection.get(), Selection::Status(_))>
            <Offered title=words.changes_of>
                <TableOffers of=changes() table=changes_table() />
            </Offered>
        </Show>
        <Show when=is(View::Map)>
            <Offered title=words.map>
                <PictureOffers of=map() />
            </Offered>
            {move || {
                let is_route = selection.get().route().is_some();
                let title = if is_route { words.route } else { words.lit };
                is_selected().then(|| {
                    view! {
                        <Offered title>
                            <PictureOffers of=lit() />
                        </Offered>
                    }
                })
            }}
        </Show>
        <Show when=is(View::Matrix)>
            <Offered title=words.matrix>
                <TableOffers of=matrix() />
                <PictureOffers of=matrix() />
            </Offered>
        </Show>
        <Show when=is(View::List)>
            <Offered title=words.lists>
                <WordsOffer of=lists() />
            </Offered>
        </Show>
        <Offered title=words.place>
            <LinkOffer />
            <EmbedButton />
        </Offered>
        <Offered title=words.rules>
            <Rules />
        </Offered>
        <PaperOffer />
    }
}

#[component]
fn Rules() -> impl IntoView {
    let rules = Format::ALL.iter().copied().map(|format| {
        view! {
            <TextOffer
                name=format.name()
                file=move || format!("queuescope-rules.{}", format.extension())
                media_type=format.media_type()
                write=move || Some(format.write())
            />
        }
    });
    rules.collect_view()
}

/// What leads out of the status that is selected, and into it.
fn changes() -> Shown {
    part_of_the_screen(".explorer .card", "changes")
}

/// The same as a table: each with who brings it about, and whether the desk makes it.
fn changes_table() -> Callback<(), Option<Table>> {
    let (here, names, words) = (Here::expect(), Names::expect(), words());
    Callback::new(move |()| {
        let Selection::Status(status) = here.place().selection else {
            return None;
        };
        let views = &words.views;
        let head = [
            views.matrix.from,
            views.matrix.to,
            (views.key)(Key::Who),
            words.explorer.rule.causes,
            (views.key)(Key::Standing),
        ];
        let row = |rule: &'static Rule| {
            let who = agents(rule).map(words.domain.agent).collect::<Vec<_>>();
            let causes = rule.causes.iter();
            let causes = causes.map(|cause| (words.domain.cause_of)(Some(rule), *cause));
            vec![
                names.of(rule.from).to_owned(),
                names.of(rule.to).to_owned(),
                who.join(", "),
                causes.collect::<Vec<_>>().join(" "),
                (words.explorer.standing)(rule.standing).to_owned(),
            ]
        };
        let into = Rule::entering(status).filter(|rule| rule.from != status);
        Some(Table {
            head: head.map(str::to_owned).into(),
            rows: Rule::leaving(status).chain(into).map(row).collect(),
        })
    })
}

/// What the files of what is lit on the map are called.
const LIT: &str = "around";

/// On a small screen the map shows signs, and their names are below it; elsewhere what its lines mean.
const MAP_LEGEND: &str = ".explorer .map-signs, .explorer .map .legend";

fn card() -> Shown {
    part_of_the_screen(".explorer .card", "card")
}

fn map() -> Shown {
    part_of_the_screen(".explorer .map-drawing", "map").with_legend(MAP_LEGEND)
}

fn lit() -> Shown {
    Shown {
        only_lit: true,
        legend: Some(".explorer .map-signs"),
        ..part_of_the_screen(".explorer .map-drawing", LIT)
    }
}

fn matrix() -> Shown {
    part_of_the_screen(".explorer .matrix-table", "matrix").with_legend(".explorer .matrix .legend")
}

fn lists() -> Shown {
    part_of_the_screen(".explorer .lists", "lists")
}

/// Its title is what is selected; its files are called by that, too.
fn part_of_the_screen(selector: &'static str, what: &'static str) -> Shown {
    let (here, names, words) = (Here::expect(), Names::expect(), words());
    let title = move || match (here.place().selection, what) {
        (Selection::Nothing, "map") => words.explorer.map.title.to_owned(),
        (Selection::Nothing, "matrix") => words.views.matrix.title.to_owned(),
        _ => title_of(&Address::Explorer(here.place()), words, names),
    };
    let file = move || match name(here.place().selection) {
        None => what.to_owned(),
        Some(selected) if what == "card" => selected,
        // One of them is on the map.
        Some(selected) if what == LIT && selected.starts_with("routes-") => {
            selected.replacen("routes", "route", 1)
        }
        Some(selected) => format!("{what}-{selected}"),
    };
    Shown::new(selector, title, file)
}

/// What is selected, as a part of a file's name.
fn name(selection: Selection) -> Option<String> {
    match selection {
        Selection::Nothing => None,
        Selection::Status(status) => Some(status.id().to_owned()),
        Selection::Rule(Rule { from, to, .. }) => Some(format!("{}-to-{}", from.id(), to.id())),
        Selection::Ways { from, to, .. } => Some(format!("routes-{}-to-{}", from.id(), to.id())),
    }
}
