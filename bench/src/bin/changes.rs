//! Changes of status, with the journal of them and with what comes of it: how long each entry had each status.
//! `changes SESSIONS` prints how many changes there were and in how many seconds.

use std::process::ExitCode;
use std::time::Instant;

fn main() -> ExitCode {
    let sessions = std::env::args().nth(1);
    let Some(sessions) = sessions.and_then(|it| it.parse().ok()) else {
        eprintln!("Say how many sessions there are: changes SESSIONS");
        return ExitCode::from(2);
    };
    let began = Instant::now();
    let changes = queuescope_bench::changes(sessions);
    println!("{changes} {}", began.elapsed().as_secs_f64());
    ExitCode::SUCCESS
}
