//! Archives that no honest program would write.

/// A file of an archive: some bytes, then one byte many times.
pub(crate) struct Member<'a> {
    pub(crate) name: &'a str,
    pub(crate) start: &'a [u8],
    pub(crate) fill: u8,
    pub(crate) times: u64,
}

/// An archive with one file that is far larger than the archive.
pub(crate) fn bomb(name: &str, start: &[u8], fill: u8, mebibytes: u64) -> Vec<u8> {
    archive(&[Member { name, start, fill, times: mebibytes << 20 }])
}

/// An archive of these files, deflated.
pub(crate) fn archive(members: &[Member<'_>]) -> Vec<u8> {
    let mut out = Vec::new();
    let mut directory = Vec::new();
    for member in members {
        let at = out.len() as u32;
        let times = member.times.div_ceil(MATCH) * MATCH;
        let content = deflated(member.start, member.fill, times);
        let mut about = Vec::new();
        // Version 2.0, no flags, deflated, no time and date.
        about.extend([20, 0, 0, 0, 8, 0, 0, 0, 0, 0]);
        about.extend(checksum(member.start, member.fill, times).to_le_bytes());
        about.extend((content.len() as u32).to_le_bytes());
        about.extend((member.start.len() as u32 + times as u32).to_le_bytes());
        about.extend((member.name.len() as u16).to_le_bytes());
        about.extend([0, 0]);
        out.extend(b"PK\x03\x04");
        out.extend(&about);
        out.extend(member.name.as_bytes());
        out.extend(content);
        directory.extend(b"PK\x01\x02\x14\x00");
        directory.extend(&about);
        // No comment, first disk, no attributes.
        directory.extend([0; 10]);
        directory.extend(at.to_le_bytes());
        directory.extend(member.name.as_bytes());
    }
    let (count, at, length) = (members.len() as u16, out.len() as u32, directory.len() as u32);
    out.extend(directory);
    out.extend(b"PK\x05\x06\0\0\0\0");
    out.extend(count.to_le_bytes());
    out.extend(count.to_le_bytes());
    out.extend(length.to_le_bytes());
    out.extend(at.to_le_bytes());
    out.extend([0, 0]);
    out
}

/// The longest repetition that deflate can tell in one symbol.
const MATCH: u64 = 258;

/// One block with fixed codes (RFC 1951, 3.2.6): literals, then "258 times the byte before".
fn deflated(start: &[u8], fill: u8, times: u64) -> Vec<u8> {
    let mut bits = Bits::default();
    bits.push(0b011, 3);
    let literals = start.iter().chain(std::iter::repeat_n(&fill, if times > 0 { MATCH as usize } else { 0 }));
    for &byte in literals {
        match byte {
            0..144 => bits.code(0x30 + u32::from(byte), 8),
            144.. => bits.code(0x190 + u32::from(byte - 144), 9),
        }
    }
    // Symbol 285 is length 258, distance code 0 is the byte before; thirteen bits together.
    for _ in 1..times / MATCH {
        bits.code(0b1100_0101, 8);
        bits.code(0, 5);
    }
    bits.code(0, 7);
    bits.finish()
}

#[derive(Default)]
struct Bits {
    out: Vec<u8>,
    open: u32,
    count: u32,
}

impl Bits {
    /// Adds bits, the least first.
    fn push(&mut self, bits: u32, count: u32) {
        self.open |= bits << self.count;
        self.count += count;
        while self.count >= 8 {
            self.out.push(self.open as u8);
            self.open >>= 8;
            self.count -= 8;
        }
    }

    /// Adds a Huffman code, whose greatest bit comes first.
    fn code(&mut self, code: u32, count: u32) {
        self.push(code.reverse_bits() >> (32 - count), count);
    }

    fn finish(mut self) -> Vec<u8> {
        if self.count > 0 {
            self.out.push(self.open as u8);
        }
        self.out
    }
}

/// CRC-32 of some bytes and then one byte many times, without going through them one by one: a step
/// is affine over the field of two elements, so many steps are a power of one.
fn checksum(start: &[u8], fill: u8, times: u64) -> u32 {
    let step = |sum: u32, byte: u8| {
        (0..8).fold(sum ^ u32::from(byte), |sum, _| (sum >> 1) ^ (0xEDB8_8320 & (sum & 1).wrapping_neg()))
    };
    let mut sum = start.iter().fold(u32::MAX, |sum, &byte| step(sum, byte));
    let mut map = Affine::of(|sum| step(sum, fill));
    let mut left = times;
    while left > 0 {
        if left & 1 == 1 {
            sum = map.apply(sum);
        }
        map = Affine::of(|sum| map.apply(map.apply(sum)));
        left >>= 1;
    }
    !sum
}

struct Affine {
    constant: u32,
    columns: [u32; 32],
}

impl Affine {
    fn of(map: impl Fn(u32) -> u32) -> Self {
        let constant = map(0);
        Self { constant, columns: std::array::from_fn(|bit| map(1 << bit) ^ constant) }
    }

    fn apply(&self, sum: u32) -> u32 {
        let columns = self.columns.iter().enumerate().filter(|(bit, _)| sum >> bit & 1 == 1);
        columns.fold(self.constant, |all, (_, column)| all ^ column)
    }
}
