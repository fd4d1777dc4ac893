//! Arithmetic coding of single bits: what is expected takes less than a bit, what is not takes more.
//!
//! The two ends of an interval of 32 bits come nearer with every bit; what both begin with is certain, and
//! goes out. The libraries for it need an operating system, or one model for all that is written.

use alloc::vec::Vec;

use super::chance::Chance;

/// The highest byte of an end.
const HIGHEST: u32 = 0xFF << 24;

/// Writes bits, or reads them: what is written and what is read is described once, for both.
pub(super) trait Coder {
    /// Writes a bit and returns it; or reads one, whatever is given.
    fn bit(&mut self, chance: Chance, given: bool) -> bool;

    /// Whether all so far is as it was written, whatever follows.
    fn is_certain(&self) -> bool {
        true
    }
}

/// Where a bit with that chance of being set parts the interval: up to there it is.
fn parting((low, high): (u32, u32), chance: Chance) -> u32 {
    let part = (u64::from(high - low) * u64::from(chance.in_65536())) >> 16;
    // A part of a difference of 32 bits.
    low + u32::try_from(part).unwrap_or_default()
}

/// Writes.
#[derive(Debug)]
pub(super) struct Writer {
    ends: (u32, u32),
    bytes: Vec<u8>,
}

impl Writer {
    pub(super) const fn new() -> Self {
        Self {
            ends: (0, u32::MAX),
            bytes: Vec::new(),
        }
    }

    /// What was written. A reader takes what is not there for noughts, so the fewest bytes are added that
    /// leave it within the interval.
    pub(super) fn bytes(mut self) -> Vec<u8> {
        let (low, high) = self.ends;
        let enough = (0..=4).find_map(|bytes| {
            let below = u32::MAX.checked_shr(8 * bytes).unwrap_or_default();
            let up = low.checked_add(below)? & !below;
            (up <= high).then(|| up.to_be_bytes().into_iter().take(bytes as usize))
        });
        self.bytes.extend(enough.into_iter().flatten());
        while self.bytes.pop_if(|last| *last == 0).is_some() {}
        self.bytes
    }
}

impl Coder for Writer {
    fn bit(&mut self, chance: Chance, given: bool) -> bool {
        let (low, high) = &mut self.ends;
        let parting = parting((*low, *high), chance);
        if given {
            *high = parting;
        } else {
            *low = parting + 1;
        }
        while (*low ^ *high) & HIGHEST == 0 {
            self.bytes.extend(low.to_be_bytes().first());
            *low <<= 8;
            *high = (*high << 8) | 0xFF;
        }
        given
    }
}

/// Reads.
#[derive(Debug)]
pub(super) struct Reader<'a> {
    /// Nothing follows the bytes.
    is_whole: bool,
    ends: (u32, u32),
    within: u32,
    bytes: &'a [u8],
    taken: usize,
}

impl<'a> Reader<'a> {
    pub(super) fn new(bytes: &'a [u8], is_whole: bool) -> Self {
        let mut reader = Self {
            is_whole,
            ends: (0, u32::MAX),
            within: 0,
            bytes,
            taken: 0,
        };
        (0..4).for_each(|_| reader.take());
        reader
    }

    fn take(&mut self) {
        let next = self.bytes.get(self.taken).copied().unwrap_or_default();
        self.within = (self.within << 8) | u32::from(next);
        self.taken += 1;
    }
}

impl Coder for Reader<'_> {
    fn bit(&mut self, chance: Chance, _: bool) -> bool {
        let parting = parting(self.ends, chance);
        let is_set = self.within <= parting;
        if is_set {
            self.ends.1 = parting;
        } else {
            self.ends.0 = parting + 1;
        }
        while (self.ends.0 ^ self.ends.1) & HIGHEST == 0 {
            self.ends.0 <<= 8;
            self.ends.1 = (self.ends.1 << 8) | 0xFF;
            self.take();
        }
        is_set
    }

    /// Whether all that has been read stood in the bytes.
    fn is_certain(&self) -> bool {
        self.is_whole || self.taken <= self.bytes.len()
    }
}

/// Writes nothing: what is only to be seen.
#[derive(Debug)]
pub(super) struct Nowhere;

impl Coder for Nowhere {
    fn bit(&mut self, _: Chance, given: bool) -> bool {
        given
    }
}
