//! What can be found whatever the desk is like: statuses, buttons, limits, changes, commands, settings, fields of the
//! report, scenarios, contradictions, files to take along.

use queuescope_core::book::Format;
use queuescope_core::cause::{Agent, Cause};
use queuescope_core::contradiction::Contradiction;
use queuescope_core::language::Language;
use queuescope_core::limits::Limits;
use queuescope_core::report::Column;
use queuescope_core::rules::RULES;
use queuescope_core::status::Status;
use queuescope_page::address::{Address, ReportPlace, Screen, SourcesPlace};
use queuescope_page::report::USUAL;

use super::finds::{Find, Target};
use crate::commands::Command;
use crate::i18n::{Named, Words};
use crate::names::{Names, every_name};
use crate::shelf::Shelf;
use crate::status_chip::drawing;
use crate::theme::Theme;
use crate::ui::icon;
use crate::ui::letters::plain;

/// All of it; of what fits as well as another, the earlier is listed first.
pub(super) fn known(
    words: &'static Words,
    names: Names,
    shelf: Shelf,
    limits: Limits,
) -> Vec<Find> {
    let mut all = statuses(words, names);
    all.extend(causes(words, names, limits));
    all.extend(commands(words));
    all.extend(settings(words));
    all.extend(columns(words));
    all.extend(changes(words, names));
    all.extend(stories(words, shelf));
    all.extend(contradictions(words));
    all.extend(exports(words));
    all
}

fn statuses(words: &Words, names: Names) -> Vec<Find> {
    let status = |status: Status| Find {
        name: names.of(status).to_owned(),
        kind: words.palette.status.to_owned(),
        drawing: drawing(status),
        answer: (words.domain.meaning)(status).to_owned(),
        target: Target::Place(Address::status(status)),
        words: format!(
            "{}, {}",
            every_name(status),
            plain((words.palette.also_status)(status))
        ),
    };
    Status::ALL.map(status).into()
}

/// What somebody does, and the limits, each with what it brings about.
fn causes(words: &Words, names: Names, limits: Limits) -> Vec<Find> {
    let cause = |cause: Cause| {
        let brought: Vec<_> = RULES
            .iter()
            .filter(|rule| rule.causes.contains(&cause))
            .collect();
        let first = brought.first()?;
        let is_limit = cause.agent() == Agent::Time;
        let (name, kind, drawing) = if is_limit {
            (
                words.domain.limit,
                words.palette.limit,
                drawing(Status::Waiting),
            )
        } else {
            (
                words.domain.choice,
                (words.domain.agent)(cause.agent()),
                icon::PLAY,
            )
        };
        let changes =
            (words.palette.and_more)(&names.change(first.from, first.to), brought.len() - 1);
        let set = match cause {
            Cause::ConnectingLimit => Some(limits.connecting),
            Cause::WaitingLimit => Some(limits.waiting),
            Cause::IdleLimit => Some(limits.idle),
            _ => None,
        };
        let set = set.map(|limit| (words.palette.minutes)(limit.minutes()));
        let timing = is_limit.then(|| (words.domain.timing)(cause).to_owned());
        let answer: Vec<_> = set.into_iter().chain(timing).chain([changes]).collect();
        let answer = answer.join(" ");
        let name = name(cause).to_owned();
        Some(Find {
            words: format!(
                "{}, {}",
                plain(&name),
                plain((words.palette.also_cause)(cause))
            ),
            name,
            kind: kind.to_owned(),
            drawing,
            answer,
            target: Target::Place(Address::rule(first)),
        })
    };
    Cause::ALL.into_iter().filter_map(cause).collect()
}

fn commands(words: &Words) -> Vec<Find> {
    let command = |command: Command| {
        let Named { name, also } = command.named(words);
        Find {
            name: (*name).to_owned(),
            kind: words.palette.command.to_owned(),
            drawing: icon::RIGHT,
            answer: command.chord().caps().join(" "),
            target: Target::Command(command),
            words: plain(&format!("{name}, {also}")),
        }
    };
    Command::ALL.map(command).into()
}

fn settings(words: &Words) -> Vec<Find> {
    let palette = &words.palette;
    let setting = |name: &str, also: &str, drawing, target| Find {
        name: name.to_owned(),
        kind: palette.setting.to_owned(),
        drawing,
        answer: String::new(),
        target,
        words: plain(&format!("{name}, {also}")),
    };
    let themes = [
        (&palette.theme, Theme::Auto, icon::CONTRAST),
        (&palette.light, Theme::Light, icon::SUN),
        (&palette.dark, Theme::Dark, icon::MOON),
    ];
    let themes = themes.map(|(named, theme, drawing)| {
        setting(named.name, named.also, drawing, Target::Theme(theme))
    });
    let also = |language: Language| {
        let called = palette.languages[language as usize];
        format!("{called}, {}", palette.also_language)
    };
    let languages = Language::ALL.map(|language| {
        setting(
            language.own_name(),
            &also(language),
            icon::PAGES,
            Target::Language(language),
        )
    });
    let names = Language::ALL.map(|language| {
        let name = (palette.names_in)(language.own_name());
        setting(&name, &also(language), icon::PAGES, Target::Names(language))
    });
    themes.into_iter().chain(languages).chain(names).collect()
}

fn columns(words: &Words) -> Vec<Find> {
    let column = |column: Column| {
        let name = (words.domain.column)(column);
        let place = if USUAL.contains(&column) {
            ReportPlace::HOME
        } else {
            ReportPlace::HOME.with_columns(USUAL.into_iter().chain([column]))
        };
        Find {
            words: plain(&name),
            name,
            kind: words.palette.field_of_the_report.to_owned(),
            drawing: icon::SUM,
            answer: (words.domain.field)(column).to_owned(),
            target: Target::Place(Address::Report(place)),
        }
    };
    Column::all().into_iter().map(column).collect()
}

fn changes(words: &Words, names: Names) -> Vec<Find> {
    let rules = RULES.iter().map(|rule| Find {
        name: names.change(rule.from, rule.to),
        kind: words.palette.change.to_owned(),
        drawing: icon::ARROW,
        answer: rule
            .causes
            .first()
            .map_or("", |cause| (words.domain.cause_of)(Some(rule), *cause))
            .to_owned(),
        target: Target::Place(Address::rule(rule)),
        words: format!("{} → {}", every_name(rule.from), every_name(rule.to)),
    });
    rules.collect()
}

fn stories(words: &Words, shelf: Shelf) -> Vec<Find> {
    let stories = shelf.stories().into_iter().map(|story| {
        let source = (words.scenarios.source)(story.source);
        Find {
            words: plain(&format!(
                "{} {} {source} {}",
                story.name(words),
                story.title,
                story.id
            )),
            target: Target::Place(Address::scenario(&story.id)),
            name: story.name(words).to_owned(),
            kind: words.palette.story.to_owned(),
            drawing: icon::PLAY,
            answer: source,
        }
    });
    stories.collect()
}

fn contradictions(words: &Words) -> Vec<Find> {
    let ones = Contradiction::ALL.iter().map(|one| {
        let (title, says) = (words.domain.contradiction)(*one);
        Find {
            name: title.to_owned(),
            kind: words.palette.contradiction.to_owned(),
            drawing: icon::PAGES,
            answer: (words.domain.reading)(*one).to_owned(),
            target: Target::Place(Address::Sources(SourcesPlace::at(*one))),
            words: format!(
                "{} {} {}",
                plain(title),
                plain(says),
                plain(words.palette.contradiction)
            ),
        }
    });
    ones.collect()
}

fn exports(words: &Words) -> Vec<Find> {
    let palette = &words.palette;
    let export = |name: &str, also: &str, answer: &str, target| Find {
        name: name.to_owned(),
        kind: palette.export.to_owned(),
        drawing: icon::SAVE,
        answer: answer.to_owned(),
        target,
        words: plain(&format!("{name}, {also}")),
    };
    let of =
        |named: &Named, answer, place| export(named.name, named.also, answer, Target::Place(place));
    let figures = Address::Report(ReportPlace::HOME.with_figures());
    let mut all = vec![
        of(
            &palette.pictures,
            palette.pictures_where,
            Screen::Explorer.address(),
        ),
        of(
            &palette.report,
            palette.report_where,
            Screen::Report.address(),
        ),
        of(
            &palette.events,
            palette.events_where,
            Screen::Desk.address(),
        ),
        Find {
            kind: words.shell.report.to_owned(),
            drawing: icon::SUM,
            ..of(&palette.figures, "", figures)
        },
        Find {
            kind: palette.setting.to_owned(),
            drawing: icon::PENCIL,
            ..of(
                &palette.limits,
                palette.limits_where,
                Screen::Desk.address(),
            )
        },
    ];
    all.extend(Format::ALL.iter().map(|format| {
        let name = (palette.rules)(format.name());
        export(&name, palette.also_rules, "", Target::Rules(*format))
    }));
    all
}
