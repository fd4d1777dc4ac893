//! What the customer's side of a session runs on.

/// What stands in the column Session Type (`session-report` 8), in the order of the document. Of all
/// these a desk knows the applet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SessionType {
    /// The applet of a mobile device.
    MobileApplet,
    /// The installed shortcut.
    CallingCard,
    /// A chat in the customer's browser.
    InstantChat,
    /// A device with nobody at it.
    Unattended,
    /// A device in the technician's own network.
    ConnectOnLan,
    /// The applet that is downloaded.
    Applet,
}

impl SessionType {
    /// Every one.
    pub const ALL: [Self; 6] = [
        Self::MobileApplet,
        Self::CallingCard,
        Self::InstantChat,
        Self::Unattended,
        Self::ConnectOnLan,
        Self::Applet,
    ];
}
