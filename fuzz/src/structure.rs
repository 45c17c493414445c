//! Structure from bytes: numbers and choices, one byte at a time; zeros when they run out.
//!
//! No `arbitrary`: the meaning of an input must not change with the version of a dependency, or
//! regressions would silently become other inputs.

/// Bytes being used up.
pub struct Choices<'b>(&'b [u8]);

impl<'b> Choices<'b> {
    /// Choices from bytes.
    pub fn new(bytes: &'b [u8]) -> Self {
        Self(bytes)
    }

    /// Whether all are used up.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The next byte, or 0.
    pub fn byte(&mut self) -> u8 {
        match self.0.split_first() {
            Some((first, rest)) => {
                self.0 = rest;
                *first
            }
            None => 0,
        }
    }

    /// A number below `end`, which is from 1 to 65,536.
    pub fn below(&mut self, end: usize) -> usize {
        let number = if end <= 256 {
            usize::from(self.byte())
        } else {
            usize::from(u16::from_le_bytes([self.byte(), self.byte()]))
        };
        number % end
    }

    /// One of several.
    pub fn one_of<'l, T>(&mut self, list: &'l [T]) -> &'l T {
        &list[self.below(list.len())]
    }
}
