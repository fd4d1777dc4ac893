//! A place of the page as others put it into theirs: the code for it, ready to copy.

use queuescope_core::language::Language;
use queuescope_core::rules::Rule;

use crate::address::{Address, ExplorerPlace, Selection, StoryName, StoryPlace};

/// How a place can be put into another page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// A script and an element, where HTML may stand.
    Element,
    /// A frame, where no script may be added.
    Frame,
    /// A link in Markdown, where neither may.
    Link,
}

impl Form {
    /// Every one, the one that does most first.
    pub const ALL: [Self; 3] = [Self::Element, Self::Frame, Self::Link];

    /// The code of a place. `site` is the address of the folder that the page is in, with a slash at its end; `title` what
    /// the place is called, in that language: the code says which it is, for the page around may speak another.
    pub fn code(self, place: &Address, title: &str, site: &str, language: Language) -> String {
        let (href, lang) = (place.href(), language.code());
        match self {
            Self::Element => {
                // What is seen where no script runs.
                let instead = match picture(place, site) {
                    Some(picture) => format!(
                        "<img src=\"{}\" alt=\"{}\" loading=\"lazy\">",
                        quoted(&picture),
                        quoted(title)
                    ),
                    None => quoted(title),
                };
                format!(
                    "<script type=\"module\" src=\"{}queue-scope.js\"></script>\n\
                     <queue-scope {} lang=\"{lang}\">\n  <a href=\"{}\">{instead}</a>\n</queue-scope>",
                    quoted(site),
                    attributes(place),
                    quoted(&format!("{site}{href}")),
                )
            }
            Self::Frame => {
                format!(
                    "<iframe src=\"{}\" title=\"{}\" width=\"100%\" height=\"640\" loading=\"lazy\"></iframe>",
                    quoted(&format!("{site}?lang={lang}&bar=none{href}")),
                    quoted(title)
                )
            }
            Self::Link => {
                let title = title.replace(['[', ']'], " ");
                let shown = match picture(place, site) {
                    Some(picture) => format!("![{title}]({picture})"),
                    None => title,
                };
                format!("[{shown}]({site}{href})")
            }
        }
    }
}

/// The address of the picture of a place, which stands beside the page: a status has one.
fn picture(place: &Address, site: &str) -> Option<String> {
    match place {
        Address::Explorer(explorer) => match explorer.selection {
            Selection::Status(status) => Some(format!("{site}pictures/{}.svg", status.id())),
            _ => None,
        },
        _ => None,
    }
}

/// What leads an element to a place: in words for a status, a change and a scenario, and where there is more to it, its
/// address.
fn attributes(place: &Address) -> String {
    let plain = |of: Selection| Address::Explorer(ExplorerPlace::of(of)) == *place;
    match place {
        Address::Explorer(explorer) => match explorer.selection {
            Selection::Status(status) if plain(explorer.selection) => {
                return format!("view=\"explorer\" status=\"{}\"", status.id());
            }
            Selection::Rule(Rule { from, to, .. }) if plain(explorer.selection) => {
                let (from, to) = (from.id(), to.id());
                return format!("view=\"explorer\" from=\"{from}\" to=\"{to}\"");
            }
            _ => {}
        },
        Address::Scenarios(
            place @ StoryPlace {
                story: Some(StoryName::OnTheShelf(id)),
                steps,
                plays: false,
                ..
            },
        ) if place.is_at_the_beginning() => {
            let steps = steps.map(|steps| format!(" steps=\"{steps}\""));
            let steps = steps.unwrap_or_default();
            return format!("view=\"scenario\" scenario=\"{}\"{steps}", quoted(id));
        }
        _ => {}
    }
    let href = place.href();
    let address = href.trim_start_matches("#/");
    format!("address=\"{}\"", quoted(address))
}

/// As it stands between the quotes of an attribute, and between tags.
pub(crate) fn quoted(text: &str) -> String {
    let text = text.replace('&', "&amp;").replace('"', "&quot;");
    text.replace('<', "&lt;").replace('>', "&gt;")
}
