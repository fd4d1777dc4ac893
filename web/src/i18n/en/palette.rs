//! The palette in English.

use queuescope_core::cause::Cause;
use queuescope_core::status::Status;

use crate::i18n::named;
use crate::i18n::palette::PaletteWords;

pub(super) const WORDS: PaletteWords = PaletteWords {
    title: "Find anything",
    field: "A status, button, session, person or command",
    nothing: "No match. Try a status, button or session name.",

    session: "Session",
    queue: "Queue",
    status: "Status",
    change: "Change",
    limit: "Time limit",
    command: "Command",
    setting: "Setting",
    field_of_the_report: "Report field",
    story: "Scenario",
    contradiction: "Contradiction",
    export: "Export",
    now: |session| format!("{session}, now"),

    also_status,
    also_cause,

    brings: |status| format!("Becomes {status}"),
    and_more: |change, more| match more {
        0 => change.to_owned(),
        _ => format!("{change}, and {more} more"),
    },
    stands: |status, queue| format!("{status} in {queue}’s queue"),
    due: |stands, status, time| format!("{stands} · {status} in {time}"),
    has_left: "Has left all queues",
    shows: |sessions| match sessions {
        1 => "1 session".to_owned(),
        more => format!("{more} sessions"),
    },
    minutes: |minutes| match minutes {
        0 => "Switched off (0 minutes).".to_owned(),
        1 => "Set to 1 minute.".to_owned(),
        more => format!("Set to {more} minutes."),
    },

    theme: named(
        "Theme: as the system",
        "automatic, auto, colours, colors, appearance",
    ),
    light: named("Theme: light", "bright, light mode, day, colours, colors"),
    dark: named("Theme: dark", "night, dark mode, black, colours, colors"),
    also_language: "language, translation",
    languages: ["english", "german", "french", "dutch"],
    names_in: |language| format!("Status names: {language}"),
    figures: named(
        "Report figures",
        "statistics, kpi, service level, average wait, handling time, lost sessions, charts",
    ),
    rules: |format| format!("Rules as {format}"),
    also_rules: "export, save, download, rule book, state machine, diagram",
    pictures: named(
        "Map, matrix or card as a picture",
        "svg, png, image, drawing, diagram, screenshot, export, save, download, print, pdf, paper",
    ),
    pictures_where: "Explorer, “Export”",
    events: named(
        "Event log of this desk",
        "xes, json lines, process mining, history, export, save, download",
    ),
    events_where: "Desk, below the history",
    report: named(
        "Session report as a file",
        "csv, excel, xlsx, spreadsheet, table, xml, json, export, save, download",
    ),
    report_where: "Report, “Export”",
    limits: named(
        "Set the time limits",
        "set limits, administrator, minutes, timeout, settings, configure",
    ),
    limits_where: "Desk, below the timeline",
};

const fn also_status(status: Status) -> &'static str {
    match status {
        Status::Connecting => "new, pin code, applet, download, link sent, not started",
        Status::Waiting => "new, unanswered, ringing, queue",
        Status::Active => "in work, working, started, running, picked up",
        Status::OnHold => "hold, paused, parked",
        Status::Incoming => "received, handed over, transferred to me",
        Status::Outgoing => "sent, handed over, transferred away",
        Status::Invitation => "invited, asked to join",
        Status::Collaborating => "collaborator, joined, together, second technician",
        Status::Rebooting => "reboot, restart, restarting, boot",
        Status::Reconnecting => "customer gone, lost connection, dropped, network, unstable",
        Status::Offline => "customer gone, disconnected, unreachable, no network, gone",
        Status::TimedOut => "timeout, time out, expired, idle too long, inactive",
        Status::Closed => "customer gone, ended, finished, done, customer left, hung up",
        Status::ClosedByTechnician => "ended, finished, done",
        Status::ClosedByWaitingCustomer => "abandoned, gave up, hung up, customer left",
        Status::Aborted => "disabled, deleted, cancelled, canceled",
        Status::Removed => "gone, disappeared, vanished, missing, deleted",
    }
}

const fn also_cause(cause: Cause) -> &'static str {
    match cause {
        Cause::CreateSession => "new, create session, private session, pin code",
        Cause::StartSession => "pick up, accept, take, resume, take back, unhold, join, begin",
        Cause::HoldSession => "pause session, park, put on hold",
        Cause::TransferSession => {
            "hand over, handover, pass on, forward, give away, escalate, assign"
        }
        Cause::InviteTechnician => "invite, collaborate, add colleague, ask in, conference",
        Cause::ExcludeTechnician => "exclude, remove colleague, kick, throw out",
        Cause::OfferLead => "give lead, pass lead, hand over lead",
        Cause::TakeLead => "become lead, accept lead",
        Cause::RebootDevice | Cause::CustomerReboots => "restart, restart computer, boot",
        Cause::EndSession => "close, finish, leave, hang up, stop, quit",
        Cause::SendChat | Cause::CustomerChats => "message, write, chat, text",
        Cause::SelectSession => "open tab, look",
        Cause::OpenTool | Cause::CloseTool => {
            "remote control, screen sharing, file manager, file transfer, tools"
        }
        Cause::ShowConsole => "foreground, window, restore, idle clock",
        Cause::HideConsole => "background, window, minimise, minimize, idle clock",
        Cause::SetPresence => "busy, away, available, status of technician",
        Cause::ConsoleLost => "technician loses network, disconnect, cable, wifi",
        Cause::ConsoleBack => "technician network back, reconnect",
        Cause::OpenChannelSession => "channel, web form, customer begins",
        Cause::StartApplet => "download, run program, customer begins",
        Cause::DeclineTerms => "terms, refuse, reject",
        Cause::CloseApplet => "customer leaves, quits, gives up",
        Cause::DeviceLost => "customer loses network, disconnect, cable, wifi",
        Cause::DeviceBack => "customer network back, reconnect",
        Cause::FinishReboot => "restarted, computer back, booted",
        Cause::SetLimits => "administrator, minutes, timeout",
        Cause::DisableTechnician => "administrator, delete technician, remove account",
        Cause::LossDetected => "one minute, 1 minute, connection lost, timeout",
        Cause::OfflineLimit => "five minutes, 5 minutes, timeout",
        Cause::ConnectingLimit => "timeout, pin expires, minutes",
        Cause::WaitingLimit => "timeout, waits too long, minutes",
        Cause::IdleLimit => "idle, inactive, timeout, idle too long, minutes",
        Cause::SystemLimit => "14 days, two weeks, fourteen days, timeout",
    }
}
