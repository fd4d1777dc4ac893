//! Which session has a name.
//!
//! Names are kept in buckets by their hash, and a desk and its copies share each bucket, and the rows of
//! buckets, until a name comes to it: a new session costs the same at a desk of a hundred as at one of
//! a hundred thousand.

use alloc::vec::Vec;

use rpds::VectorSync;

use crate::ids::SessionId;

/// How many names a bucket has on the average when the next ones get twice as many buckets: few
/// enough to look through and to copy, enough to have few buckets.
const BUCKET: usize = 24;

/// The sessions by the hash of their names. It follows from the sessions.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) struct Names {
    /// As many as a power of two.
    buckets: VectorSync<Bucket>,
    len: usize,
}

type Bucket = Vec<(u32, SessionId)>;

impl Default for Names {
    fn default() -> Self {
        Self {
            buckets: [Bucket::default()].into_iter().collect(),
            len: 0,
        }
    }
}

impl Names {
    /// The sessions whose name has the same hash: the one of that name, and hardly ever another.
    pub(super) fn alike(&self, name: &str) -> impl Iterator<Item = SessionId> {
        let wanted = hash(name);
        let bucket = self.buckets.get(self.number_of(wanted));
        let names = bucket.into_iter().flatten();
        let alike = names.filter(move |(hash, _)| *hash == wanted);
        alike.map(|(_, session)| *session)
    }

    /// A session has come.
    pub(super) fn add(&mut self, name: &str, session: SessionId) {
        self.len += 1;
        if self.len > BUCKET * self.buckets.len() {
            self.double();
        }
        let hash = hash(name);
        let number = self.number_of(hash);
        if let Some(bucket) = self.buckets.get_mut(number) {
            bucket.push((hash, session));
        }
    }

    fn double(&mut self) {
        let one_more_bit = self.buckets.len();
        let halves = |with_bit: bool| {
            let has = move |hash: u32| (hash as usize & one_more_bit != 0) == with_bit;
            let half = move |bucket: &Bucket| -> Bucket {
                let names = bucket.iter().copied();
                names.filter(|(hash, _)| has(*hash)).collect()
            };
            self.buckets.iter().map(half)
        };
        self.buckets = halves(false).chain(halves(true)).collect();
    }

    fn number_of(&self, hash: u32) -> usize {
        hash as usize % self.buckets.len()
    }
}

/// FNV-1a, folded once.
#[expect(
    clippy::cast_possible_truncation,
    reason = "the upper half is in the lower one"
)]
fn hash(name: &str) -> u32 {
    let hash = name.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3)
    });
    (hash ^ (hash >> 32)) as u32
}
