//! Ports for what listens at one number for both kinds of addresses, IPv4 and IPv6.
//!
//! A number that the system hands out is free for the kind that asked, and for the other kind it may be that of a
//! connection somewhere on the machine. So these are of those that it never hands out.

use std::io::ErrorKind;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, TcpListener};
use std::process;
use std::sync::atomic::{AtomicU16, Ordering};

/// Below what Linux, macOS and Windows hand out, above what services are known by.
const FIRST: u16 = 20_000;
/// How many there are.
const MANY: u16 = 12_000;
/// How far apart processes begin, so that two that test at once rarely meet.
const APART: u16 = 500;

static DRAWN: AtomicU16 = AtomicU16::new(0);

/// The next port that nobody listens at, for no other test of this process.
pub(super) fn port() -> u16 {
    let start = process::id() % u32::from(MANY / APART);
    let start = u16::try_from(start).expect("less than how many there are") * APART;
    let drawn = || DRAWN.fetch_add(1, Ordering::Relaxed) % MANY;
    (0..MANY)
        .map(|_| FIRST + (start + drawn()) % MANY)
        .find(|port| is_free(*port))
        .expect("a port is free")
}

fn is_free(port: u16) -> bool {
    let taken = |address: IpAddr| {
        let listening = TcpListener::bind((address, port));
        // Where the machine has no addresses of a kind, none of them is taken.
        listening.is_err_and(|error| error.kind() == ErrorKind::AddrInUse)
    };
    !taken(Ipv4Addr::LOCALHOST.into()) && !taken(Ipv6Addr::LOCALHOST.into())
}
