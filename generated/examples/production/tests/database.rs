//! The databases that the tests run with.

use std::env;
use std::sync::atomic::{AtomicU32, Ordering};
use std::thread;

use sqlx::{AnyConnection, AssertSqlSafe, Connection, Row};
use tempfile::TempDir;
use tokio::runtime::Runtime;

use crate::program::left_out;

/// An empty database.
pub(crate) struct Database {
    pub(crate) url: String,
    /// The URL of the server that the database is removed from.
    server: Option<String>,
    _folder: Option<TempDir>,
}

/// Runs a test with SQLite, and with PostgreSQL if there is one.
pub(crate) fn with_each(test: impl Fn(&Database)) {
    for database in [Some(Database::sqlite()), Database::postgres()].into_iter().flatten() {
        test(&database);
    }
}

impl Database {
    pub(crate) fn sqlite() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let url = format!("sqlite:{}?mode=rwc", folder.path().join("events.db").display());
        Self { url, server: None, _folder: Some(folder) }
    }

    pub(crate) fn postgres() -> Option<Self> {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let Ok(server) = env::var("POSTGRES_URL") else {
            left_out("PostgreSQL", "POSTGRES_URL");
            return None;
        };
        let name = format!("test_{}_{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
        execute(&server, &format!("CREATE DATABASE {name}"));
        let (start, _) = server.rsplit_once('/').unwrap();
        Some(Self { url: format!("{start}/{name}"), server: Some(server), _folder: None })
    }

    pub(crate) fn execute(&self, sql: &str) {
        execute(&self.url, sql);
    }

    /// Ends all connections, as a restart of PostgreSQL does.
    pub(crate) fn disconnect(&self) {
        if self.server.is_some() {
            let others = "pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()";
            self.execute(&format!("SELECT pg_terminate_backend(pid) FROM {others}"));
        }
    }

    /// The rows of a query, with each column as a text.
    pub(crate) fn rows(&self, columns: &[&str], rest: &str) -> Vec<Vec<String>> {
        let columns: Vec<_> = columns.iter().map(|column| format!("coalesce(CAST({column} AS TEXT), '-')")).collect();
        let sql = format!("SELECT {} FROM {rest}", columns.join(", "));
        run(async {
            let mut connection = connect(&self.url).await;
            let rows = sqlx::query(AssertSqlSafe(sql)).fetch_all(&mut connection).await.unwrap();
            connection.close().await.unwrap();
            rows.iter().map(|row| (0..columns.len()).map(|index| row.get(index)).collect()).collect()
        })
    }

    /// The number that a query returns.
    pub(crate) fn number(&self, rest: &str) -> u64 {
        self.rows(&["count(*)"], rest)[0][0].parse().unwrap()
    }

    /// The bytes of all events, in the order of their ids.
    pub(crate) fn raw(&self) -> Vec<Vec<u8>> {
        run(async {
            let mut connection = connect(&self.url).await;
            let rows = sqlx::query("SELECT raw FROM events ORDER BY id").fetch_all(&mut connection).await.unwrap();
            rows.iter().map(|row| row.get(0)).collect()
        })
    }
}

impl Drop for Database {
    fn drop(&mut self) {
        // What has failed may be looked at.
        if let Some(server) = self.server.take().filter(|_| !thread::panicking()) {
            let (_, name) = self.url.rsplit_once('/').unwrap();
            execute(&server, &format!("DROP DATABASE {name} WITH (FORCE)"));
        }
    }
}

fn execute(url: &str, sql: &str) {
    run(async {
        let mut connection = connect(url).await;
        sqlx::raw_sql(AssertSqlSafe(sql)).execute(&mut connection).await.unwrap();
        connection.close().await.unwrap();
    });
}

async fn connect(url: &str) -> AnyConnection {
    sqlx::any::install_default_drivers();
    AnyConnection::connect(url).await.unwrap()
}

pub(crate) fn run<T>(future: impl Future<Output = T>) -> T {
    Runtime::new().unwrap().block_on(future)
}
