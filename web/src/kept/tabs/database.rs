//! The browser's database, which outlives tabs: what each keeps stands there under the tab's name.

use idb::{
    Database, DatabaseEvent, Error, Factory, ObjectStoreParams, Query, TransactionMode,
    TransactionResult,
};
use leptos::wasm_bindgen::JsValue;

/// Where all of it stands.
const STORE: &str = "tabs";

/// There was no room, or no way to the database any more.
#[derive(Clone, Copy, Debug)]
pub(super) struct NotKept;

impl From<Error> for NotKept {
    fn from(_: Error) -> Self {
        Self
    }
}

/// Everything that tabs keep, by the name of the tab and what it keeps it under.
pub(super) struct Tabs(Database);

impl Tabs {
    /// Opens the database of that name.
    pub(super) async fn open(name: &str) -> Result<Self, Error> {
        let mut asked = Factory::new()?.open(name, Some(1))?;
        asked.on_upgrade_needed(|event| {
            // Where it cannot be made, there is nothing to open.
            if let Ok(database) = event.database() {
                let _ = database.create_object_store(STORE, ObjectStoreParams::new());
            }
        });
        Ok(Self(asked.await?))
    }

    /// Where something stands.
    pub(super) async fn keys(&self) -> Result<Vec<String>, Error> {
        let reading = self.0.transaction(&[STORE], TransactionMode::ReadOnly)?;
        let keys = reading
            .object_store(STORE)?
            .get_all_keys(None, None)?
            .await?;
        Ok(keys.iter().filter_map(JsValue::as_string).collect())
    }

    /// What stands there.
    pub(super) async fn read(&self, key: &str) -> Result<Option<String>, Error> {
        let reading = self.0.transaction(&[STORE], TransactionMode::ReadOnly)?;
        let found = reading.object_store(STORE)?.get(Query::Key(key.into()))?;
        Ok(found.await?.and_then(|text| text.as_string()))
    }

    /// Puts texts there, or takes them away: all of them or none.
    pub(super) async fn write(
        &self,
        all: impl IntoIterator<Item = (String, Option<String>)>,
    ) -> Result<(), NotKept> {
        let writing = self.0.transaction(&[STORE], TransactionMode::ReadWrite)?;
        let store = writing.object_store(STORE)?;
        for (key, text) in all {
            match text {
                Some(text) => drop(store.put(&text.into(), Some(&key.into()))?),
                None => drop(store.delete(Query::Key(key.into()))?),
            }
        }
        match writing.commit()?.await? {
            TransactionResult::Committed => Ok(()),
            TransactionResult::Aborted => Err(NotKept),
        }
    }
}
