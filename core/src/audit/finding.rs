//! What a check says: where, what, and how grave that is (`report` §4).

use alloc::string::String;
use alloc::vec::Vec;

use chrono::TimeDelta;

use crate::rules::Rule;
use crate::status::Status;

/// Something that is said of a place in a file.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// The session it is about, from 1; where it is about none, so many were read before. In event logs it
    /// is the event.
    pub row: u64,
    /// The line of the file, from 1.
    pub line: u64,
    /// The header of the column, as it stands in the file.
    pub column: Option<String>,
    /// What is said.
    pub what: What,
}

impl Finding {
    /// Its kind.
    pub fn kind(&self) -> Kind {
        self.what.kind()
    }

    /// How grave it is.
    pub fn severity(&self) -> Severity {
        self.what.severity()
    }
}

/// How grave a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "snake_case")
)]
pub enum Severity {
    /// The file contradicts itself or what is documented.
    Error,
    /// Something was taken for granted, or has a harmless reason.
    Note,
}

impl Severity {
    /// The word that stands for it in files.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Note => "note",
        }
    }
}

/// How far rounding to seconds may take a sum of five from its Total.
const ROUNDING: TimeDelta = TimeDelta::seconds(5);

/// What is said, with what its sentence needs.
#[derive(Clone, Debug, PartialEq)]
pub enum What {
    /// Total Time is not the sum of its five parts.
    SumDiffers {
        /// What stands there.
        total: TimeDelta,
        /// What the parts add up to.
        sum: TimeDelta,
    },
    /// Total Time is longer than End − Start.
    ExceedsSpan {
        /// What stands there.
        total: TimeDelta,
        /// End − Start.
        span: TimeDelta,
    },
    /// End − Start is longer than Total Time, by this.
    Unallocated(TimeDelta),
    /// The end is before the start, by this.
    EndBeforeStart {
        /// By how much.
        by: TimeDelta,
        /// Whether clocks that went back in between could be the reason.
        clocks_may_have_gone_back: bool,
    },
    /// A duration below nothing.
    NegativeDuration(String),
    /// No duration.
    NotADuration(String),
    /// No moment.
    NotATime(String),
    /// A duration that a spreadsheet has made something else of.
    SpreadsheetDamage {
        /// What stands there.
        text: String,
        /// What it was made.
        made: Made,
        /// What it was, as far as can be told.
        was: Option<TimeDelta>,
    },
    /// Nothing decides whether the month or the day comes first.
    AmbiguousDates {
        /// A date that would be another in the other order.
        example: String,
        /// Whether it has the service's own form, in which the month is first.
        is_unpadded: bool,
    },
    /// A moment in the hour that clocks skip.
    NonexistentTime(String),
    /// Work Time is longer than Total Time.
    WorkExceedsTotal {
        /// Work Time.
        work: TimeDelta,
        /// Total Time.
        total: TimeDelta,
    },
    /// No word of the report in any language.
    UnknownStatus(String),
    /// A word for several.
    AmbiguousStatus {
        /// The word.
        word: String,
        /// What it may mean, in English.
        meanings: Vec<&'static str>,
    },
    /// A status that does not go with a time in the row.
    StatusContradictsTimes {
        /// The status, as it stands there.
        status: String,
        /// What it does not go with.
        with: Contradicted,
    },
    /// There is Active Time, and no Start Time.
    ActiveWithoutStart,
    /// There is a Start Time, and no Active Time.
    StartWithoutActive,
    /// Longer than the field's length.
    TooLong {
        /// How many letters there are.
        length: usize,
        /// How many there may be.
        limit: usize,
    },
    /// A line too long to be read.
    LineTooLong {
        /// How many bytes of it were read.
        limit: usize,
    },
    /// A row with more values than its header.
    TooManyValues {
        /// How many there are.
        found: usize,
        /// How many its header has.
        expected: usize,
        /// The column whose value is taken to hold the separator, if that is how it was mended.
        mended: Option<String>,
    },
    /// A row with fewer values than its header.
    TooFewValues {
        /// How many there are.
        found: usize,
        /// How many its header has.
        expected: usize,
    },
    /// A row that cannot be read as what the file is written in.
    Unreadable,
    /// A line break in a value was mended by joining lines.
    ContinuedLine {
        /// The last of the lines.
        until: u64,
        /// The session, as far as the row names it.
        session: Option<String>,
    },
    /// The last row is incomplete.
    CutOff {
        /// How many values there are.
        found: usize,
        /// How many its header has.
        expected: usize,
    },
    /// A header in the middle of the table.
    SecondHeader {
        /// How many columns it has.
        columns: usize,
        /// Whether they are those of the header above.
        is_the_same: bool,
    },
    /// Lines below the table that explain abbreviations.
    Legend {
        /// How many.
        lines: u64,
    },
    /// A column that is there twice.
    ColumnTwice {
        /// Which of them is taken, counted from 1.
        taken: usize,
    },
    /// The same in every value as an earlier row.
    RepeatedRow(u64),
    /// The same session and technician as an earlier row, with other values.
    RepeatedKey(u64),
    /// A change that no document prints.
    NotInTheBook {
        /// The status before.
        from: Status,
        /// The status after.
        to: Status,
        /// The nearest documented way there, both ends included; none where no way leads there.
        way: Option<Vec<Status>>,
    },
    /// A change that is printed, and that we do not enact.
    Disputed(&'static Rule),
    /// A change that begins elsewhere than the last one ended.
    WrongStart {
        /// Where it says it begins; none for a beginning.
        said: Option<Status>,
        /// Where the last one ended; none where there was none.
        was: Option<Status>,
    },
    /// A stamp before the one above.
    TimeGoesBack {
        /// By how much.
        by: TimeDelta,
    },
    /// A stamp without a zone.
    NoZone(String),
    /// An entry that begins in a status in which none does: what was before is not in the log.
    BeginsInTheMiddle(Status),
    /// A log that ends before its last event, or something around it, does.
    EndsInside,
}

/// What a spreadsheet made of a duration.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Made {
    /// A date.
    Date,
    /// A fraction of a day.
    Fraction,
}

/// What a status does not go with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Contradicted {
    /// A Start Time, where nobody has picked the session up.
    Start,
    /// Active Time, where nobody has picked the session up.
    Active,
    /// An End Time, where the session is still going on.
    End,
}

macro_rules! kinds {
    ($($(#[$doc:meta])* $kind:ident = $id:literal,)*) => {
        /// The kind of a finding.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[cfg_attr(
            feature = "serde",
            derive(serde::Serialize, serde::Deserialize),
            serde(rename_all = "snake_case")
        )]
        pub enum Kind {
            $($(#[$doc])* $kind,)*
        }

        impl Kind {
            /// Every kind, in the order of `report` §4.
            pub const ALL: &[Self] = &[$(Self::$kind,)*];

            /// The word that stands for it in files.
            pub const fn id(self) -> &'static str {
                match self {
                    $(Self::$kind => $id,)*
                }
            }
        }
    };
}

kinds! {
    /// Total Time is not the sum of its five parts.
    SumDiffers = "sum_differs",
    /// Total Time is longer than End − Start.
    ExceedsSpan = "exceeds_span",
    /// End − Start is longer than Total Time.
    Unallocated = "unallocated",
    /// The end is before the start.
    EndBeforeStart = "end_before_start",
    /// A duration below nothing.
    NegativeDuration = "negative_duration",
    /// No duration.
    NotADuration = "not_a_duration",
    /// No moment.
    NotATime = "not_a_time",
    /// A duration that a spreadsheet has made something else of.
    SpreadsheetDamage = "spreadsheet_damage",
    /// Nothing decides whether the month or the day comes first.
    AmbiguousDates = "ambiguous_dates",
    /// A moment in the hour that clocks skip.
    NonexistentTime = "nonexistent_time",
    /// Work Time is longer than Total Time.
    WorkExceedsTotal = "work_exceeds_total",
    /// No word of the report.
    UnknownStatus = "unknown_status",
    /// A word for several.
    AmbiguousStatus = "ambiguous_status",
    /// A status that does not go with a time in the row.
    StatusContradictsTimes = "status_contradicts_times",
    /// Active Time without a Start Time.
    ActiveWithoutStart = "active_without_start",
    /// A Start Time without Active Time.
    StartWithoutActive = "start_without_active",
    /// Longer than may be.
    TooLong = "too_long",
    /// A row with more values than its header.
    TooManyValues = "too_many_values",
    /// A row with fewer values than its header.
    TooFewValues = "too_few_values",
    /// Lines that were joined.
    ContinuedLine = "continued_line",
    /// The last row is incomplete.
    CutOff = "cut_off",
    /// A header in the middle.
    SecondHeader = "second_header",
    /// Lines below the table.
    Legend = "legend",
    /// A column that is there twice.
    ColumnTwice = "column_twice",
    /// The same as an earlier row.
    RepeatedRow = "repeated_row",
    /// The same session and technician as an earlier row.
    RepeatedKey = "repeated_key",
    /// A change that no document prints.
    NotInTheBook = "not_in_the_book",
    /// A change that is printed and not enacted.
    Disputed = "disputed",
    /// A change that begins elsewhere than the last one ended.
    WrongStart = "wrong_start",
    /// A stamp before the one above.
    TimeGoesBack = "time_goes_back",
    /// A stamp without a zone.
    NoZone = "no_zone",
}

impl What {
    /// Its kind.
    pub const fn kind(&self) -> Kind {
        match self {
            Self::SumDiffers { .. } => Kind::SumDiffers,
            Self::ExceedsSpan { .. } => Kind::ExceedsSpan,
            Self::Unallocated(_) => Kind::Unallocated,
            Self::EndBeforeStart { .. } => Kind::EndBeforeStart,
            Self::NegativeDuration(_) => Kind::NegativeDuration,
            Self::NotADuration(_) => Kind::NotADuration,
            Self::NotATime(_) => Kind::NotATime,
            Self::SpreadsheetDamage { .. } => Kind::SpreadsheetDamage,
            Self::AmbiguousDates { .. } => Kind::AmbiguousDates,
            Self::NonexistentTime(_) => Kind::NonexistentTime,
            Self::WorkExceedsTotal { .. } => Kind::WorkExceedsTotal,
            Self::UnknownStatus(_) => Kind::UnknownStatus,
            Self::AmbiguousStatus { .. } => Kind::AmbiguousStatus,
            Self::StatusContradictsTimes { .. } => Kind::StatusContradictsTimes,
            Self::ActiveWithoutStart => Kind::ActiveWithoutStart,
            Self::StartWithoutActive => Kind::StartWithoutActive,
            Self::TooLong { .. } | Self::LineTooLong { .. } => Kind::TooLong,
            Self::TooManyValues { .. } => Kind::TooManyValues,
            Self::TooFewValues { .. } | Self::Unreadable => Kind::TooFewValues,
            Self::ContinuedLine { .. } => Kind::ContinuedLine,
            Self::CutOff { .. } | Self::EndsInside => Kind::CutOff,
            Self::SecondHeader { .. } => Kind::SecondHeader,
            Self::Legend { .. } => Kind::Legend,
            Self::ColumnTwice { .. } => Kind::ColumnTwice,
            Self::RepeatedRow(_) => Kind::RepeatedRow,
            Self::RepeatedKey(_) => Kind::RepeatedKey,
            Self::NotInTheBook { .. } => Kind::NotInTheBook,
            Self::Disputed(_) => Kind::Disputed,
            Self::WrongStart { .. } | Self::BeginsInTheMiddle(_) => Kind::WrongStart,
            Self::TimeGoesBack { .. } => Kind::TimeGoesBack,
            Self::NoZone(_) => Kind::NoZone,
        }
    }

    /// How grave it is (`report` §4).
    pub fn severity(&self) -> Severity {
        let is_note = match self {
            Self::SumDiffers { total, sum } => (*total - *sum).abs() <= ROUNDING,
            Self::ExceedsSpan { total, span } => *total - *span <= ROUNDING,
            Self::AmbiguousDates { is_unpadded, .. } => *is_unpadded,
            Self::StatusContradictsTimes { with, .. } => *with == Contradicted::End,
            Self::Unallocated(_)
            | Self::ContinuedLine { .. }
            | Self::SecondHeader { .. }
            | Self::Legend { .. }
            | Self::ColumnTwice { .. }
            | Self::BeginsInTheMiddle(_) => true,
            Self::EndBeforeStart { .. }
            | Self::NegativeDuration(_)
            | Self::NotADuration(_)
            | Self::NotATime(_)
            | Self::SpreadsheetDamage { .. }
            | Self::NonexistentTime(_)
            | Self::WorkExceedsTotal { .. }
            | Self::UnknownStatus(_)
            | Self::AmbiguousStatus { .. }
            | Self::ActiveWithoutStart
            | Self::StartWithoutActive
            | Self::TooLong { .. }
            | Self::LineTooLong { .. }
            | Self::TooManyValues { .. }
            | Self::TooFewValues { .. }
            | Self::Unreadable
            | Self::CutOff { .. }
            | Self::RepeatedRow(_)
            | Self::RepeatedKey(_)
            | Self::NotInTheBook { .. }
            | Self::Disputed(_)
            | Self::WrongStart { .. }
            | Self::TimeGoesBack { .. }
            | Self::NoZone(_)
            | Self::EndsInside => false,
        };
        if is_note {
            Severity::Note
        } else {
            Severity::Error
        }
    }
}
