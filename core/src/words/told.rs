//! Which sentences of a language tell of which contradiction: the same in every language.

/// Makes the functions that tell of a contradiction, from the sentences in the modules beside.
macro_rules! told_by_kind {
    () => {
        use $crate::contradiction::Contradiction as C;

        /// What is told of a contradiction.
        struct Told {
            /// What it is, in a few words.
            title: &'static str,
            /// What the documents say.
            says: &'static str,
            /// How we read it, and why.
            reading: &'static str,
        }

        /// What it is, in a few words, and what the documents say.
        pub const fn contradiction(contradiction: C) -> (&'static str, &'static str) {
            let told = told(contradiction);
            (told.title, told.says)
        }

        /// How we read it, and why.
        pub const fn reading(contradiction: C) -> &'static str {
            told(contradiction).reading
        }

        const fn told(contradiction: C) -> &'static Told {
            match contradiction {
                C::OnlyInTheTable => &one_side::ONLY_IN_THE_TABLE,
                C::OnlyInTheChanges => &one_side::ONLY_IN_THE_CHANGES,
                C::OneCell => &one_side::ONE_CELL,
                C::EnglishCellsLost => &one_side::ENGLISH_CELLS_LOST,
                C::NoRowOfItsOwn => &one_side::NO_ROW_OF_ITS_OWN,
                C::OutgoingRefersToIncoming => &one_side::OUTGOING_REFERS_TO_INCOMING,
                C::WaitingCustomerOfAnActiveSession => {
                    &against::WAITING_CUSTOMER_OF_AN_ACTIVE_SESSION
                }
                C::OfflineWithoutReconnecting => &against::OFFLINE_WITHOUT_RECONNECTING,
                C::HeldInATransfer => &against::HELD_IN_A_TRANSFER,
                C::RecipientWhenTheAppletCloses => &against::RECIPIENT_WHEN_THE_APPLET_CLOSES,
                C::CustomerLeavesATransfer => &against::CUSTOMER_LEAVES_A_TRANSFER,
                C::WaitingTooLong => &against::WAITING_TOO_LONG,
                C::TimedOutByItself => &against::TIMED_OUT_BY_ITSELF,
                C::CollaboratingFromTwoSides => &against::COLLABORATING_FROM_TWO_SIDES,
                C::WhoCloses => &against::WHO_CLOSES,
                C::WhoReboots => &against::WHO_REBOOTS,
                C::PickedUpByItself => &against::PICKED_UP_BY_ITSELF,
                C::WhoseStatus => &against::WHOSE_STATUS,
                C::ReportRows => &against::REPORT_ROWS,
                C::ConnectingInAQueue => &against::CONNECTING_IN_A_QUEUE,
                C::ActiveTimeTwice => &against::ACTIVE_TIME_TWICE,
                C::OfflineHasNoField => &against::OFFLINE_HAS_NO_FIELD,
                C::TransferBeforeThePickUp => &against::TRANSFER_BEFORE_THE_PICK_UP,
                C::ReconnectingOfOneSide => &against::RECONNECTING_OF_ONE_SIDE,
                C::SeparateWindow => &against::SEPARATE_WINDOW,
                C::OtherEnds => &against::OTHER_ENDS,
                C::OneMinute => &silence::ONE_MINUTE,
                C::FiveMinutes => &silence::FIVE_MINUTES,
                C::TwoWeeks => &silence::TWO_WEEKS,
                C::CollaboratorWithoutLink => &silence::COLLABORATOR_WITHOUT_LINK,
                C::EndingWhatWaits => &silence::ENDING_WHAT_WAITS,
                C::EndsOfTheReport => &silence::ENDS_OF_THE_REPORT,
                C::RowFive => &procedure::ROW_FIVE,
                C::RowTwelve => &procedure::ROW_TWELVE,
                C::RowTwentyFour => &procedure::ROW_TWENTY_FOUR,
                C::RowThirty => &procedure::ROW_THIRTY,
                C::RowThirtyFour => &procedure::ROW_THIRTY_FOUR,
                C::RowThirtySix => &procedure::ROW_THIRTY_SIX,
                C::RowsOfOneEdge => &procedure::ROWS_OF_ONE_EDGE,
                C::RowSixtyOne => &procedure::ROW_SIXTY_ONE,
                C::NeverStarted => &procedure::NEVER_STARTED,
                C::WhoseEntry => &procedure::WHOSE_ENTRY,
                C::StopsShort => &procedure::STOPS_SHORT,
                C::TwoVocabularies => &name::TWO_VOCABULARIES,
                C::TransferStatus => &name::TRANSFER_STATUS,
                C::FrenchEnAttente => &name::FRENCH_EN_ATTENTE,
                C::EnglishInTheFrenchEdition => &name::ENGLISH_IN_THE_FRENCH_EDITION,
                C::DutchOnHold => &name::DUTCH_ON_HOLD,
                C::DutchClosed => &name::DUTCH_CLOSED,
                C::DutchClosedByTechnician => &name::DUTCH_CLOSED_BY_TECHNICIAN,
                C::RemovedFromWhichQueue => &name::REMOVED_FROM_WHICH_QUEUE,
                C::GermanReconnecting => &name::GERMAN_RECONNECTING,
                C::GermanNamesOfOurs => &name::GERMAN_NAMES_OF_OURS,
                C::OneEndTwoNames => &name::ONE_END_TWO_NAMES,
                C::EndOrCloseSession => &name::END_OR_CLOSE_SESSION,
            }
        }
    };
}
