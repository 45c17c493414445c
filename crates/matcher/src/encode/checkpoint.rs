//! A training put aside and taken up again.
//!
//! ```text
//! "PONTE training 1\n" · fingerprint (32 bytes) · step u32 · random state 2 × u128
//! vectors, first and second moments : units × dimensions × f32 each
//! BLAKE3 of all that (32 bytes)
//! ```
//!
//! The fingerprint is that of pack and settings: another training is refused, not mixed in; and so is
//! a damaged one, which would go on without a word and end as another encoder.

use std::io::{self, Read, Write};

use ndarray::Array2;
use oorandom::Rand64;
use ponte_core::pack::Pack;

use super::train::{TrainSettings, Training};

const MAGIC: &[u8; 17] = b"PONTE training 1\n";

/// Why a training cannot be taken up again.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ResumeError {
    /// It cannot be read.
    #[error("the checkpoint cannot be read")]
    Read(#[source] io::Error),
    /// Bytes of it are missing or changed.
    #[error("the checkpoint is damaged or cut short; remove it to begin anew")]
    Damaged,
    /// It is no checkpoint.
    #[error("this is no checkpoint of a training")]
    Foreign,
    /// It is of another pack, or other settings.
    #[error("the checkpoint is of another pack or of other settings; remove it to begin anew")]
    Other,
}

impl From<io::Error> for ResumeError {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::UnexpectedEof => Self::Damaged,
            _ => Self::Read(error),
        }
    }
}

/// What is read or written, with the hash of it.
struct Hashed<T> {
    inner: T,
    hasher: blake3::Hasher,
}

impl<T> Hashed<T> {
    fn new(inner: T) -> Self {
        Self { inner, hasher: blake3::Hasher::new() }
    }
}

impl<T: Write> Write for Hashed<T> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let written = self.inner.write(bytes)?;
        self.hasher.update(&bytes[..written]);
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.inner.flush()
    }
}

impl<T: Read> Read for Hashed<T> {
    fn read(&mut self, bytes: &mut [u8]) -> io::Result<usize> {
        let read = self.inner.read(bytes)?;
        self.hasher.update(&bytes[..read]);
        Ok(read)
    }
}

impl Training {
    /// Writes all that is needed to go on later.
    ///
    /// # Errors
    /// What writing gives.
    pub fn save(&self, pack: &Pack, out: impl Write) -> io::Result<()> {
        let mut out = Hashed::new(out);
        out.write_all(MAGIC)?;
        out.write_all(&fingerprint(pack, &self.settings))?;
        out.write_all(&self.step.to_le_bytes())?;
        let (state, increment) = self.random.state();
        out.write_all(&state.to_le_bytes())?;
        out.write_all(&increment.to_le_bytes())?;
        for matrix in [&self.vectors, &self.first_moment, &self.second_moment] {
            for row in matrix.outer_iter() {
                let bytes: Vec<u8> = row.iter().flat_map(|value| value.to_le_bytes()).collect();
                out.write_all(&bytes)?;
            }
        }
        let hash = out.hasher.finalize();
        out.write_all(hash.as_bytes())?;
        out.flush()
    }

    /// Goes on from what [`save`](Self::save) wrote. The result is that of a training never put aside.
    ///
    /// # Errors
    /// If it cannot be read, is damaged, or is of another pack or other settings.
    pub fn resume(pack: &Pack, settings: TrainSettings, from: impl Read) -> Result<Self, ResumeError> {
        let mut from = Hashed::new(from);
        let mut training = Self::new(pack, settings);
        let mut magic = [0; MAGIC.len()];
        from.read_exact(&mut magic)?;
        if magic != *MAGIC {
            return Err(ResumeError::Foreign);
        }
        let mut known = [0; 32];
        from.read_exact(&mut known)?;
        if known != fingerprint(pack, &training.settings) {
            return Err(ResumeError::Other);
        }
        let mut step = [0; 4];
        from.read_exact(&mut step)?;
        training.step = u32::from_le_bytes(step);
        let mut number = || -> io::Result<u128> {
            let mut bytes = [0; 16];
            from.read_exact(&mut bytes)?;
            Ok(u128::from_le_bytes(bytes))
        };
        training.random = Rand64::from_state((number()?, number()?));
        for matrix in [&mut training.vectors, &mut training.first_moment, &mut training.second_moment] {
            read_matrix(matrix, &mut from)?;
        }
        let hash = from.hasher.finalize();
        let mut stated = [0; 32];
        from.read_exact(&mut stated)?;
        if hash != stated {
            return Err(ResumeError::Damaged);
        }
        Ok(training)
    }
}

fn read_matrix(matrix: &mut Array2<f32>, from: &mut impl Read) -> io::Result<()> {
    let mut bytes = vec![0; matrix.ncols() * 4];
    for mut row in matrix.outer_iter_mut() {
        from.read_exact(&mut bytes)?;
        for (value, four) in row.iter_mut().zip(bytes.chunks_exact(4)) {
            *value = f32::from_le_bytes([four[0], four[1], four[2], four[3]]);
        }
    }
    Ok(())
}

/// What tells one training from another.
fn fingerprint(pack: &Pack, settings: &TrainSettings) -> [u8; 32] {
    *blake3::hash(format!("{} {settings:?}", pack.identity()).as_bytes()).as_bytes()
}
