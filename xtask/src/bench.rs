//! `cargo xtask bench`: the same work done by this project and by the programs of others, one after the other in the same run,
//! round by round. A machine that is slow at the time is so to all of them, so what counts is how they compare.

mod peers;
mod table;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::run::{answer, cargo, logged, program, shown, target};
use crate::say::{Outcome, line, sorry, step};
use crate::tools;
use table::{Measured, Table};

/// How often each does the work: an odd number has a middle.
const ROUNDS: usize = 5;
/// How our programs are compiled: for pace, not for size.
const PROFILE: &str = "pace";

/// Work, and who does it.
struct Bench {
    name: &'static str,
    /// What is done, for whoever reads the table.
    work: &'static str,
    /// What is counted in a second.
    unit: &'static str,
    /// Ours first.
    who: fn() -> Outcome<Vec<Runner>>,
}

/// Who does it, and how one calls them. The last line that is printed says how much was done and in how many seconds.
struct Runner {
    name: String,
    call: Box<dyn Fn() -> Command>,
}

const BENCHES: [Bench; 1] = [Bench {
    name: "changes",
    work: "100,000 sessions are created, picked up, held, resumed and ended by 500 technicians, 300 at a time: 600,000 changes \
           of status, each written into a journal, and how long every status lasted",
    unit: "changes",
    who: changes,
}];

/// Runs all of them, or the one of a name.
pub(crate) fn bench(arguments: &[String]) -> Outcome {
    let only = match arguments {
        [] => None,
        [flag, name] if flag == "--only" => Some(name.as_str()),
        _ => return sorry("`cargo xtask bench` takes `--only NAME`, or nothing."),
    };
    let wanted: Vec<&Bench> = BENCHES
        .iter()
        .filter(|bench| only.is_none_or(|only| only == bench.name))
        .collect();
    if wanted.is_empty() {
        let known: Vec<_> = BENCHES.iter().map(|bench| bench.name).collect();
        return sorry(format!(
            "There is no such bench. There is: {}.",
            known.join(", ")
        ));
    }
    for bench in wanted {
        let table = run(bench)?;
        let file = target().join("bench").join(format!("{}.json", bench.name));
        let written = fs::create_dir_all(target().join("bench"));
        if let Err(error) = written.and_then(|()| fs::write(&file, table.json())) {
            return sorry(format!("{} cannot be written: {error}.", file.display()));
        }
        line(format_args!(
            "\n{}\n{} has it as JSON.",
            table.markdown(),
            file.display()
        ));
    }
    Ok(())
}

fn run(bench: &Bench) -> Outcome<Table> {
    let who = (bench.who)()?;
    let mut measured: Vec<_> = who.iter().map(|one| Measured::of(&one.name)).collect();
    for round in 1..=ROUNDS {
        line(format_args!("{}: round {round} of {ROUNDS}", bench.name));
        for (runner, measured) in who.iter().zip(&mut measured) {
            let said = answer((runner.call)()).unwrap_or_default();
            let Some(pace) = pace(&said) else {
                return sorry(format!(
                    "{} says “{said}”, which is no count and no time: run it by itself to see why.",
                    runner.name
                ));
            };
            measured.paces.push(pace);
        }
    }
    Ok(Table {
        name: bench.name,
        work: bench.work,
        unit: bench.unit,
        measured,
    })
}

/// How much was done in a second, by the last line that a program prints.
fn pace(said: &str) -> Option<f64> {
    let (count, seconds) = said.lines().last()?.split_once(' ')?;
    let (count, seconds): (f64, f64) = (count.parse().ok()?, seconds.parse().ok()?);
    (seconds > 0.0).then(|| count / seconds)
}

fn changes() -> Outcome<Vec<Runner>> {
    const SESSIONS: &str = "100000";
    tools::rust_target(tools::WASM)?;
    tools::wasm_bindgen()?;
    let native = compiled(&["--bin", "changes"], None)?.join("changes");
    let wasm = in_wasm(&compiled(&["--lib"], Some(tools::WASM))?)?;
    peers::from_npm()?;
    let rules = rules()?;
    let node = |script: &str, arguments: Vec<PathBuf>| {
        let script = script.to_owned();
        move || {
            let mut node = program("node");
            node.arg(&script).args(&arguments);
            node
        }
    };
    Ok(vec![
        Runner {
            name: "Queuescope".to_owned(),
            call: Box::new(move || {
                let mut ours = program(&native);
                ours.arg(SESSIONS);
                ours
            }),
        },
        Runner {
            name: "Queuescope in WebAssembly, in Node".to_owned(),
            call: Box::new(node("bench/wasm.mjs", vec![wasm, SESSIONS.into()])),
        },
        Runner {
            name: format!("XState {}, an actor a session, in Node", peers::XSTATE),
            call: Box::new(node(
                "bench/changes.mjs",
                vec![SESSIONS.into(), peers::packages(), rules],
            )),
        },
    ])
}

/// Compiles a part of `bench/` for pace, and tells in which folder it is.
fn compiled(part: &[&str], of_target: Option<&str>) -> Outcome<PathBuf> {
    let mut build = cargo(&[
        "build",
        "-q",
        "-p",
        "queuescope-bench",
        "--profile",
        PROFILE,
    ]);
    build.args(part);
    let mut made = target();
    if let Some(of_target) = of_target {
        build.args(["--target", of_target]);
        made.push(of_target);
    }
    build.arg("--target-dir").arg(target());
    let what = format!(
        "The bench, compiled for {}",
        of_target.unwrap_or("this machine")
    );
    step(&what, "about 30 s", || logged(build, "bench", "The bench"))?;
    Ok(made.join(PROFILE))
}

/// Gives our work a glue for Node, and tells which module that is.
fn in_wasm(made: &Path) -> Outcome<PathBuf> {
    let room = target().join("bench/wasm");
    let mut bindgen = program("wasm-bindgen");
    bindgen
        .arg(made.join("queuescope_bench.wasm"))
        .args([
            "--target",
            "nodejs",
            "--no-typescript",
            "--out-name",
            "changes",
            "--out-dir",
        ])
        .arg(&room);
    shown(bindgen)?;
    Ok(room.join("changes.js"))
}

/// The rule book, for whoever makes a machine of it.
fn rules() -> Outcome<PathBuf> {
    let rules = answer(cargo(&[
        "run",
        "-q",
        "-p",
        "queuescope-core",
        "--example",
        "rules",
        "--features",
        "serde,std",
    ]));
    let file = target().join("bench").join("rules.json");
    let written = rules
        .ok_or(std::io::ErrorKind::Other.into())
        .and_then(|rules| {
            fs::create_dir_all(target().join("bench"))?;
            fs::write(&file, rules)
        });
    match written {
        Ok(()) => Ok(file),
        Err(error) => sorry(format!("{} cannot be written: {error}.", file.display())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_line_says_how_much_and_how_long() {
        assert_eq!(pace("600 2"), Some(300.0));
        assert_eq!(pace("something else\n600 0.5"), Some(1_200.0));
        for wrong in ["", "600", "600 0", "many 2", "600 long"] {
            assert_eq!(pace(wrong), None, "{wrong}");
        }
    }
}
