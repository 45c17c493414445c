//! Starting the command, and reading what it wrote.

use std::collections::BTreeMap;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use tempfile::TempDir;

/// A run that takes longer hangs. Far more than any takes, for machines that are busy.
const MOST_TIME: Duration = Duration::from_secs(50);

/// A file or folder of the repository.
pub(crate) fn repository(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").join(path)
}

/// A source of the demo taxonomy.
pub(crate) fn demo(name: &str) -> String {
    repository("taxonomies/demo").join(name).to_str().unwrap().to_owned()
}

/// A concept of the starter taxonomy.
pub(crate) fn starter(id: &str) -> String {
    format!("urn:ponte:starter:{id}")
}

/// A folder of its own for a test, gone when the test ends.
pub(crate) struct Room(TempDir);

impl Room {
    pub(crate) fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    /// A room with `profiles.csv` and `vacancies.csv` of `examples/data`.
    pub(crate) fn with_examples() -> Self {
        let room = Self::new();
        for name in ["profiles.csv", "vacancies.csv"] {
            std::fs::copy(repository("examples/data").join(name), room.path(name)).unwrap();
        }
        room
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    pub(crate) fn write(&self, name: &str, content: impl AsRef<[u8]>) -> &Self {
        let path = self.path(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, content).unwrap();
        self
    }

    pub(crate) fn bytes(&self, name: &str) -> Vec<u8> {
        std::fs::read(self.path(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
    }

    pub(crate) fn text(&self, name: &str) -> String {
        String::from_utf8(self.bytes(name)).unwrap()
    }

    /// What is in the room, hidden files too.
    pub(crate) fn names(&self) -> Vec<String> {
        let entries = std::fs::read_dir(self.0.path()).unwrap();
        let mut names: Vec<String> =
            entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }

    /// The command with these words as arguments, to be run in this room. Arguments that hold
    /// blanks are added by [`Call::arg`].
    pub(crate) fn ponte(&self, words: &str) -> Call {
        let mut command = Command::new(env!("CARGO_BIN_EXE_ponte"));
        command.current_dir(self.0.path()).env_remove("PONTE_PACK").env_remove("RUST_BACKTRACE");
        let call = Call { command, feed: None, output: None, patience: MOST_TIME };
        words.split_whitespace().fold(call, Call::arg)
    }

    /// The same in an address space of so many mebibytes. Where that is too little the run aborts,
    /// which fails the test before it harms the machine.
    #[cfg(target_os = "linux")]
    pub(crate) fn ponte_within(&self, mebibytes: u64, words: &str) -> Call {
        let call = self.ponte(words);
        let mut command = Command::new("sh");
        command
            .args(["-c", &format!("ulimit -v {}; exec \"$0\" \"$@\"", mebibytes << 10)])
            .arg(call.command.get_program())
            .args(call.command.get_args())
            .current_dir(self.0.path())
            .env_remove("PONTE_PACK")
            .env_remove("RUST_BACKTRACE");
        Call { command, ..call }
    }

    /// Runs `ponte match` on two tables, keeping the matches in `matches.csv`.
    pub(crate) fn matches(&self, profiles: impl AsRef<[u8]>, vacancies: impl AsRef<[u8]>) -> Run {
        self.write("p.csv", profiles).write("v.csv", vacancies);
        self.ponte("match --profiles p.csv --vacancies v.csv -k 100 --out matches.csv").run()
    }

    /// The rows of `matches.csv`.
    pub(crate) fn table(&self) -> Vec<Row> {
        rows(&self.bytes("matches.csv"))
    }

    /// The pairs of `matches.csv` with their scores.
    pub(crate) fn pairs(&self) -> Vec<(String, String, u32)> {
        self.table()
            .iter()
            .map(|row| (row.text("profile_id"), row.text("vacancy_id"), row.number("score")))
            .collect()
    }
}

type Feed = Box<dyn FnOnce(&mut dyn Write) -> std::io::Result<()> + Send>;

/// A run being prepared.
#[must_use]
pub(crate) struct Call {
    command: Command,
    feed: Option<Feed>,
    output: Option<Stdio>,
    patience: Duration,
}

impl Call {
    pub(crate) fn arg(mut self, argument: impl AsRef<std::ffi::OsStr>) -> Self {
        self.command.arg(argument);
        self
    }

    pub(crate) fn env(mut self, name: &str, value: impl AsRef<std::ffi::OsStr>) -> Self {
        self.command.env(name, value);
        self
    }

    /// What comes on standard input.
    pub(crate) fn input(self, bytes: impl Into<Vec<u8>>) -> Self {
        let bytes = bytes.into();
        self.input_from(move |to| to.write_all(&bytes))
    }

    /// What comes on standard input, piece by piece, until the command has enough.
    pub(crate) fn input_from(
        mut self,
        feed: impl FnOnce(&mut dyn Write) -> std::io::Result<()> + Send + 'static,
    ) -> Self {
        self.feed = Some(Box::new(feed));
        self
    }

    /// Sends standard output elsewhere.
    pub(crate) fn output_to(mut self, to: impl Into<Stdio>) -> Self {
        self.output = Some(to.into());
        self
    }

    /// How long a run may take.
    pub(crate) fn patience(self, seconds: u64) -> Self {
        Self { patience: Duration::from_secs(seconds), ..self }
    }

    #[must_use = "how it ended is to be judged"]
    pub(crate) fn run(mut self) -> Run {
        let line = format!("{:?}", self.command).replace(env!("CARGO_BIN_EXE_ponte"), "ponte");
        let mut child = self
            .command
            .stdin(if self.feed.is_some() { Stdio::piped() } else { Stdio::null() })
            .stdout(self.output.take().unwrap_or_else(Stdio::piped))
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        // Our own end of what standard output was sent to closes with the command.
        drop(self.command);
        if let (Some(feed), Some(mut input)) = (self.feed, child.stdin.take()) {
            // A command that has read enough closes its end; that is its right.
            std::thread::spawn(move || drop(feed(&mut input)));
        }
        let out = child.stdout.take().map(reading);
        let err = child.stderr.take().map(reading);
        let (ended, peak) = watch(&mut child, self.patience);
        let all = |reader: Option<std::thread::JoinHandle<Vec<u8>>>| {
            reader.map_or_else(Vec::new, |reader| reader.join().unwrap())
        };
        let said = String::from_utf8(all(err)).unwrap_or_else(|error| panic!("{line}: {error}"));
        let out = all(out);
        let ended = ended
            .unwrap_or_else(|| panic!("{line}\nhad not ended after {:?}\n{}", self.patience, start(&said)));
        Run { line, code: ended.code(), out, err: said, peak_mebibytes: peak >> 10 }
    }
}

fn reading(mut from: impl Read + Send + 'static) -> std::thread::JoinHandle<Vec<u8>> {
    std::thread::spawn(move || {
        let mut all = Vec::new();
        from.read_to_end(&mut all).unwrap();
        all
    })
}

/// Waits for the end of a run and tells the most memory it was seen to use, in kibibytes; 0 where
/// the system does not tell. The time of a run that hangs is cut short.
fn watch(child: &mut Child, patience: Duration) -> (Option<std::process::ExitStatus>, u64) {
    let (started, status) = (Instant::now(), format!("/proc/{}/status", child.id()));
    let mut peak = 0;
    loop {
        let told = std::fs::read_to_string(&status).unwrap_or_default();
        let line = told.lines().find_map(|line| line.strip_prefix("VmHWM:"));
        let now = line.and_then(|line| line.trim().trim_end_matches(" kB").parse().ok());
        peak = peak.max(now.unwrap_or(0));
        if let Some(ended) = child.try_wait().unwrap() {
            return (Some(ended), peak);
        }
        if started.elapsed() > patience {
            child.kill().unwrap();
            child.wait().unwrap();
            return (None, peak);
        }
        std::thread::sleep(Duration::from_millis(1));
    }
}

/// How a run ended and what it wrote.
pub(crate) struct Run {
    line: String,
    code: Option<i32>,
    pub(crate) out: Vec<u8>,
    pub(crate) err: String,
    pub(crate) peak_mebibytes: u64,
}

impl Run {
    /// Requires an exit code, and that nobody panicked.
    #[track_caller]
    pub(crate) fn exits(self, code: i32) -> Self {
        assert!(!self.err.contains("panicked at"), "{self}");
        assert_eq!(self.code, Some(code), "{self}");
        self
    }

    /// Requires words on standard error.
    #[track_caller]
    pub(crate) fn says(self, words: &str) -> Self {
        assert!(self.err.contains(words), "\"{words}\" was not said\n{self}");
        self
    }

    /// Requires that words are not on standard error.
    #[track_caller]
    pub(crate) fn says_nothing_of(self, words: &str) -> Self {
        assert!(!self.err.contains(words), "\"{words}\" was said\n{self}");
        self
    }

    /// Requires a silent standard error.
    #[track_caller]
    pub(crate) fn says_nothing(self) -> Self {
        assert!(self.err.is_empty(), "{self}");
        self
    }

    #[track_caller]
    pub(crate) fn stays_within(self, mebibytes: u64) -> Self {
        assert!(self.peak_mebibytes <= mebibytes, "{} MiB were used\n{self}", self.peak_mebibytes);
        self
    }

    pub(crate) fn text(&self) -> &str {
        std::str::from_utf8(&self.out).unwrap()
    }

    pub(crate) fn json(&self) -> serde_json::Value {
        serde_json::from_slice(&self.out).unwrap_or_else(|error| panic!("{error}\n{self}"))
    }
}

impl std::fmt::Display for Run {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let code =
            self.code.map_or_else(|| "none, it was ended by a signal".to_owned(), |code| code.to_string());
        let out = String::from_utf8_lossy(&self.out);
        write!(f, "{}\nexit code: {code}\nstdout: {}\nstderr: {}", self.line, start(&out), start(&self.err))
    }
}

/// The start of a text, for messages.
fn start(text: &str) -> String {
    let mut out: String = text.chars().take(2000).collect();
    if out.len() < text.len() {
        out.push('…');
    }
    out
}

/// A row of a table by column name.
pub(crate) struct Row(BTreeMap<String, String>);

impl Row {
    #[track_caller]
    pub(crate) fn text(&self, column: &str) -> String {
        self.0.get(column).unwrap_or_else(|| panic!("no column {column}")).clone()
    }

    #[track_caller]
    pub(crate) fn number(&self, column: &str) -> u32 {
        self.text(column).parse().unwrap_or_else(|_| panic!("{column} is no number: {}", self.text(column)))
    }

    /// The values of a cell that holds several.
    #[track_caller]
    pub(crate) fn list(&self, column: &str) -> Vec<String> {
        self.text(column).split('|').filter(|value| !value.is_empty()).map(str::to_owned).collect()
    }
}

/// The names of a table's columns.
pub(crate) fn header(table: &[u8]) -> Vec<String> {
    csv::Reader::from_reader(table).headers().unwrap().iter().map(str::to_owned).collect()
}

/// The rows of a comma-separated table.
pub(crate) fn rows(table: &[u8]) -> Vec<Row> {
    read(csv::ReaderBuilder::new(), table)
}

/// The rows of a tab-separated table.
pub(crate) fn tab_rows(table: &[u8]) -> Vec<Row> {
    let mut builder = csv::ReaderBuilder::new();
    builder.delimiter(b'\t').quoting(false);
    read(builder, table)
}

fn read(builder: csv::ReaderBuilder, table: &[u8]) -> Vec<Row> {
    let mut reader = builder.from_reader(table);
    let names: Vec<String> = reader.headers().unwrap().iter().map(str::to_owned).collect();
    let row = |record: csv::StringRecord| {
        Row(names.iter().cloned().zip(record.iter().map(str::to_owned)).collect())
    };
    reader.into_records().map(|record| row(record.unwrap())).collect()
}

/// The objects of JSON Lines.
pub(crate) fn json_lines(bytes: &[u8]) -> Vec<serde_json::Value> {
    let lines = std::str::from_utf8(bytes).unwrap().lines();
    lines.map(|line| serde_json::from_str(line).unwrap_or_else(|error| panic!("{error}: {line}"))).collect()
}
