#![no_main]

use libfuzzer_sys::fuzz_target;
use qlik_events_fuzz::entry::entry;

fuzz_target!(|bytes: &[u8]| (entry("drift").run)(bytes));
