//! What one looks at as code for other pages, in French.

use queuescope_page::embedding::Form;
use queuescope_page::host::NotFollowed;

use crate::i18n::embed::EmbedWords;

pub(super) const WORDS: EmbedWords = EmbedWords {
    title: "Intégrer cette vue",
    lead: "Ce que montre cette adresse, en direct dans votre documentation. La page reste celle de \
           son hôte : elle garde son adresse, ses raccourcis clavier et ses styles.",
    first_step: "De l’étape",
    last_step: "à l’étape",
    form: |form| match form {
        Form::Element => "HTML, MkDocs, Sphinx, mdBook, Docusaurus, VitePress",
        Form::Frame => "Iframe, là où les scripts ne sont pas autorisés",
        Form::Link => "Markdown",
    },
    copy: "Copier",
    copied: "Copié",
    not_copied: "Le navigateur ne permet pas à cette page de copier : sélectionnez plutôt le texte.",
    not_followed: |why| {
        match why {
        NotFollowed::NotOurs => "Ce message n’est pas destiné à Queuescope.".into(),
        NotFollowed::OtherVersion => {
            "Ce Queuescope ne comprend que la version 1 des messages.".into()
        }
        NotFollowed::NotUnderstood => {
            "Un message contient `queuescope: 1` et soit `go` avec un endroit, soit `theme` avec auto, light ou dark."
                .into()
        }
        NotFollowed::NoSuchPlace(place) => format!("Il n’y a pas d’endroit « {place} » ici."),
    }
    },
};
