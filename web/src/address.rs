//! Where one is and how one gets elsewhere: the address that is shown. It is the only memory of what is
//! selected: links change it, screens follow it.

mod current;
mod in_full;
mod links;

use queuescope_page::address::Address;

use crate::instance::instance;

pub(crate) use current::CurrentAddress;
pub(crate) use in_full::in_full;

/// Going to a place without a link.
pub(crate) trait Go {
    /// Goes there, as a link would.
    fn go(&self);

    /// Goes there instead of here: back leads to where one was before.
    fn go_instead(&self);
}

impl Go for Address {
    fn go(&self) {
        instance().set_hash(&self.href());
    }

    fn go_instead(&self) {
        instance().replace_hash(&self.href());
    }
}
