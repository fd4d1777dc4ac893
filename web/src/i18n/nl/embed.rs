//! What one looks at as code for other pages, in Dutch.

use queuescope_page::embedding::Form;
use queuescope_page::host::NotFollowed;

use crate::i18n::embed::EmbedWords;

pub(super) const WORDS: EmbedWords = EmbedWords {
    title: "Deze weergave insluiten",
    lead: "Wat dit adres toont, live in uw documentatie. De pagina eromheen behoudt het eigen \
           adres en de eigen toetsen en opmaak.",
    first_step: "Van stap",
    last_step: "tot en met stap",
    form: |form| match form {
        Form::Element => "HTML, MkDocs, Sphinx, mdBook, Docusaurus, VitePress",
        Form::Frame => "Iframe, waar geen scripts zijn toegestaan",
        Form::Link => "Markdown",
    },
    copy: "Kopiëren",
    copied: "Gekopieerd",
    not_copied: "De browser staat kopiëren vanuit deze pagina niet toe: selecteer in plaats \
                 daarvan de tekst.",
    not_followed: |why| match why {
        NotFollowed::NotOurs => "Dit is geen bericht voor Queuescope.".into(),
        NotFollowed::OtherVersion => "Deze Queuescope kent versie 1 van de berichten.".into(),
        NotFollowed::NotUnderstood => {
            "Een bericht heeft `queuescope: 1` en ofwel `go` met een plaats, ofwel `theme` met \
             auto, light of dark."
                .into()
        }
        NotFollowed::NoSuchPlace(place) => format!("De plaats “{place}” is er hier niet."),
    },
};
