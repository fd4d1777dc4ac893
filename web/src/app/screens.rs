//! The screens, each a part of the program that comes when one goes there.

use queuescope_page::address::Screen;

use crate::check::CheckScreen;
use crate::desk::DeskScreen;
use crate::explorer::ExplorerScreen;
use crate::later::{Coming, part};
use crate::proof::ProofScreen;
use crate::report::ReportScreen;
use crate::scenarios::ScenariosScreen;
use crate::sources::SourcesScreen;

/// What asks for a screen. The parts are called as the addresses of the screens begin: the start asks for their files by
/// that.
pub(super) fn part_of(screen: Screen) -> fn() -> Coming {
    match screen {
        Screen::Desk => desk,
        Screen::Scenarios => scenarios,
        Screen::Explorer => explorer,
        Screen::Report => report,
        Screen::Check => check,
        Screen::Sources => sources,
        Screen::Proof => proof,
    }
}

part!(desk, desk, DeskScreen);
part!(scenarios, scenarios, ScenariosScreen);
part!(explorer, explorer, ExplorerScreen);
part!(report, report, ReportScreen);
part!(check, check, CheckScreen);
part!(sources, sources, SourcesScreen);
part!(proof, proof, ProofScreen);
