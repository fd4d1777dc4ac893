//! The administrator's limits in French.

use crate::i18n::limits::LimitsWords;

pub(super) const WORDS: LimitsWords = LimitsWords {
    title: "Délais en minutes, définis par l’administrateur (0 = jamais)",
    connecting: "Connexion",
    waiting: "Attente",
    idle: "Inactivité",
    set: "Définir les délais",
    wrong: |text, longest| {
        format!(
            "« {text} » n’est pas un délai. Saisissez des minutes entières de 1 à {longest}, ou 0 pour jamais."
        )
    },
    ends_at_once: |count| match count {
        0 => "Ces délais ne mettraient fin à rien dans l’immédiat. Ensuite :".into(),
        1 => "Ces délais mettraient aussitôt fin à une entrée. D’abord :".into(),
        more => format!("Ces délais mettraient aussitôt fin à {more} entrées. D’abord :"),
    },
    whose: |session, queue| format!("{session} ({queue})"),
    now: "aussitôt",
    in_time: |time| format!("dans {time}"),
};
