//! All that is somebody's own as one file, in German.

use queuescope_page::backup::NotRead;

use crate::i18n::backup::BackupWords;

pub(super) const WORDS: BackupWords = BackupWords {
    title: "Sichern und wiederherstellen",
    lead: "Alles, was hier Ihnen gehört, in einer Datei: dieser Arbeitsplatz mit seinen Zweigen, \
           frühere Arbeitsplätze, geöffnete Szenariodateien und Ihre Einstellungen. Öffnen Sie sie \
           später, in einem anderen Browser, oder geben Sie sie weiter.",
    save: "Sicherung speichern",
    open: "Sicherung öffnen…",
    stays_beside: "Das Öffnen ersetzt nichts: Ihr aktueller Arbeitsplatz bleibt daneben erhalten. \
                   Danach gelten die Einstellungen der Sicherung.",
    saves: "Wird gespeichert…",
    opens: "Wird geöffnet…",
    opened: |desks, stories| format!("Geöffnet: {}.", contents(desks, stories)),
    opened_in_part: |desks, stories| {
        format!(
            "Diese Sicherung wurde seit dem Speichern beschädigt oder verändert. Geöffnet: {}. Was \
             nicht lesbar war, ist beiseitegelegt; sehen Sie sich den Arbeitsplatz an, bevor Sie \
             sich darauf verlassen.",
            contents(desks, stories)
        )
    },
    opened_elsewhere: "Das ist eine Sicherung, kein Szenario. Drücken Sie K und öffnen Sie sie \
                       unter „Sichern und wiederherstellen“.",
    not_opened: |why| match why {
        NotRead::TooLarge => {
            "Diese Datei ist zu groß für eine Sicherung (höchstens 64 MB). Es wurde nichts \
             geändert."
                .into()
        }
        NotRead::Other => {
            "Das ist keine Sicherung. Wählen Sie eine Datei, die mit „Sicherung speichern“ \
             entstanden ist, meist queuescope-backup.json. Es wurde nichts geändert."
                .into()
        }
        NotRead::OtherFormat(format) if format.starts_with("queuescope-scenario") => {
            "Das ist eine Szenariodatei: Öffnen Sie sie unter „Szenarien“. Es wurde nichts \
             geändert."
                .into()
        }
        NotRead::OtherFormat(format) => format!(
            "Diese Datei nennt sich „{format}“; eine Sicherung ist „queuescope-backup/1“. Stammt \
             sie von einem neueren Queuescope, laden Sie diese Seite neu, um dessen Version zu \
             erhalten. Es wurde nichts geändert."
        ),
        NotRead::Damaged => {
            "Diese Sicherung ist unvollständig oder beschädigt und nicht lesbar. Kopieren Sie sie \
             noch einmal vom Speicherort. Es wurde nichts geändert."
                .into()
        }
    },
};

fn contents(desks: usize, stories: usize) -> String {
    let desks = match desks {
        0 => "kein Arbeitsplatz".to_owned(),
        1 => "1 Arbeitsplatz".to_owned(),
        more => format!("{more} Arbeitsplätze"),
    };
    match stories {
        0 => desks,
        1 => format!("{desks} und 1 Szenariodatei"),
        more => format!("{desks} und {more} Szenariodateien"),
    }
}
