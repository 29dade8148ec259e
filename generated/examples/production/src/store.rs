//! The store: each event once, and whether it has been handled. SQLite or PostgreSQL, by the URL.

mod dialect;
mod row;

use std::time::Duration;

use sqlx::any::AnyPoolOptions;
use sqlx::{Any, AnyConnection, AnyPool, Row as _, Transaction};

use self::dialect::{Dialect, POSTGRES, SQLITE};
use self::row::Row;
use crate::Error;
use crate::http::Accept;
use crate::item::Item;

/// The number of times that an event is handled before it is left to people.
pub const MAX_ATTEMPTS: i64 = 10;
/// The longest wait for a connection.
const MAX_WAIT: Duration = Duration::from_secs(5);

/// A database of events.
#[derive(Clone)]
pub struct Store {
    pool: AnyPool,
    dialect: &'static Dialect,
}

/// How an event came.
#[derive(Clone, Copy, Debug)]
pub enum Via {
    /// A webhook.
    Webhook,
    /// The Audits API.
    Audits,
}

/// An event that is being handled, until the transaction ends.
pub struct Claim {
    /// The number of its row.
    pub seq: i64,
    /// The bytes that were sent.
    pub raw: Vec<u8>,
}

impl Store {
    /// Opens the database, and makes the tables that it lacks: `sqlite:events.db?mode=rwc` or `postgres://...`.
    ///
    /// # Errors
    ///
    /// Fails if there is no connection.
    pub async fn open(url: &str) -> sqlx::Result<Self> {
        sqlx::any::install_default_drivers();
        let dialect = if url.starts_with("sqlite:") { &SQLITE } else { &POSTGRES };
        let options = AnyPoolOptions::new().max_connections(dialect.connections).acquire_timeout(MAX_WAIT);
        let options = options.after_connect(move |connection, _| {
            Box::pin(async move { sqlx::raw_sql(dialect.session).execute(connection).await.map(drop) })
        });
        let store = Self { pool: options.connect(url).await?, dialect };
        let mut transaction = store.begin().await?;
        sqlx::raw_sql(dialect.schema).execute(&mut *transaction).await?;
        transaction.commit().await?;
        Ok(store)
    }

    /// Begins a transaction. It is rolled back if it is dropped.
    ///
    /// # Errors
    ///
    /// Fails if there is no connection.
    pub async fn begin(&self) -> sqlx::Result<Transaction<'static, Any>> {
        self.pool.begin_with(self.dialect.begin).await
    }

    /// Stores the items that are not stored yet, and returns their number. This is the one place where a repeated event
    /// is recognised.
    ///
    /// # Errors
    ///
    /// Fails if the database does.
    pub async fn insert(&self, connection: &mut AnyConnection, items: &[Item<'_>], via: Via) -> sqlx::Result<u64> {
        // In the same order everywhere: two transactions that wait for each other would be a deadlock.
        let mut items: Vec<_> = items.iter().collect();
        items.sort_by_key(|item| (&item.source, &item.id));
        let mut new = 0;
        for item in items {
            new += self.insert_one(connection, item, via).await?;
        }
        Ok(new)
    }

    async fn insert_one(&self, connection: &mut AnyConnection, item: &Item<'_>, via: Via) -> sqlx::Result<u64> {
        let row = Row::of(item);
        let query = sqlx::query(self.dialect.insert).bind(&item.source).bind(&item.id).bind(item.raw.to_vec());
        let query = query.bind(via.name()).bind(row.event_type).bind(row.time).bind(row.tenant_id).bind(row.user_id);
        let query = query.bind(row.delivery).bind(row.content).bind(row.problems).bind(row.error);
        Ok(query.execute(connection).await?.rows_affected())
    }

    /// Takes the oldest event that is to be handled, and that no other transaction has taken.
    ///
    /// # Errors
    ///
    /// Fails if the database does.
    pub async fn claim(&self, connection: &mut AnyConnection, instance: &str) -> sqlx::Result<Option<Claim>> {
        let query = sqlx::query(self.dialect.claim).bind(instance).bind(MAX_ATTEMPTS);
        let row = query.fetch_optional(connection).await?;
        row.map(|row| Ok(Claim { seq: row.try_get(0)?, raw: row.try_get(1)? })).transpose()
    }

    /// Marks the event as handled.
    ///
    /// # Errors
    ///
    /// Fails if the database does.
    pub async fn mark_handled(&self, connection: &mut AnyConnection, claim: &Claim) -> sqlx::Result<()> {
        sqlx::query(self.dialect.handled).bind(claim.seq).execute(connection).await.map(drop)
    }

    /// Marks the event as one to be handled again, the later, the more often it has failed.
    ///
    /// # Errors
    ///
    /// Fails if the database does.
    pub async fn mark_failed(&self, connection: &mut AnyConnection, claim: &Claim, error: &str) -> sqlx::Result<()> {
        sqlx::query(self.dialect.failed).bind(claim.seq).bind(error).execute(connection).await.map(drop)
    }

    /// The position in a sequence of pages: the URL of the next page, or `None` behind the last one. `None` outside if
    /// there is no such sequence yet.
    ///
    /// # Errors
    ///
    /// Fails if the database does.
    pub async fn cursor(&self, name: &str) -> sqlx::Result<Option<Option<String>>> {
        let query = sqlx::query("SELECT next_url FROM cursors WHERE name = $1").bind(name);
        query.fetch_optional(&self.pool).await?.map(|row| row.try_get(0)).transpose()
    }

    /// Stores a page and the position behind it, both or neither. Returns the number of new events.
    ///
    /// # Errors
    ///
    /// Fails if the database does.
    pub async fn insert_page(&self, name: &str, items: &[Item<'_>], next: Option<&str>) -> sqlx::Result<u64> {
        let mut transaction = self.begin().await?;
        let new = self.insert(&mut transaction, items, Via::Audits).await?;
        let query = "INSERT INTO cursors (name, next_url) VALUES ($1, $2)
            ON CONFLICT (name) DO UPDATE SET next_url = excluded.next_url";
        sqlx::query(query).bind(name).bind(next).execute(&mut *transaction).await?;
        transaction.commit().await?;
        Ok(new)
    }
}

impl Via {
    fn name(self) -> &'static str {
        match self {
            Self::Webhook => "webhook",
            Self::Audits => "audits",
        }
    }
}

/// Events of a webhook.
impl Accept for Store {
    async fn accept(&self, items: &[Item<'_>]) -> Result<(), Error> {
        let mut transaction = self.begin().await?;
        self.insert(&mut transaction, items, Via::Webhook).await?;
        Ok(transaction.commit().await?)
    }
}
