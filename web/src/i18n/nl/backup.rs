//! All that is somebody's own as one file, in Dutch.

use queuescope_page::backup::NotRead;

use crate::i18n::backup::BackupWords;

pub(super) const WORDS: BackupWords = BackupWords {
    title: "Back-up maken en terugzetten",
    lead: "Alles wat hier van u is, in één bestand: deze werkplek met alle vertakkingen, de \
           werkplekken die u hebt verlaten, de scenariobestanden die u hebt geopend, uw \
           instellingen. Open het later, in een andere browser, of geef het aan een collega.",
    save: "Back-up opslaan",
    open: "Back-up openen…",
    stays_beside: "Openen vervangt niets: de huidige werkplek blijft ernaast bestaan. De \
                   instellingen worden die van de back-up.",
    saves: "Bezig met opslaan…",
    opens: "Bezig met openen…",
    opened: |desks, stories| format!("Geopend: {}.", contents(desks, stories)),
    opened_in_part: |desks, stories| {
        format!(
            "Deze back-up is na het opslaan beschadigd of gewijzigd. Geopend: {}. Wat onleesbaar \
             was, is apart gezet; bekijk de werkplek voordat u erop vertrouwt.",
            contents(desks, stories)
        )
    },
    opened_elsewhere: "Dit is een back-up, geen scenario. Druk op K en open hem onder “Back-up \
                       maken en terugzetten”.",
    not_opened: |why| match why {
        NotRead::TooLarge => {
            "Dit bestand is groter dan een back-up kan zijn: hoogstens 64 MB. Er is niets \
             gewijzigd."
                .into()
        }
        NotRead::Other => {
            "Dit is geen back-up. Kies een bestand dat met “Back-up opslaan” is gemaakt, meestal \
             queuescope-backup.json. Er is niets gewijzigd."
                .into()
        }
        NotRead::OtherFormat(format) if format.starts_with("queuescope-scenario") => {
            "Dit is een scenariobestand: open het onder Scenario’s. Er is niets gewijzigd.".into()
        }
        NotRead::OtherFormat(format) => format!(
            "Dit bestand noemt zichzelf “{format}”; een back-up is “queuescope-backup/1”. Is het \
             met een nieuwere versie van Queuescope gemaakt, laad deze pagina dan opnieuw om die \
             versie te krijgen. Er is niets gewijzigd."
        ),
        NotRead::Damaged => {
            "Deze back-up is onvolledig of beschadigd en kan niet worden gelezen. Kopieer hem \
             opnieuw van de plaats waar u hem hebt opgeslagen. Er is niets gewijzigd."
                .into()
        }
    },
};

fn contents(desks: usize, stories: usize) -> String {
    let desks = match desks {
        0 => "geen werkplek".to_owned(),
        1 => "1 werkplek".to_owned(),
        more => format!("{more} werkplekken"),
    };
    match stories {
        0 => desks,
        1 => format!("{desks} en 1 scenariobestand"),
        more => format!("{desks} en {more} scenariobestanden"),
    }
}
