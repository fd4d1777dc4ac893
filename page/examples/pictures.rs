//! Writes a picture of every status with its neighbours into a folder.
//!
//! ```sh
//! cargo run -q -p queuescope-page --example pictures -- FOLDER
//! ```

use std::process::ExitCode;
use std::{env, fs, path::Path};

use queuescope_core::status::Status;
use queuescope_page::neighbours::drawn;

fn main() -> ExitCode {
    let Some(folder) = env::args().nth(1) else {
        eprintln!("Name the folder that the pictures are to be in.");
        return ExitCode::FAILURE;
    };
    let written = fs::create_dir_all(&folder).and_then(|()| {
        Status::ALL.into_iter().try_for_each(|status| {
            let file = Path::new(&folder).join(format!("{}.svg", status.id()));
            fs::write(file, drawn(status))
        })
    });
    match written {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("The pictures cannot be written to {folder}: {error}.");
            ExitCode::FAILURE
        }
    }
}
