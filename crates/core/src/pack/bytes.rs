//! All reading of little-endian integers and tables from a pack's bytes.
//!
//! Everything is checked and unaligned; out of range is "not there", never a panic.

/// The `u32` at a byte position.
pub(crate) fn u32_at(bytes: &[u8], at: usize) -> Option<u32> {
    let four = bytes.get(at..at.checked_add(4)?)?;
    Some(u32::from_le_bytes(four.try_into().ok()?))
}

/// The `u16` at a byte position.
pub(crate) fn u16_at(bytes: &[u8], at: usize) -> Option<u16> {
    let two = bytes.get(at..at.checked_add(2)?)?;
    Some(u16::from_le_bytes(two.try_into().ok()?))
}

/// The `u64` at a byte position.
pub(crate) fn u64_at(bytes: &[u8], at: usize) -> Option<u64> {
    let eight = bytes.get(at..at.checked_add(8)?)?;
    Some(u64::from_le_bytes(eight.try_into().ok()?))
}

/// A packed array of little-endian `u32`.
#[derive(Clone, Copy, Debug)]
pub struct U32s<'p>(&'p [u8]);

impl<'p> U32s<'p> {
    /// Reads bytes as `u32`s; a remainder of up to three bytes is left out.
    #[must_use]
    pub fn new(bytes: &'p [u8]) -> Self {
        Self(bytes)
    }

    /// How many there are.
    #[must_use]
    pub fn len(self) -> usize {
        self.0.len() / 4
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(self) -> bool {
        self.0.len() < 4
    }

    /// The number at an index.
    #[must_use]
    pub fn get(self, index: usize) -> Option<u32> {
        u32_at(self.0, index.checked_mul(4)?)
    }

    /// The numbers from `start` up to `end`; empty if there are not so many.
    #[must_use]
    pub fn slice(self, start: usize, end: usize) -> U32s<'p> {
        let range = start.checked_mul(4).zip(end.checked_mul(4));
        U32s(range.and_then(|(start, end)| self.0.get(start..end)).unwrap_or(&[]))
    }

    /// All of them in order.
    pub fn iter(self) -> impl ExactSizeIterator<Item = u32> + Clone + 'p {
        self.0.chunks_exact(4).map(|four| u32::from_le_bytes([four[0], four[1], four[2], four[3]]))
    }
}

/// Rows of numbers: row *i* is `values[starts[i]..starts[i + 1]]`.
#[derive(Clone, Copy, Debug)]
pub struct Rows<'p> {
    starts: U32s<'p>,
    values: U32s<'p>,
}

impl<'p> Rows<'p> {
    /// Rows over two packed arrays.
    #[must_use]
    pub fn new(starts: &'p [u8], values: &'p [u8]) -> Self {
        Self { starts: U32s::new(starts), values: U32s::new(values) }
    }

    /// How many rows there are.
    #[must_use]
    pub fn len(self) -> usize {
        self.starts.len().saturating_sub(1)
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(self) -> bool {
        self.len() == 0
    }

    /// The numbers of a row; empty if there is no such row.
    #[must_use]
    pub fn row(self, index: usize) -> U32s<'p> {
        match (self.starts.get(index), self.starts.get(index + 1)) {
            (Some(start), Some(end)) => self.values.slice(start as usize, end as usize),
            _ => U32s(&[]),
        }
    }

    /// Checks that row starts begin at 0, never fall and end where the values end.
    ///
    /// # Errors
    /// Says which rule is broken.
    pub fn check(self, rows: usize) -> Result<(), String> {
        if self.len() != rows {
            return Err(format!("{} rows where there should be {rows}", self.len()));
        }
        let mut previous = 0;
        for (index, start) in self.starts.iter().enumerate() {
            if start < previous || (index == 0 && start != 0) {
                return Err(format!("row {index} starts at {start}, after {previous}"));
            }
            previous = start;
        }
        if previous as usize != self.values.len() {
            return Err(format!("the rows end at {previous}, the values at {}", self.values.len()));
        }
        Ok(())
    }
}

/// Writes rows as their two packed arrays.
pub(crate) fn write_rows<'r>(rows: impl Iterator<Item = &'r [u32]>) -> (Vec<u8>, Vec<u8>) {
    let (mut starts, mut values) = (0_u32.to_le_bytes().to_vec(), Vec::new());
    let mut end = 0_u32;
    for row in rows {
        end += row.len() as u32;
        starts.extend(end.to_le_bytes());
        values.extend(row.iter().flat_map(|value| value.to_le_bytes()));
    }
    (starts, values)
}

#[cfg(test)]
mod tests {
    use super::{Rows, U32s, write_rows};

    #[test]
    fn rows_come_back() {
        let rows: [&[u32]; 3] = [&[1, 2], &[], &[7]];
        let (starts, values) = write_rows(rows.into_iter());
        let read = Rows::new(&starts, &values);
        assert!(read.check(3).is_ok());
        for (index, row) in rows.iter().enumerate() {
            assert_eq!(&read.row(index).iter().collect::<Vec<_>>(), row);
        }
        assert!(read.row(3).is_empty());
    }

    #[test]
    fn nonsense_is_empty() {
        let starts: Vec<u8> = [9_u32, 1, u32::MAX].iter().flat_map(|n| n.to_le_bytes()).collect();
        let rows = Rows::new(&starts, &[1, 2, 3]);
        assert!(rows.row(0).is_empty() && rows.row(1).is_empty());
        assert!(rows.check(2).is_err());
        assert_eq!(U32s::new(&[1, 0, 0, 0, 9]).iter().collect::<Vec<_>>(), [1]);
    }
}
