//! What the command is asked for.

use queuescope_core::echo::echo;
use queuescope_core::language::Language;
use queuescope_core::proof::Scope;
use queuescope_core::rules::Supposed;
use queuescope_core::status::Status;

const USAGE: &str = "Ask as in: proof [--technicians 2|3] [--suppose active:offline] [--format text|json] \
                     [--language en|de|fr|nl]";

/// How it is printed.
#[derive(Clone, Copy)]
pub(crate) enum Format {
    Text,
    Json,
}

/// What is asked for.
pub(crate) struct Asked {
    pub(crate) scope: Scope,
    pub(crate) supposed: Option<Supposed>,
    pub(crate) format: Format,
    pub(crate) language: Language,
}

/// Reads the arguments, or says what is wrong with them.
pub(crate) fn asked() -> Result<Asked, String> {
    let mut asked = Asked {
        scope: Scope::Two,
        supposed: None,
        format: Format::Text,
        language: Language::default(),
    };
    let mut arguments = std::env::args_os().skip(1);
    while let Some(argument) = arguments.next() {
        let value = arguments.next().and_then(|value| value.into_string().ok());
        let value = value.ok_or_else(|| USAGE.to_owned())?;
        match argument.to_str() {
            Some("--technicians") => asked.scope = scope(&value)?,
            Some("--suppose") => asked.supposed = Some(supposed(&value)?),
            Some("--format") => asked.format = format(&value)?,
            Some("--language") => asked.language = language(&value)?,
            _ => return Err(USAGE.to_owned()),
        }
    }
    Ok(asked)
}

fn scope(value: &str) -> Result<Scope, String> {
    match value {
        "2" => Ok(Scope::Two),
        "3" => Ok(Scope::Three),
        _ => Err(format!(
            "“{}” technicians are not walked: 2 or 3.",
            echo(value)
        )),
    }
}

fn supposed(value: &str) -> Result<Supposed, String> {
    let status = |id: &str| {
        Status::from_id(id).ok_or_else(|| {
            let known: Vec<_> = Status::ALL.iter().map(|one| one.id()).collect();
            let (id, known) = (echo(id), known.join(", "));
            format!("There is no status “{id}”. There is: {known}.")
        })
    };
    let (from, to) = value.split_once(':').ok_or_else(|| {
        let value = echo(value);
        format!("“{value}” is no change: name the two statuses as in active:offline.")
    })?;
    let (from, to) = (status(from)?, status(to)?);
    if from == to {
        return Err(format!(
            "From {0} to {0} nothing changes: name two statuses.",
            from.id()
        ));
    }
    Ok(Supposed { from, to })
}

fn format(value: &str) -> Result<Format, String> {
    match value {
        "text" => Ok(Format::Text),
        "json" => Ok(Format::Json),
        _ => Err(format!(
            "There is no format “{}”: text or json.",
            echo(value)
        )),
    }
}

fn language(value: &str) -> Result<Language, String> {
    Language::from_code(value).ok_or_else(|| {
        let known = Language::ALL.map(Language::code).join(", ");
        format!("There is no language “{}”. There is: {known}.", echo(value))
    })
}
