//! The page as one file that needs nothing beside it: for a stick, a mail, a machine without a network.

use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use crate::programs;
use crate::run::{answer, program};
use crate::say::{Outcome, sorry};

/// What it is called.
const NAME: &str = "queuescope.html";

/// Writes it beside a finished page.
pub(crate) fn write(dist: &Path) -> Outcome {
    let Some(folder) = version_of(dist) else {
        return sorry(format!("{} holds no page: build it again.", dist.display()));
    };
    let file = composed(dist, &folder)?;
    match fs::write(dist.join(NAME), file) {
        Ok(()) => Ok(()),
        Err(error) => sorry(format!("{NAME} cannot be written: {error}.")),
    }
}

/// The folder of all that belongs to a page: it is called by sixteen digits.
pub(crate) fn version_of(dist: &Path) -> Option<PathBuf> {
    let is_version = |path: &PathBuf| {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        name.len() == 16 && name.chars().all(|letter| letter.is_ascii_hexdigit())
    };
    let entries = fs::read_dir(dist).ok()?.flatten();
    entries.map(|entry| entry.path()).find(is_version)
}

fn composed(dist: &Path, folder: &Path) -> Outcome<String> {
    let text = |name: &str| read(&folder.join(name));
    let page = read(&dist.join("index.html"))?;
    let icon = packed(&folder.join("favicon.svg"), "file")?;
    let mut head = format!("<link rel=\"icon\" href=\"data:image/svg+xml;base64,{icon}\">\n");
    let _ = writeln!(head, "<style>\n{}\n</style>", text("queuescope.css")?);
    for module in modules(folder) {
        let bytes = packed(&folder.join(&module), "zlib.gzipSync(file, { level: 9 })")?;
        held(&mut head, &module, &bytes);
    }
    for program in programs::BESIDE {
        let glue = format!("{program}.js");
        held(&mut head, &glue, &packed(&folder.join(&glue), "file")?);
    }
    for script in ["one-file.js", "start.js"] {
        let _ = writeln!(head, "<script>\n{}</script>", text(script)?);
    }
    let glue = text(&format!("{}.js", programs::PAGE))?;
    let init = glue
        .split_once(" as default")
        .and_then(|(before, _)| before.split([' ', '{', ',']).next_back());
    let Some(init) = init else {
        return sorry("The glue of the page exports nothing that starts it.");
    };
    let begin =
        format!("queuescopeOneFile.begin({{ default: {init}, openPage, fetchAhead, allParts }});");
    let _ = writeln!(head, "<script type=\"module\">\n{glue}\n{begin}\n</script>");
    let Some((above, below)) = page.split_once("<link rel=\"icon\"") else {
        return sorry("The page has no icon: it was not finished.");
    };
    let Some((_, body)) = below.split_once("</head>") else {
        return sorry("The page has no head.");
    };
    let version = env!("CARGO_PKG_VERSION");
    let above = above.replacen(
        "<html ",
        &format!("<html data-offline-copy=\"{version}\" "),
        1,
    );
    Ok(format!("{above}{head}</head>{body}"))
}

/// The programs and their parts.
fn modules(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let names = entries.map(|entry| entry.file_name().to_string_lossy().into_owned());
    let mut modules: Vec<_> = names
        .filter(|name| {
            Path::new(name)
                .extension()
                .is_some_and(|kind| kind == "wasm")
        })
        .collect();
    modules.sort();
    modules
}

/// A text that no browser runs or shows.
fn held(head: &mut String, name: &str, text: &str) {
    let _ = writeln!(
        head,
        "<script type=\"text/plain\" id=\"{name}\">{text}</script>"
    );
}

fn read(path: &Path) -> Outcome<String> {
    let text = fs::read_to_string(path);
    text.or_else(|error| sorry(format!("{} cannot be read: {error}.", path.display())))
}

/// What Node makes of the bytes of a file, as Base64.
fn packed(path: &Path, how: &str) -> Outcome<String> {
    let mut node = program("node");
    node.arg("--print");
    node.arg(format!(
        "const file = fs.readFileSync(process.argv[1]); ({how}).toString('base64')"
    ));
    node.arg(path);
    match answer(node) {
        Some(text) => Ok(text),
        None => sorry(format!(
            "Node cannot pack {}: is it installed?",
            path.display()
        )),
    }
}
