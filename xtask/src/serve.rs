//! `cargo xtask serve`: the page at an address, rebuilt on every change.
//!
//! The process becomes Trunk itself, so that Ctrl-C or a signal reaches it with nobody in between. It leaves a
//! small child behind that says the address once the page answers there, and goes.

use std::io::{ErrorKind, Read, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::os::unix::process::{CommandExt, parent_id};
use std::process::Command;
use std::time::Duration;
use std::{fs, process, thread};

use crate::page;
use crate::programs;
use crate::run::{self, logged, program, side_by_side};
use crate::say::{self, Outcome, sorry, step};
use crate::tools;

/// The command that the child runs; no person types it.
pub(crate) const ANNOUNCE: &str = "announce";

const USUAL_PORT: u16 = 8080;

/// Shows the page.
pub(crate) fn serve(arguments: &[String]) -> Outcome {
    let port = port(arguments)?;
    free(port)?;
    tools::libraries()?;
    tools::rust_target(tools::WASM)?;
    // Cargo and the tools leave each other time: they wait for different things.
    side_by_side([&page::tools, &tools::trunk, &compile])?;

    let dist = run::target().join("serve");
    // A page of yesterday must not answer when the one of today does not compile.
    let _ = fs::remove_dir_all(&dist);
    announce_later(port)?;
    let mut trunk = trunk();
    trunk
        .arg("serve")
        .arg("--dist")
        .arg(dist)
        .args(["--port", &port.to_string()]);
    let error = trunk.exec();
    sorry(format!("Trunk cannot be started: {error}."))
}

/// Trunk, free of settings that the person has for other projects.
fn trunk() -> Command {
    let mut trunk = program("trunk");
    for (name, _) in std::env::vars_os() {
        if name.to_string_lossy().starts_with("TRUNK_") {
            trunk.env_remove(name);
        }
    }
    trunk.env_remove("RUST_LOG");
    // Everybody else takes any text for a yes; Trunk wants this one.
    if std::env::var_os("NO_COLOR").is_some() {
        trunk.env("NO_COLOR", "true");
    }
    trunk.arg("--skip-version-check");
    trunk
}

/// Compiles the page while the tools to make it are built. What makes the page finds it done.
pub(crate) fn compile() -> Outcome {
    step("The page, compiled", "about 2 min", || {
        logged(programs::compiling(programs::PAGE), "compile", "The page")
    })
}

fn port(arguments: &[String]) -> Outcome<u16> {
    let words: Vec<&str> = arguments.iter().flat_map(|word| word.split('=')).collect();
    let number = match words[..] {
        [] => return Ok(USUAL_PORT),
        ["--port", number] => number.parse().ok().filter(|port| *port > 0),
        _ => None,
    };
    match number {
        Some(port) => Ok(port),
        None => sorry("`cargo xtask serve` takes nothing but `--port N`, with N from 1 to 65535."),
    }
}

fn free(port: u16) -> Outcome {
    match TcpListener::bind((Ipv4Addr::LOCALHOST, port)) {
        Ok(_) => Ok(()),
        Err(error) if error.kind() == ErrorKind::AddrInUse => sorry(format!(
            "Port {port} is in use: end what uses it, or choose another with `cargo xtask serve --port {}`.",
            port.checked_add(1).unwrap_or(USUAL_PORT)
        )),
        Err(error) => sorry(format!(
            "Port {port} cannot be used ({error}): choose another with `cargo xtask serve --port {USUAL_PORT}`."
        )),
    }
}

fn announce_later(port: u16) -> Outcome {
    let (port, parent) = (port.to_string(), process::id().to_string());
    let child = std::env::current_exe()
        .and_then(|xtask| Command::new(xtask).args([ANNOUNCE, &port, &parent]).spawn());
    match child {
        Ok(_) => Ok(()),
        Err(error) => sorry(format!("The page cannot be announced: {error}.")),
    }
}

/// Waits until the page answers, or until the server it waits for is gone, and says where it is.
pub(crate) fn announce(arguments: &[String]) -> Outcome {
    let [port, parent] = arguments else {
        return sorry("`announce` is for `cargo xtask serve` alone.");
    };
    let (Ok(port), Ok(parent)) = (port.parse(), parent.parse::<u32>()) else {
        return sorry("`announce` takes a port and a process.");
    };
    while parent_id() == parent {
        if answers(port) {
            say::line(format_args!(
                "\n  Queuescope is at http://127.0.0.1:{port}/\n  A change to the sources rebuilds it. Ctrl-C ends it.\n"
            ));
            return Ok(());
        }
        thread::sleep(Duration::from_millis(100));
    }
    Ok(())
}

fn answers(port: u16) -> bool {
    let page = || -> std::io::Result<String> {
        let address = SocketAddr::from((Ipv4Addr::LOCALHOST, port));
        let patience = Duration::from_secs(2);
        let mut stream = TcpStream::connect_timeout(&address, patience)?;
        stream.set_read_timeout(Some(patience))?;
        write!(
            stream,
            "GET / HTTP/1.0\r\nHost: 127.0.0.1:{port}\r\nAccept: text/html\r\n\r\n"
        )?;
        let mut text = String::new();
        stream.read_to_string(&mut text)?;
        Ok(text)
    };
    page().is_ok_and(|text| {
        text.split("\r\n")
            .next()
            .is_some_and(|status| status.ends_with("200 OK"))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(words: &[&str]) -> Outcome<u16> {
        port(&words.iter().map(ToString::to_string).collect::<Vec<_>>())
    }

    #[test]
    fn the_port_is_the_usual_one_unless_another_is_asked_for() {
        assert_eq!(asked(&[]), Ok(USUAL_PORT));
        assert_eq!(asked(&["--port", "9000"]), Ok(9000));
        assert_eq!(asked(&["--port=9000"]), Ok(9000));
    }

    #[test]
    fn a_port_that_cannot_be_is_refused() {
        for words in [
            &["--port"][..],
            &["--port", "0"],
            &["--port", "65536"],
            &["9000"],
        ] {
            assert!(asked(words).is_err(), "{words:?}");
        }
    }

    #[test]
    fn a_taken_port_is_told_before_anything_is_built() -> std::io::Result<()> {
        let taken = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
        let port = taken.local_addr()?.port();
        let sentence = format!("Port {port} is in use");
        assert!(
            matches!(free(port), Err(say::Trouble::Sentence(said)) if said.starts_with(&sentence))
        );
        drop(taken);
        assert_eq!(free(port), Ok(()));
        Ok(())
    }
}
