//! Where one is and how one gets elsewhere: the address that is shown. It is the only memory of what is
//! selected: links change it, screens follow it.

mod current;
mod links;

use queuescope_page::address::Address;

use crate::instance::instance;

pub(crate) use current::CurrentAddress;

/// Going to a place without a link.
pub(crate) trait Go {
    /// Goes there, as a link would.
    fn go(&self);
}

impl Go for Address {
    fn go(&self) {
        instance().set_hash(&self.href());
    }
}
