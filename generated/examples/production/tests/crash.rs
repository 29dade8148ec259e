//! Two receivers with one database, killed and restarted under load.

use std::collections::BTreeSet;
use std::net::SocketAddr;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

use crate::database::with_each;
use crate::events::space;
use crate::program::deliver;
use crate::receiver::{receiver, wait_until_handled};

/// The number of times that a receiver is killed.
const KILLS: usize = 8;
/// The threads that deliver events. Each event is delivered by two of them, at nearly the same time.
const SENDERS: usize = 8;

/// Delivers events until `is_over`, each to both receivers in turn until one has accepted it, as Qlik repeats a delivery.
/// Adds the ids of the accepted ones.
pub(crate) fn send(
    sender: usize,
    addresses: &Mutex<Vec<SocketAddr>>,
    is_over: &AtomicBool,
    accepted: &Mutex<BTreeSet<String>>,
    refused: &AtomicUsize,
) {
    let template = space("ID").to_string();
    for number in 0.. {
        let id = format!("{}-{number:05}", sender / 2);
        let body = template.replace("\"ID\"", &format!("\"{id}\""));
        for attempt in sender.. {
            let address = {
                let addresses = addresses.lock().unwrap();
                addresses[attempt % addresses.len()]
            };
            match deliver(address, &body) {
                Ok(204) => {
                    accepted.lock().unwrap().insert(id);
                    break;
                }
                _ => refused.fetch_add(1, Ordering::Relaxed),
            };
            if is_over.load(Ordering::Relaxed) {
                return;
            }
            thread::sleep(Duration::from_millis(5));
        }
        if is_over.load(Ordering::Relaxed) {
            return;
        }
    }
}

#[test]
fn no_acknowledged_event_is_lost_and_none_is_handled_twice() {
    with_each(|database| {
        let mut receivers = [receiver(database, "a"), receiver(database, "b")];
        let addresses = Arc::new(Mutex::new(receivers.each_mut().map(|receiver| receiver.address()).to_vec()));
        let (accepted, is_over, refused) = (Mutex::default(), AtomicBool::new(false), AtomicUsize::new(0));
        thread::scope(|scope| {
            for sender in 0..SENDERS {
                let (addresses, accepted, is_over, refused) = (&addresses, &accepted, &is_over, &refused);
                scope.spawn(move || send(sender, addresses, is_over, accepted, refused));
            }
            for kill in 0..KILLS {
                thread::sleep(Duration::from_millis(200));
                database.disconnect();
                thread::sleep(Duration::from_millis(200));
                let index = kill % 2;
                receivers[index].kill();
                receivers[index] = receiver(database, ["a", "b"][index]);
                addresses.lock().unwrap()[index] = receivers[index].address();
            }
            is_over.store(true, Ordering::Relaxed);
        });
        wait_until_handled(database);

        let accepted = accepted.into_inner().unwrap();
        let ids = |rest: &str| database.rows(&["id"], rest).concat();
        let stored: BTreeSet<_> = ids("events").into_iter().collect();
        let lost: Vec<_> = accepted.difference(&stored).collect();
        assert!(lost.is_empty(), "lost: {lost:?}");
        let handled = ids("notices");
        let handled_once: BTreeSet<_> = handled.iter().cloned().collect();
        assert_eq!(handled_once, stored, "handled, and stored");
        assert_eq!(handled.len(), handled_once.len(), "some were handled twice");

        // What the test is about has happened.
        let instances: BTreeSet<_> = database.rows(&["handled_by"], "events").concat().into_iter().collect();
        assert_eq!(instances.into_iter().collect::<Vec<_>>(), ["a", "b"]);
        assert!(accepted.len() > 50, "{} accepted", accepted.len());
        assert!(refused.into_inner() > 0, "no delivery met a killed receiver");
    });
}
