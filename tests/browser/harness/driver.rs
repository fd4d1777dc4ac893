//! The program that steers a browser.

use std::io::{BufRead, BufReader, Read};
use std::os::unix::process::CommandExt;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread;
use std::time::Duration;

use tempfile::TempDir;

use super::browser::Browser;

/// How long a driver may take to begin, to end, or to say anything that it is known to say.
const DEADLINE: Duration = Duration::from_mins(1);

/// Begins a driver, and ends it with its browser as soon as nobody holds this script's input: also where the tests are
/// over or killed, and nothing of theirs is dropped. What is in the room of both goes then.
const GUARD: &str = r#"
room=$1; shift
"$@" &
exec >&- 2>&-
read -r _
trap '' TERM
kill 0
wait
rm -rf "$room"
"#;

/// A running driver; dropped, it is gone.
pub(super) struct Driver {
    pub(super) address: String,
    guard: Child,
    /// Every line of the driver and of its browser.
    prints: Receiver<String>,
}

impl Driver {
    /// Starts the driver of a browser that has its profile in that room.
    pub(super) fn start(browser: Browser, room: &TempDir) -> Self {
        let driver = browser.driver(room.path());
        let mut guard = Command::new("sh");
        guard.args(["-c", GUARD, "guard"]).arg(room.path());
        guard.arg(driver.get_program()).args(driver.get_args());
        guard.envs(
            driver
                .get_envs()
                .filter_map(|(name, value)| Some((name, value?))),
        );
        let mut guard = guard
            .process_group(0)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap_or_else(|error| panic!("the driver of {browser} does not start: {error}"));
        let (says, prints) = channel();
        listen(guard.stdout.take(), says.clone());
        listen(guard.stderr.take(), says);
        let mut said = String::new();
        let port = loop {
            let line = match prints.recv_timeout(DEADLINE) {
                Ok(line) => line,
                Err(RecvTimeoutError::Disconnected) => {
                    panic!("the driver of {browser} has ended before its port and said:\n{said}")
                }
                Err(RecvTimeoutError::Timeout) => {
                    panic!("the driver of {browser} has not said its port, only:\n{said}")
                }
            };
            said.push_str(&line);
            said.push('\n');
            if let Some((_, port)) = line.split_once(browser.announcement()) {
                break port.trim_end_matches('.').to_owned();
            }
        };
        Self {
            address: format!("http://127.0.0.1:{port}"),
            guard,
            prints,
        }
    }

    /// What is printed up to a line that is known to come.
    pub(super) fn printed_until(&self, last: &str) -> Vec<String> {
        let mut printed = Vec::new();
        loop {
            match self.prints.recv_timeout(DEADLINE) {
                Ok(line) if line == last => return printed,
                Ok(line) => printed.push(line),
                Err(error) => panic!("“{last}”: {error}, after:\n{}", printed.join("\n")),
            }
        }
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        drop(self.guard.stdin.take());
        // It may be gone already, and that is as good.
        let _ = self.guard.wait();
    }
}

/// Passes every line on until the last program has closed its end.
fn listen(pipe: Option<impl Read + Send + 'static>, to: Sender<String>) {
    let pipe = BufReader::new(pipe.expect("its output is ours"));
    thread::spawn(move || {
        for line in pipe.split(b'\n').map_while(Result::ok) {
            // Nobody listens any more once the test has failed.
            let _ = to.send(String::from_utf8_lossy(&line).trim_end().to_owned());
        }
    });
}
