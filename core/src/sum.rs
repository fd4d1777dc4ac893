//! A sum over what is kept or sent: what was changed on its way is told from what is whole.

/// Fowler, Noll and Vo's sum 1a, of 32 bits. It is another one whenever a single byte is; against somebody who
/// means to deceive it is no protection.
pub fn sum_of(bytes: &[u8]) -> u32 {
    let with = |sum: u32, byte: &u8| (sum ^ u32::from(*byte)).wrapping_mul(0x0100_0193);
    bytes.iter().fold(0x811C_9DC5, with)
}
