//! The relay and the reader, with a real broker.

use std::collections::BTreeSet;
use std::env;
use std::net::TcpListener;
use std::process::{Child, Command, Stdio};
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::thread;
use std::time::Duration;

use async_nats::jetstream;
use async_nats::jetstream::consumer::{AckPolicy, pull};
use futures_util::StreamExt;
use qlik_events::Delivery;
use serde_json::json;
use tempfile::TempDir;

use crate::crash::send;
use crate::database::run;
use crate::events::{all, space, space_as};
use crate::program::{Program, deliver, eventually, left_out, post};

/// A broker. It is killed when this is dropped.
struct Broker {
    path: String,
    folder: TempDir,
    port: u16,
    child: Child,
}

impl Broker {
    fn start() -> Option<Self> {
        let Ok(path) = env::var("NATS_SERVER") else {
            left_out("the relay", "NATS_SERVER");
            return None;
        };
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let folder = tempfile::tempdir().unwrap();
        let child = Self::run(&path, &folder, port);
        let broker = Self { path, folder, port, child };
        broker.wait();
        Some(broker)
    }

    fn run(path: &str, folder: &TempDir, port: u16) -> Child {
        let mut command = Command::new(path);
        command.arg("-js").arg("-sd").arg(folder.path()).args(["-a", "127.0.0.1", "-p", &port.to_string()]);
        command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap()
    }

    fn wait(&self) {
        eventually(|| run(async_nats::connect(self.url())).ok());
    }

    fn kill(&mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }

    fn restart(&mut self) {
        self.child = Self::run(&self.path, &self.folder, self.port);
    }

    fn url(&self) -> String {
        format!("nats://127.0.0.1:{}", self.port)
    }

    fn relay(&self) -> Program {
        Program::start(env!("CARGO_BIN_EXE_relay"), &[("NATS_URL", &self.url())])
    }

    fn reader(&self) -> Program {
        Program::start(env!("CARGO_BIN_EXE_reader"), &[("NATS_URL", &self.url())])
    }

    /// The subject and the bytes of all events, in their order.
    fn messages(&self) -> Vec<(String, Vec<u8>)> {
        run(async {
            let context = jetstream::new(async_nats::connect(self.url()).await.unwrap());
            let mut stream = context.get_stream("QLIK").await.unwrap();
            let count = stream.info().await.unwrap().state.messages;
            let config = pull::Config { ack_policy: AckPolicy::None, ..pull::Config::default() };
            let messages = stream.create_consumer(config).await.unwrap().messages().await.unwrap();
            let messages = messages.take(usize::try_from(count).unwrap()).map(|message| {
                let message = message.unwrap();
                (message.subject.to_string(), message.payload.to_vec())
            });
            messages.collect().await
        })
    }
}

impl Drop for Broker {
    fn drop(&mut self) {
        _ = self.child.kill();
        _ = self.child.wait();
    }
}

/// The ids that a reader has printed.
fn read_ids(reader: &Program) -> Vec<String> {
    let id = |line: &String| line.split('"').nth(5).unwrap().to_owned();
    reader.lines().iter().map(id).collect()
}

#[test]
fn every_sample_arrives_as_it_came() {
    let Some(broker) = Broker::start() else { return };
    let mut relay = broker.relay();
    let address = relay.address();
    let samples = all();
    for sample in &samples {
        assert_eq!(deliver(address, sample.to_string()).unwrap(), 204);
    }
    let expected: Vec<_> = samples
        .iter()
        .map(|sample| (format!("qlik.events.{}", sample["type"].as_str().unwrap()), sample.to_string().into_bytes()))
        .collect();
    assert_eq!(broker.messages(), expected);
    let mut reader = broker.reader();
    let ids: Vec<_> = samples.iter().map(|sample| sample["id"].as_str().unwrap().to_owned()).collect();
    eventually(|| (read_ids(&reader).len() >= ids.len()).then_some(()));
    assert_eq!(read_ids(&reader), ids);
    reader.ask_to_end();
    assert!(reader.end());

    // The next reader goes on where the first one ended.
    let reader = broker.reader();
    assert_eq!(deliver(address, space("next").to_string()).unwrap(), 204);
    eventually(|| (!reader.lines().is_empty()).then_some(()));
    assert_eq!(read_ids(&reader), ["next"]);
}

#[test]
fn the_broker_recognises_a_repeated_event() {
    let Some(mut broker) = Broker::start() else { return };
    let mut relay = broker.relay();
    let address = relay.address();
    assert_eq!(deliver(address, space("1").to_string()).unwrap(), 204);
    assert_eq!(deliver(address, space("1").to_string()).unwrap(), 204);
    assert_eq!(deliver(address, space_as(Delivery::Legacy, "1").to_string()).unwrap(), 204);
    let mut second = broker.relay();
    assert_eq!(deliver(second.address(), space("1").to_string()).unwrap(), 204);
    broker.kill();
    broker.restart();
    broker.wait();
    eventually(|| deliver(address, space("1").to_string()).ok().filter(|status| *status == 204));

    let mut odd = space("a\r\nb \u{0}");
    odd["type"] = json!("com.qlik > *\r\n");
    assert_eq!(deliver(address, odd.to_string()).unwrap(), 204);
    assert_eq!(deliver(address, odd.to_string()).unwrap(), 204);
    assert_eq!(deliver(address, json!([space("1"), 5, space("2")]).to_string()).unwrap(), 204);
    assert_eq!(deliver(address, "no JSON").unwrap(), 400);
    assert_eq!(post(address, b"{}", None).unwrap(), 401);
    let subjects: Vec<_> = broker.messages().into_iter().map(|(subject, _)| subject).collect();
    let (known, unreadable) = ("qlik.events.com.qlik.core.space.created", "qlik.events.unreadable");
    assert_eq!(subjects, [known, "qlik.events.unknown", unreadable, known, unreadable]);
}

#[test]
fn no_acknowledged_event_is_lost_when_the_broker_is_killed() {
    let Some(mut broker) = Broker::start() else { return };
    let mut relays = [broker.relay(), broker.relay()];
    let addresses = Mutex::new(relays.each_mut().map(|relay| relay.address()).to_vec());
    // The first relay makes the stream.
    let reader = broker.reader();
    let (accepted, is_over, refused) = (Mutex::default(), AtomicBool::new(false), AtomicUsize::new(0));
    thread::scope(|scope| {
        for sender in 0..8 {
            let (addresses, accepted, is_over, refused) = (&addresses, &accepted, &is_over, &refused);
            scope.spawn(move || send(sender, addresses, is_over, accepted, refused));
        }
        for kill in 0..4 {
            thread::sleep(Duration::from_millis(700));
            broker.kill();
            thread::sleep(Duration::from_millis(300));
            broker.restart();
            broker.wait();
            thread::sleep(Duration::from_millis(700));
            let index = kill % 2;
            relays[index].kill();
            relays[index] = broker.relay();
            addresses.lock().unwrap()[index] = relays[index].address();
        }
        is_over.store(true, Ordering::Relaxed);
    });
    let accepted = accepted.into_inner().unwrap();
    let id =
        |body: &Vec<u8>| serde_json::from_slice::<serde_json::Value>(body).unwrap()["id"].as_str().unwrap().to_owned();
    let stored: Vec<_> = broker.messages().iter().map(|(_, body)| id(body)).collect();
    let stored_once: BTreeSet<_> = stored.iter().cloned().collect();
    let lost: Vec<_> = accepted.difference(&stored_once).collect();
    assert!(lost.is_empty(), "lost: {lost:?}");
    assert_eq!(stored.len(), stored_once.len(), "some were stored twice");
    eventually(|| stored_once.is_subset(&read_ids(&reader).into_iter().collect()).then_some(()));
    assert!(accepted.len() > 50, "{} accepted", accepted.len());
    assert!(refused.into_inner() > 0, "no delivery met a killed broker");
}
