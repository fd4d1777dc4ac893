//! This tab among the others. Every one has its own place, so that two of them never write over each other. A tab is known
//! by a lock that it holds; of one that does not hold it, what it had is anybody's who does.

use std::collections::{BTreeMap, BTreeSet};

use queuescope_page::backup::Backup;

use super::database::Tabs;
use super::lock::{self, Lock};
use crate::instance::instance;
use crate::kept::{RUN, left};
use crate::shelf::STORIES;
use crate::storage;

/// Where a tab keeps its name.
const NAME: &str = "tab";

/// This tab, among those that keep something.
pub(super) struct ThisTab {
    all: Tabs,
    /// What the names of the locks begin with.
    place: String,
    name: String,
    /// Whether anything of it stood there when it began.
    pub(super) is_kept: bool,
    _lock: Lock,
}

/// What a closed tab had. Until this is dropped, the tab does not come back under its name.
pub(super) struct Taken {
    pub(super) backup: Backup,
    /// Where what has been read stands; what could not be read stays.
    keys: Vec<String>,
    _lock: Lock,
}

/// What of all that a tab keeps is kept beyond it.
enum What {
    Run,
    Left(u32),
    Story(u32),
}

impl What {
    /// What is kept under a key.
    fn of(key: &str) -> Option<Self> {
        let number = |list: &str| key.strip_prefix(list)?.strip_prefix('.')?.parse().ok();
        (key == RUN)
            .then_some(Self::Run)
            .or_else(|| number(left::LEFT).map(Self::Left))
            .or_else(|| number(STORIES).map(Self::Story))
    }
}

impl ThisTab {
    /// Takes its place, where the browser lets it; and says which tabs are closed.
    pub(super) async fn begin() -> Option<(Self, Vec<String>)> {
        let instance = instance();
        // Who reads somebody else's page asks for nothing of what was done on another one.
        if !instance.has_a_page_of_its_own() {
            return None;
        }
        let place = instance.full_key("tabs")?;
        let all = Tabs::open(&place).await.ok()?;
        let (name, lock) = match known(&place).await {
            Some(known) => known,
            // It is a new one, or was made as a copy of one that is open.
            None => named(&place).await?,
        };
        let keys = all.keys().await.ok()?;
        let mut names = names(&keys);
        let own = names.remove(name.as_str()).unwrap_or_default();
        // What is not kept any more is not to be found here, either.
        let own = own
            .iter()
            .filter_map(|key| Some(key.split_once('/')?.1.to_owned()));
        let is_kept = own.clone().next().is_some();
        for key in own.chain(storage::kept_keys()) {
            storage::has_changed(&key);
        }
        let living = lock::held().await?;
        let closed = names.keys().map(|name| (*name).to_owned());
        let closed = closed.filter(|name| !living.contains(&lock_of(&place, name)));
        let closed = closed.collect();
        let this = Self {
            all,
            place,
            name,
            is_kept,
            _lock: lock,
        };
        Some((this, closed))
    }

    /// Keeps what has changed; whether all of it is. What is not is tried again the next time.
    pub(super) async fn keep(&self) -> bool {
        let changed: BTreeSet<_> = storage::take_changed()
            .into_iter()
            .filter(|key| What::of(key).is_some())
            .collect();
        if changed.is_empty() {
            return true;
        }
        let texts = changed.iter().map(|key| {
            let text = storage::kept(key);
            (format!("{}/{key}", self.name), text)
        });
        let is_kept = self.all.write(texts).await.is_ok();
        if !is_kept {
            for key in &changed {
                storage::has_changed(key);
            }
        }
        is_kept
    }

    /// What a closed tab had; none where somebody has its lock.
    pub(super) async fn take(&self, name: &str) -> Option<Taken> {
        let lock = lock::take(&lock_of(&self.place, name)).await?;
        let all = self.all.keys().await.ok()?;
        let (mut backup, mut keys) = (Backup::default(), Vec::new());
        let (mut left, mut stories) = (BTreeMap::new(), BTreeMap::new());
        for key in names(&all).remove(name).unwrap_or_default() {
            let Ok(Some(kept)) = self.all.read(&key).await else {
                continue;
            };
            match key.split_once('/').and_then(|(_, key)| What::of(key)) {
                Some(What::Run) => backup.run = kept,
                Some(What::Left(number)) => drop(left.insert(number, kept)),
                Some(What::Story(number)) => drop(stories.insert(number, kept)),
                None => {}
            }
            keys.push(key);
        }
        backup.left = left.into_values().collect();
        backup.stories = stories.into_values().collect();
        Some(Taken {
            backup,
            keys,
            _lock: lock,
        })
    }

    /// Forgets what a closed tab had.
    pub(super) async fn forget(&self, taken: Taken) {
        let none = taken.keys.iter().map(|key| (key.clone(), None));
        // What cannot be forgotten now is offered once more.
        let _ = self.all.write(none).await;
    }
}

/// The keys of each tab.
fn names(keys: &[String]) -> BTreeMap<&str, Vec<String>> {
    let mut names = BTreeMap::<_, Vec<_>>::new();
    for key in keys {
        if let Some((name, _)) = key.split_once('/') {
            names.entry(name).or_default().push(key.clone());
        }
    }
    names
}

/// The name of the lock that a tab holds.
fn lock_of(place: &str, name: &str) -> String {
    format!("{place}.{name}")
}

/// The name that this tab has, unless another holds it.
async fn known(place: &str) -> Option<(String, Lock)> {
    let name = storage::kept(NAME).filter(|name| is_name(name))?;
    let lock = lock::take(&lock_of(place, &name)).await?;
    Some((name, lock))
}

/// Names this tab as no tab was ever named, and keeps that.
async fn named(place: &str) -> Option<(String, Lock)> {
    /// So many names there are.
    const ALL: f64 = 4_294_967_296.0;
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a whole number that fits"
    )]
    let half = || (js_sys::Math::random() * ALL) as u32;
    let name = format!("{:08x}{:08x}", half(), half());
    let lock = lock::take(&lock_of(place, &name)).await?;
    storage::keep(NAME, &name);
    Some((name, lock))
}

/// Whether a tab can be called so: what a tab has kept is not believed.
fn is_name(name: &str) -> bool {
    name.len() == 16 && name.chars().all(|letter| letter.is_ascii_hexdigit())
}
