//! The files of a run: each is replaced as a whole, whenever the run may end.

use std::collections::BTreeSet;
use std::fs::{self, File, TryLockError};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use same_file::Handle;

use super::page;
use super::words::digest;

/// Where new files are written before they take their places, beside the folder of the pages, in which each file is
/// taken for a page. It is there during a run; what a run that was killed has left there, the next one removes.
const STAGING: &str = "spec/.sync";
/// The names and digests of the pages that are replaced, said before they are: a run that is killed between a page and
/// its record leaves a page that no record has, and that nobody edited. It stays for as long as there is such a page.
/// The file is locked, too; the lock goes with the process.
const TAKEN: &str = "taken";
/// How often the lock is tried: a run that ends takes the file away, which another one may just have opened.
const ATTEMPTS: usize = 5;

/// The name and the digest of a page that was about to be written.
pub(super) type Note = (String, String);

/// What killed runs noted, as one that writes nothing sees it.
pub(super) fn notes(root: &Path) -> BTreeSet<Note> {
    fs::read_to_string(root.join(STAGING).join(TAKEN)).map(|text| read_notes(&text)).unwrap_or_default()
}

fn read_notes(text: &str) -> BTreeSet<Note> {
    let notes = text.lines().filter_map(|line| line.split_once(' '));
    notes.map(|(name, digest)| (name.to_owned(), digest.to_owned())).collect()
}

/// The files of a run, which no other run writes at the same time.
pub(super) struct Store {
    root: PathBuf,
    taken: File,
    before: BTreeSet<Note>,
    /// What was noted and may have no record yet.
    open: Mutex<BTreeSet<Note>>,
}

impl Store {
    /// Begins to write below a root; the error says what is in the way.
    pub(super) fn begin(root: &Path) -> Result<Self, String> {
        let staging = root.join(STAGING);
        let failed = |error: io::Error| format!("{STAGING} cannot be used: {error}");
        let taken = (0..ATTEMPTS).find_map(|_| lock(&staging).transpose()).transpose().map_err(failed)?;
        let Some(taken) = taken else { return Err("another `cargo xtask sync` is at work here".to_owned()) };
        remove_leftovers(&staging).map_err(failed)?;
        let before = read_notes(&io::read_to_string(&taken).map_err(failed)?);
        Ok(Self { root: root.to_owned(), taken, open: Mutex::new(before.clone()), before })
    }

    /// What killed runs noted.
    pub(super) const fn before(&self) -> &BTreeSet<Note> {
        &self.before
    }

    /// Says that a copy of this digest is about to be written. What a killed run may have cut off stays a line apart.
    pub(super) fn take(&self, name: &str, digest: &str) -> Result<(), String> {
        self.open().insert((name.to_owned(), digest.to_owned()));
        let said = (&self.taken).write_all(format!("\n{name} {digest}\n").as_bytes());
        said.map_err(|error| format!("{STAGING} cannot be written: {error}"))
    }

    /// Says that a page is as recorded.
    pub(super) fn settle(&self, name: &str) {
        self.open().retain(|(noted, _)| noted != name);
    }

    fn open(&self) -> MutexGuard<'_, BTreeSet<Note>> {
        self.open.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Whether a page is as it was noted, which says that it was written.
    fn is_there(&self, (name, noted): &Note) -> bool {
        fs::read(self.root.join(page::file(name))).is_ok_and(|bytes| digest(&bytes) == *noted)
    }

    /// Makes a text the content of a file below the root: once the text is on the disk, by rename.
    pub(super) fn write(&self, path: &str, text: &str) -> Result<(), String> {
        self.replace(path, text).map_err(|error| format!("{path} cannot be written: {error}"))
    }

    fn replace(&self, path: &str, text: &str) -> io::Result<()> {
        let target = self.root.join(path);
        if let Some(folder) = target.parent() {
            fs::create_dir_all(folder)?;
        }
        let mut builder = tempfile::Builder::new();
        #[cfg(unix)]
        builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
        let mut file = builder.tempfile_in(self.root.join(STAGING))?;
        file.write_all(text.as_bytes())?;
        file.as_file().sync_all()?;
        file.persist(target)?;
        Ok(())
    }
}

impl Drop for Store {
    /// What cannot be removed is left to the next run, and so is what was noted of a page that has no record of it.
    fn drop(&mut self) {
        let open = std::mem::take(&mut *self.open());
        if !open.iter().any(|note| self.is_there(note)) {
            let staging = self.root.join(STAGING);
            let _ = fs::remove_file(staging.join(TAKEN)).and_then(|()| fs::remove_dir(staging));
        }
    }
}

/// The locked file of a run; `None` where another run has it.
fn lock(staging: &Path) -> io::Result<Option<File>> {
    let path = staging.join(TAKEN);
    fs::create_dir_all(staging)?;
    let taken = match File::options().read(true).append(true).create(true).open(&path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        opened => opened?,
    };
    match taken.try_lock() {
        Ok(()) => {}
        Err(TryLockError::WouldBlock) => return Ok(None),
        Err(TryLockError::Error(error)) => return Err(error),
    }
    let locked = Handle::from_file(taken.try_clone()?)?;
    let is_there = Handle::from_path(&path).is_ok_and(|there| there == locked);
    Ok(is_there.then_some(taken))
}

fn remove_leftovers(staging: &Path) -> io::Result<()> {
    for entry in fs::read_dir(staging)? {
        let entry = entry?;
        if entry.file_name() != TAKEN {
            fs::remove_file(entry.path())?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

    use super::*;

    #[test]
    fn one_run_at_a_time_writes_and_leaves_nothing_behind() {
        let root = tempfile::tempdir().expect("a folder");
        fs::create_dir_all(root.path().join(STAGING)).expect("a folder");
        fs::write(root.path().join(STAGING).join(".tmpXYZ"), "half").expect("what a killed run left");
        let store = Store::begin(root.path()).expect("the first run");
        assert!(Store::begin(root.path()).is_err_and(|reason| reason.contains("another")));
        assert!(!root.path().join(STAGING).join(".tmpXYZ").exists());
        store.write("spec/docs/a/b.md", "text").expect("a new file in a new folder");
        drop(store);
        assert_eq!(fs::read_to_string(root.path().join("spec/docs/a/b.md")).expect("the file"), "text");
        assert!(!root.path().join(STAGING).exists());
    }

    #[test]
    fn what_a_killed_run_took_is_known_to_the_next() {
        let root = tempfile::tempdir().expect("a folder");
        fs::create_dir_all(root.path().join(STAGING)).expect("a folder");
        fs::write(root.path().join(STAGING).join(TAKEN), "\na sha256:a\n\na sha256:cut").expect("a file");
        let store = Store::begin(root.path()).expect("a run");
        store.take("b", "sha256:b").expect("a line");
        let text = fs::read_to_string(root.path().join(STAGING).join(TAKEN)).expect("the file");
        assert!(store.before().contains(&("a".to_owned(), "sha256:a".to_owned())) && store.before().len() == 2);
        assert!(text.lines().any(|line| line == "b sha256:b"), "{text}");
    }

    #[test]
    fn a_folder_in_the_place_of_a_file_is_no_panic() {
        let root = tempfile::tempdir().expect("a folder");
        fs::create_dir_all(root.path().join("spec/docs/a.md/b")).expect("a folder");
        let store = Store::begin(root.path()).expect("a run");
        assert!(store.write("spec/docs/a.md", "text").is_err_and(|reason| reason.starts_with("spec/docs/a.md cannot")));
    }

    #[test]
    fn what_was_taken_stays_known_until_it_is_recorded() {
        let root = tempfile::tempdir().expect("a folder");
        let note = ("a".to_owned(), digest(b"text"));
        let store = Store::begin(root.path()).expect("a run");
        store.take("a", &note.1).expect("a line");
        store.write("spec/docs/a.md", "text").expect("a page");
        drop(store);
        // A run that looks at other pages forgets nothing, and neither does one that writes nothing.
        drop(Store::begin(root.path()).expect("the next run"));
        assert!(notes(root.path()).contains(&note));
        let store = Store::begin(root.path()).expect("the run after");
        assert!(store.before().contains(&note));
        store.settle("a");
        drop(store);
        assert!(!root.path().join(STAGING).exists());
    }

    #[test]
    fn what_was_noted_and_never_written_is_forgotten() {
        let root = tempfile::tempdir().expect("a folder");
        let store = Store::begin(root.path()).expect("a run");
        store.take("a", &digest(b"text")).expect("a line");
        drop(store);
        assert!(!root.path().join(STAGING).exists());
    }

    #[test]
    fn of_many_runs_one_has_the_lock_at_a_time() {
        let root = tempfile::tempdir().expect("a folder");
        let (at_work, runs) = (AtomicBool::new(false), AtomicUsize::new(0));
        let run = || {
            for _ in 0..200 {
                let Ok(store) = Store::begin(root.path()) else { continue };
                assert!(!at_work.swap(true, Ordering::SeqCst), "two runs at once");
                store.write("spec/a", "text").expect("a file");
                runs.fetch_add(1, Ordering::SeqCst);
                at_work.store(false, Ordering::SeqCst);
            }
        };
        std::thread::scope(|scope| (0..4).for_each(|_| drop(scope.spawn(run))));
        assert!(runs.into_inner() > 0 && !root.path().join(STAGING).exists());
    }
}
