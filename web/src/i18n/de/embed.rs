//! What one looks at as code for other pages, in German.

use queuescope_page::embedding::Form;
use queuescope_page::host::NotFollowed;

use crate::i18n::embed::EmbedWords;

pub(super) const WORDS: EmbedWords = EmbedWords {
    title: "Diese Ansicht einbetten",
    lead: "Was diese Adresse zeigt, interaktiv in Ihrer Dokumentation. Die \
           umgebende Seite behält ihre eigene Adresse, ihre Tastenkürzel und ihr Aussehen.",
    first_step: "Von Schritt",
    last_step: "bis Schritt",
    form: |form| match form {
        Form::Element => "HTML, MkDocs, Sphinx, mdBook, Docusaurus, VitePress",
        Form::Frame => "Iframe, wo Skripte nicht erlaubt sind",
        Form::Link => "Markdown",
    },
    copy: "Kopieren",
    copied: "Kopiert",
    not_copied: "Der Browser erlaubt dieser Seite das Kopieren nicht: Markieren Sie stattdessen \
                 den Text.",
    not_followed: |why| match why {
        NotFollowed::NotOurs => "Das ist keine Nachricht für Queuescope.".into(),
        NotFollowed::OtherVersion => "Dieses Queuescope versteht Version 1 der Nachrichten.".into(),
        NotFollowed::NotUnderstood => {
            "Eine Nachricht enthält `queuescope: 1` und entweder `go` mit einem Ort oder `theme` \
             mit auto, light oder dark."
                .into()
        }
        NotFollowed::NoSuchPlace(place) => format!("Einen Ort „{place}“ gibt es hier nicht."),
    },
};
