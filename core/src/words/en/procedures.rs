//! The 62 documented procedures (`status-changes`, in the order printed), in our own words.
//!
//! A procedure is a list of steps, each an actor doing something. What the document adds, what
//! happens then to whose entry or where a limit is set, is the last step.

/// The steps of each procedure (`status-changes` 1–62); row 1 is at index 0.
pub const PROCEDURES: [&[&str]; 62] = [
    // 1 Connecting → Waiting
    &["The applet arrives at the customer’s device, and the customer starts it."],
    // 2 Connecting → Removed
    &[
        "The technician creates a PIN code.",
        "The customer does not start the applet, or does not accept the terms.",
        "The technician lets the session run into its limit: one minute, for example, or what \
         the administrator has set.",
        "The administrator sets both in the Administration Center, under Technician Group, \
         Settings: the terms at Customer applet, the limit at Time-outs.",
    ],
    // 3 Waiting → Active
    &[
        "The technician creates a PIN code and passes it on to the customer by any of the \
         connection methods.",
        "The customer downloads the applet.",
        "The technician starts the session in the console.",
    ],
    // 4 Waiting → Outgoing
    &["The technician hands the session on, from the queue and without starting it."],
    // 5 Waiting → Removed
    &[
        "The customer downloads the applet.",
        "The technician lets the session run into the limit the administrator has set.",
        "The limit is in the Administration Center, under Technician Group, Settings, Time-outs.",
    ],
    // 6 Waiting → Reconnecting
    &[
        "The customer downloads the applet.",
        "The customer’s side loses the network.",
        "One minute later the session shows Reconnecting.",
    ],
    // 7 Waiting → Rebooting
    &[
        "Before starting the session, while the queue shows Waiting, the technician has the device \
         reboot.",
    ],
    // 8 Active → Closed
    &[
        "The customer downloads the applet.",
        "The technician starts the session in the console.",
        "Somebody closes the applet on the customer’s side.",
    ],
    // 9 Active → Timed out
    &[
        "The administrator sets the idle limit for active sessions in the Administration \
         Center, to one minute for example.",
        "The customer downloads the applet.",
        "The technician starts the session in the console.",
        "The technician keeps the console in the background until the idle limit is reached.",
        "Some work keeps a session from timing out: remote control, screen sharing or the file \
         manager in use, a file transfer or a Calling Card installation pending, a save dialog \
         open.",
    ],
    // 10 Active → Removed
    &["The technician ends the active session by clicking End session."],
    // 11 Active → Rebooting
    &["The technician starts a reboot from the console, or has the customer do it."],
    // 12 Active → Reconnecting
    &[
        "The technician switches off the network on the customer’s side, or the customer’s \
         device loses its network.",
    ],
    // 13 Active → Collaborating
    &[
        "Technician A invites B to collaborate in a session.",
        "A hands the lead to B.",
        "B hands the lead back to A.",
        "B’s entry turns from Active to Collaborating.",
    ],
    // 14 Active → On Hold
    &["The technician clicks Hold session in an active session."],
    // 15 Active → Outgoing
    &["The technician clicks Transfer session in an active session."],
    // 16 On Hold → Active
    &[
        "The technician puts the session on hold.",
        "The technician clicks Start session.",
    ],
    // 17 On Hold → Outgoing
    &[
        "The technician puts the session on hold.",
        "The technician clicks Transfer session.",
    ],
    // 18 On Hold → Rebooting
    &[
        "The technician puts the session on hold.",
        "The customer reboots the device.",
    ],
    // 19 On Hold → Collaborating
    &[
        "The technician accepts an invitation to collaborate by clicking Start session.",
        "The technician puts the collaboration on hold by clicking Hold session.",
        "The technician resumes it by clicking Start session.",
    ],
    // 20 On Hold → Closed
    &[
        "The technician puts the session on hold.",
        "The customer closes the applet.",
    ],
    // 21 On Hold → Reconnecting
    &[
        "The technician puts the session on hold.",
        "The customer’s side loses the network.",
    ],
    // 22 Reconnecting → Active
    &[
        "The technician sets up a session.",
        "The technician clicks Start session to start it.",
        "The customer’s side loses the network.",
        "The network comes back.",
    ],
    // 23 Reconnecting → On Hold
    &[
        "The technician puts the session on hold.",
        "The customer’s side loses the network.",
        "The network comes back.",
    ],
    // 24 Reconnecting → Timed out
    &[
        "The administrator sets the idle limit for active sessions in the Administration \
         Center, to one minute for example.",
        "The customer’s side loses the network.",
        "The idle limit is reached.",
    ],
    // 25 Reconnecting → Removed
    &[
        "The customer’s side loses the network.",
        "The technician clicks End session.",
    ],
    // 26 Reconnecting → Waiting
    &[
        "The customer downloads the applet, but the technician does not start the session.",
        "The customer’s side loses the network.",
        "The network comes back.",
    ],
    // 27 Reconnecting → Incoming
    &[
        "The technician transfers a session.",
        "The customer’s side loses the network.",
        "The network comes back.",
    ],
    // 28 Reconnecting → Offline
    &[
        "The customer’s side loses the network.",
        "The technician waits for more than five minutes.",
    ],
    // 29 Offline → Active
    &[
        "The customer’s side loses the network.",
        "The technician waits for more than five minutes.",
        "The network comes back.",
    ],
    // 30 Offline → Timed out
    &[
        "The administrator sets the limit for active sessions in the Administration Center to \
         eight minutes or more.",
        "The customer’s side loses the network.",
    ],
    // 31 Offline → Removed
    &["The technician selects a session that is Offline and clicks End session."],
    // 32 Offline → On Hold
    &[
        "The technician puts the session on hold.",
        "The customer’s side loses the network.",
        "The technician waits for more than five minutes.",
        "The network comes back.",
    ],
    // 33 Offline → Waiting
    &[
        "The customer downloads and starts the applet, but the technician does not start the \
         session in the console.",
        "The customer’s side loses the network.",
        "The technician waits for more than five minutes.",
        "The network comes back.",
    ],
    // 34 Incoming → Outgoing
    &[
        "The technician starts a session in the console.",
        "The technician clicks Transfer session and chooses a technician group or a channel.",
    ],
    // 35 Incoming → Reconnecting
    &[
        "The technician transfers a session.",
        "The customer’s side loses the network.",
    ],
    // 36 Incoming → Rebooting
    &[
        "The technician transfers a session.",
        "The customer’s device is rebooted.",
    ],
    // 37 Incoming → Removed
    &[
        "The technician transfers a session.",
        "Somebody closes the applet, or the sender takes the Outgoing session back in the \
         console it came from.",
    ],
    // 38 Incoming → Active
    &["The technician picks up an Incoming session."],
    // 39 Outgoing → Active
    &[
        "Technician A transfers a session to B.",
        "A clicks Start session next to the Outgoing session.",
        "B has not picked the session up: B’s entry leaves B’s queue.",
    ],
    // 40 Outgoing → Incoming
    &[
        "Technician A transfers a session to B.",
        "B transfers the Incoming session back to A.",
    ],
    // 41 Outgoing → Rebooting
    &[
        "A transfer is under way, and nobody has picked the session up.",
        "The sender starts a reboot of the device.",
    ],
    // 42 Outgoing → Closed
    &[
        "The technician transfers a session.",
        "The customer closes the applet.",
    ],
    // 43 Outgoing → Removed
    &[
        "Technician A transfers a session to B.",
        "B picks the session up.",
        "A’s entry leaves A’s queue.",
    ],
    // 44 Invitation → Collaborating
    &[
        "The technician starts a session in the console.",
        "The technician clicks Invite technician.",
        "The invited technician clicks Start session.",
    ],
    // 45 Invitation → Removed
    &[
        "The technician starts a session in the console.",
        "The technician clicks Invite technician.",
        "The technician clicks Exclude technician.",
    ],
    // 46 Collaborating → Rebooting
    &[
        "Technician A starts a session in the console.",
        "A invites B to collaborate in it.",
        "B accepts the invitation.",
        "B reboots the customer’s device, from the console or on the customer’s side.",
    ],
    // 47 Collaborating → Removed
    &[
        "The administrator sets the idle limit for active sessions in the Administration \
         Center, to one minute for example.",
        "The technician moves the console to the background while collaborating, and the \
         session times out.",
    ],
    // 48 Collaborating → Closed
    &[
        "Technician A starts a session in the console.",
        "A invites B to collaborate in it.",
        "A closes the session as its lead, or the customer closes it.",
    ],
    // 49 Collaborating → On Hold
    &["The technician clicks Hold session while collaborating."],
    // 50 Collaborating → Removed
    &[
        "Technician A invites B to collaborate in a session.",
        "A clicks Exclude technician to exclude B.",
        "B’s entry leaves B’s queue.",
    ],
    // 51 Collaborating → Active
    &[
        "Technician A invites B to collaborate in a session.",
        "A hands the lead to B.",
        "B accepts it by clicking Take lead, the button that flashes green above the chat.",
    ],
    // 52 Rebooting → Active
    &["One of the two, the technician or the customer, starts a reboot of the device."],
    // 53 Rebooting → Closed
    &[
        "Technician A invites B to collaborate in a session.",
        "A or B reboots the customer’s device.",
        "The lead closes the session during the reboot.",
    ],
    // 54 Rebooting → Removed
    &[
        "Technician A invites B to collaborate in a session.",
        "A, the lead, reboots the customer’s device.",
        "A excludes the collaborator B during the reboot.",
    ],
    // 55 Rebooting → Outgoing
    &[
        "The technician sets up a session.",
        "The technician clicks Transfer session.",
        "The technician reboots the customer’s device once the session shows Outgoing.",
    ],
    // 56 Rebooting → On Hold
    &[
        "The technician starts a session in the console.",
        "The technician puts the session on hold.",
        "The customer’s device is rebooted from the applet.",
    ],
    // 57 Rebooting → Incoming
    &[
        "The technician starts a session in the console.",
        "The technician clicks Transfer session.",
        "The customer reboots the device.",
    ],
    // 58 Rebooting → Collaborating
    &[
        "Technician A works on a session and invites B with Invite technician.",
        "B accepts and joins the session.",
        "B starts a reboot of the device.",
        "When the device is up again, B is Collaborating as before.",
    ],
    // 59 Rebooting → Waiting
    &[
        "The technician sets up a session but does not start it.",
        "The customer reboots the device.",
    ],
    // 60 Closed → Removed
    &[
        "The technician starts a session in the console.",
        "The customer closes the session.",
        "The technician clicks End session in the console.",
    ],
    // 61 Timed out → Timed out
    &[
        "The administrator sets the idle limit for active sessions in the Administration \
         Center, to one minute for example.",
        "The technician sets up a session.",
        "The technician moves the console to the background, so that the session times out.",
        "The technician leaves the timed out session in the queue and waits for three minutes \
         or more.",
        "The session stays Timed out and does not leave the queue.",
    ],
    // 62 Timed out → Removed
    &[
        "The administrator sets the idle limit for active sessions in the Administration \
         Center, to one minute for example.",
        "The technician sets up a session.",
        "The technician moves the console to the background, so that the session times out.",
        "The technician clicks End session.",
    ],
];
