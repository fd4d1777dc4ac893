//! What one looks at as code for other pages, in English.

use queuescope_page::embedding::Form;
use queuescope_page::host::NotFollowed;

use crate::i18n::embed::EmbedWords;

pub(super) const WORDS: EmbedWords = EmbedWords {
    title: "Embed this view",
    lead: "Shows this view live in your documentation. The page around it keeps its own address, keys and \
           styles.",
    first_step: "From step",
    last_step: "to step",
    form: |form| match form {
        Form::Element => "HTML, MkDocs, Sphinx, mdBook, Docusaurus, VitePress",
        Form::Frame => "Iframe, where scripts are not allowed",
        Form::Link => "Markdown",
    },
    copy: "Copy",
    copied: "Copied",
    not_copied: "The browser does not let this page copy: select the text instead.",
    not_followed: |why| {
        match why {
        NotFollowed::NotOurs => "This is not a message for Queuescope.".into(),
        NotFollowed::OtherVersion => "This Queuescope speaks version 1 of the messages.".into(),
        NotFollowed::NotUnderstood => {
            "A message has `queuescope: 1` and either `go` with a place or `theme` with auto, light or dark.".into()
        }
        NotFollowed::NoSuchPlace(place) => format!("There is no place “{place}” here."),
    }
    },
};
