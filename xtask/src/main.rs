//! The commands of the project, and nothing but the list of them: what each does is in the file of its name.
//!
//! Only the standard library is used, so that a first run without a network can say so itself.

mod bench;
mod browsers;
mod build;
mod finish;
mod language;
mod one_file;
mod page;
mod parts;
mod programs;
mod prove;
mod readers;
mod run;
mod say;
mod serve;
mod test;
mod tools;
mod weight;

use std::process::ExitCode;

use say::{Outcome, Trouble};

/// One thing somebody can type after `cargo xtask`.
struct Command {
    /// The word, and the arguments it takes.
    usage: &'static str,
    /// What it does, in one line.
    purpose: &'static str,
    /// What it calls.
    run: fn(&[String]) -> Outcome,
}

const COMMANDS: [Command; 6] = [
    Command {
        usage: "serve [--port N]",
        purpose: "show the page, and rebuild it on every change",
        run: serve::serve,
    },
    Command {
        usage: "test [NAME]",
        purpose: "run every check and test, two real browsers included; with NAME only the tests of that name",
        run: test::test,
    },
    Command {
        usage: "prove",
        purpose: "run what takes an hour or two: ten million random actions, a fuzzer, attacks on the page, every mutant of the core",
        run: prove::prove,
    },
    Command {
        usage: "build",
        purpose: "write the release into dist/",
        run: build::build,
    },
    Command {
        usage: "bench [--only NAME]",
        purpose: "do the same work as the programs of others, in turn, and tell how they compare",
        run: bench::bench,
    },
    Command {
        usage: "language CODE",
        purpose: "tell what a language needs, and how much of it is there",
        run: language::language,
    },
];

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match start(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(Trouble::Shown) => ExitCode::FAILURE,
        Err(Trouble::Sentence(sentence)) => {
            say::complain(&sentence);
            ExitCode::FAILURE
        }
    }
}

fn start(arguments: &[String]) -> Outcome {
    let Some((name, rest)) = arguments.split_first() else {
        return Err(Trouble::Sentence(list()));
    };
    if name == serve::ANNOUNCE {
        return serve::announce(rest);
    }
    if name == finish::FINISH {
        return finish::finish(rest);
    }
    let named = |command: &&Command| command.usage.split(' ').next() == Some(name);
    match COMMANDS.iter().find(named) {
        Some(command) => (command.run)(rest),
        None => Err(Trouble::Sentence(format!(
            "There is no command `{name}`.\n\n{}",
            list()
        ))),
    }
}

fn list() -> String {
    let lines = COMMANDS.iter().map(|command| {
        let (usage, purpose) = (command.usage, command.purpose);
        format!("\n  cargo xtask {usage:<20}{purpose}")
    });
    format!("The commands:\n{}", lines.collect::<String>())
}
