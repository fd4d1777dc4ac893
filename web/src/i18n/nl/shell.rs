//! The frame in Dutch.

use crate::i18n::shell::ShellWords;

pub(super) const WORDS: ShellWords = ShellWords {
    product: "Queuescope",
    offline_copy: |version| format!("Queuescope {version}, offlinekopie"),
    colon: ": ",
    skip_to_content: "Naar de inhoud",
    screens: "Schermen",
    desk: "Werkplek",
    explorer: "Verkenner",
    report: "Rapport",
    check: "Controle",
    sources: "Bronnen",
    proof: "Bewijs",
    scenarios: "Scenario’s",
    language: "Taal",
    status_names: "Taal van de statusnamen",
    theme: "Thema",
    theme_auto: "Systeem",
    theme_light: "Licht",
    theme_dark: "Donker",
    no_such_screen: |name| format!("Er is geen scherm “{name}”."),
    no_such_status: |name| format!("Er is geen status “{name}”."),
    no_such_word: |key, word| {
        format!("Het adres vraagt bij {key} om “{word}”, maar dat bestaat niet.")
    },
    no_such_column: |word| format!("Het rapport heeft geen kolom “{word}”."),
    too_much_address: |rest| format!("Het einde van het adres, “{rest}”, leidt nergens heen."),
    did_you_mean: "Lijkt er het meest op:",
    new_version: "Er staat een nieuwe versie van deze pagina klaar. Waar u mee bezig bent, blijft \
                  bewaard.",
    take_over: "Nu bijwerken",
    comes: "Een ogenblik",
    did_not_come: "Dit deel van de pagina kon niet worden geladen. Controleer uw netwerk. Uw werk \
                   blijft bewaard.",
    ask_again: "Opnieuw proberen",
    broken: "Queuescope is gestopt: er ging intern iets mis. Laad de pagina opnieuw; u begint dan \
             van voren af aan.",
    broken_and_kept: "Queuescope is gestopt: er ging intern iets mis. Laad de pagina opnieuw; wat \
                      u tot een ogenblik geleden hebt gedaan, is bewaard.",
};
