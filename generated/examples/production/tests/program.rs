//! The programs, as processes that can be killed.

use std::fs::File;
use std::io::{BufRead, BufReader, Read, Seek, Write};
use std::net::SocketAddr;
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use qlik_events::webhook::{HEADER, Secret, sign};

pub(crate) const SECRET: &str = "secret";
pub(crate) const OLD_SECRET: &str = "old secret";

/// A running program. It is killed when this is dropped.
pub(crate) struct Program {
    child: Child,
    lines: Arc<Mutex<Vec<String>>>,
    log: File,
}

impl Program {
    pub(crate) fn start(path: &str, variables: &[(&str, &str)]) -> Self {
        let log = tempfile::tempfile().unwrap();
        let mut command = Command::new(path);
        command.env("QLIK_WEBHOOK_SECRET", SECRET).env("QLIK_WEBHOOK_OLD_SECRET", OLD_SECRET);
        command.env("ADDRESS", "127.0.0.1:0").envs(variables.iter().copied());
        let mut child = command.stdout(Stdio::piped()).stderr(log.try_clone().unwrap()).spawn().unwrap();
        let lines = Arc::new(Mutex::new(Vec::new()));
        let (output, collected) = (child.stdout.take().unwrap(), Arc::clone(&lines));
        thread::spawn(move || {
            for line in BufReader::new(output).lines().map_while(Result::ok) {
                collected.lock().unwrap().push(line);
            }
        });
        Self { child, lines, log }
    }

    /// The address that the program has printed.
    pub(crate) fn address(&mut self) -> SocketAddr {
        let line = eventually(|| {
            let line = self.lines().into_iter().find(|line| line.starts_with("listening on "));
            assert!(line.is_some() || self.child.try_wait().unwrap().is_none(), "ended: {}", self.log());
            line
        });
        line.trim_start_matches("listening on ").parse().unwrap()
    }

    pub(crate) fn lines(&self) -> Vec<String> {
        self.lines.lock().unwrap().clone()
    }

    pub(crate) fn log(&self) -> String {
        let (mut log, mut text) = (&self.log, String::new());
        log.rewind().unwrap();
        log.read_to_string(&mut text).unwrap();
        text
    }

    /// As `kill -9`.
    pub(crate) fn kill(&mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }

    /// As `kill`.
    pub(crate) fn ask_to_end(&self) {
        assert!(Command::new("kill").arg(self.child.id().to_string()).status().unwrap().success());
    }

    /// Waits until the program has ended. Returns whether it was successful.
    pub(crate) fn end(&mut self) -> bool {
        eventually(|| self.child.try_wait().unwrap()).success()
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        _ = self.child.kill();
        _ = self.child.wait();
    }
}

/// Waits for a value, at most for a minute.
pub(crate) fn eventually<T>(mut value: impl FnMut() -> Option<T>) -> T {
    let start = Instant::now();
    loop {
        if let Some(value) = value() {
            return value;
        }
        assert!(start.elapsed() < Duration::from_secs(60), "it takes too long");
        thread::sleep(Duration::from_millis(20));
    }
}

/// Posts a body with its signature. Fails if there is no answer.
pub(crate) fn deliver(address: SocketAddr, body: impl AsRef<[u8]>) -> Result<u16, ureq::Error> {
    let body = body.as_ref();
    post(address, body, Some(&sign(&Secret::new(SECRET).unwrap(), body)))
}

pub(crate) fn post(address: SocketAddr, body: &[u8], signature: Option<&str>) -> Result<u16, ureq::Error> {
    let config = ureq::Agent::config_builder().http_status_as_error(false);
    let agent = ureq::Agent::new_with_config(config.timeout_global(Some(Duration::from_secs(20))).build());
    let mut request = agent.post(format!("http://{address}/"));
    if let Some(signature) = signature {
        request = request.header(HEADER, signature);
    }
    Ok(request.send(body)?.status().as_u16())
}

/// Says that a test is left out. It is written past the capture of the tests, which hides it otherwise.
pub(crate) fn left_out(what: &str, variable: &str) {
    let text = format!("left out: {what}, because {variable} is not set\n");
    std::io::stderr().write_all(text.as_bytes()).unwrap();
}
