//! All that is somebody's own as one file, in French.

use queuescope_page::backup::NotRead;

use super::explorer::counted;
use crate::i18n::backup::BackupWords;

pub(super) const WORDS: BackupWords = BackupWords {
    title: "Sauvegarder et restaurer",
    lead: "Tout ce qui est à vous ici dans un seul fichier : ce poste avec ses branches, les postes que vous avez \
           quittés, les fichiers de scénario que vous avez ouverts, vos réglages. Ouvrez-le plus tard, dans un autre \
           navigateur, ou donnez-le à un collègue.",
    save: "Enregistrer une sauvegarde",
    open: "Ouvrir une sauvegarde…",
    stays_beside: "Ouvrir une sauvegarde ne remplace rien : votre poste actuel reste à côté. Les réglages deviennent \
                   ceux de la sauvegarde.",
    saves: "Enregistrement…",
    opens: "Ouverture…",
    opened: |desks, stories| format!("Ouvert : {}.", contents(desks, stories)),
    opened_in_part: |desks, stories| {
        format!(
            "Cette sauvegarde a été endommagée ou modifiée depuis son enregistrement. Ouvert : {}. Ce qui n’a pas pu \
             être lu est mis de côté ; vérifiez le poste avant de vous y fier.",
            contents(desks, stories)
        )
    },
    opened_elsewhere: "C’est une sauvegarde et non un scénario. Appuyez sur K et ouvrez-la sous « Sauvegarder et \
                       restaurer ».",
    not_opened: |why| {
        match why {
        NotRead::TooLarge => {
            "Ce fichier est trop volumineux pour une sauvegarde : 64 Mo au plus. Rien n’a été modifié.".into()
        }
        NotRead::Other => {
            "Ce n’est pas une sauvegarde. Choisissez un fichier créé par « Enregistrer une sauvegarde », en général \
             queuescope-backup.json. Rien n’a été modifié."
                .into()
        }
        NotRead::OtherFormat(format) if format.starts_with("queuescope-scenario") => {
            "C’est un fichier de scénario : ouvrez-le sous Scénarios. Rien n’a été modifié.".into()
        }
        NotRead::OtherFormat(format) => format!(
            "Ce fichier se présente comme « {format} » ; une sauvegarde est « queuescope-backup/1 ». S’il vient d’une \
             version plus récente de Queuescope, rechargez cette page pour l’obtenir. Rien n’a été modifié."
        ),
        NotRead::Damaged => {
            "Cette sauvegarde est incomplète ou endommagée et ne peut pas être lue. Copiez-la à nouveau depuis \
             l’endroit où vous l’avez enregistrée. Rien n’a été modifié."
                .into()
        }
    }
    },
};

fn contents(desks: usize, stories: usize) -> String {
    let desks = match desks {
        0 => "aucun poste".to_owned(),
        some => counted(some, "poste", "postes"),
    };
    match stories {
        0 => desks,
        some => {
            let stories = counted(some, "fichier de scénario", "fichiers de scénario");
            format!("{desks} et {stories}")
        }
    }
}
