//! What a file is that is no report, and what to do about it.

use alloc::format;
use alloc::string::String;

use crate::audit::{Area, Binary, NoReport};
use crate::echo::echo;

/// What a file is that is no report and no log.
pub fn no_report(it: &NoReport) -> String {
    match it {
        NoReport::Empty => {
            String::from("Fichier vide : il ne contient rien. Exportez à nouveau le rapport.")
        }
        NoReport::Binary(None) => {
            String::from("Ce n’est pas du texte. Exportez le rapport en texte, CSV ou XML.")
        }
        NoReport::Binary(Some(what)) => format!(
            "C’est {} et non du texte. Enregistrez le rapport en CSV ou en texte tabulé.",
            binary(*what)
        ),
        NoReport::WebPage => String::from(
            "C’est une page web et non un rapport : vous n’êtes plus connecté ? Reconnectez-vous et exportez à nouveau \
             le rapport.",
        ),
        NoReport::Refused(word) => refused(word),
        NoReport::Confirmed => String::from(
            "Le service a répondu OK et rien d’autre : aucun rapport ne suit. Redemandez-le.",
        ),
        NoReport::Key => String::from(
            "C’est une clé d’accès au service et non un rapport. Gardez-la pour vous ; rien n’en a été conservé ici.",
        ),
        NoReport::LiveList => String::from(
            "C’est la liste en direct des sessions et non le rapport de session : elle n’indique ni les heures ni les \
             durées de ce qui a été fait.",
        ),
        NoReport::Area(one) => area(*one),
        NoReport::Product(product) => format!(
            "C’est un journal de connexions de {} et non un rapport de session.",
            product.name()
        ),
        NoReport::Scenario => String::from(
            "C’est un scénario et non un rapport. Ouvrez-le comme scénario pour le jouer.",
        ),
        NoReport::ReportAsJson => String::from(
            "C’est un rapport en JSON, destiné aux programmes. Pour le vérifier, enregistrez-le en CSV, en XML ou en \
             texte séparé par des tabulations ou des barres (|).",
        ),
        NoReport::Json => String::from(
            "C’est du JSON, mais ce n’est ni un journal d’événements, un par ligne, ni un rapport.",
        ),
        NoReport::Soap => String::from(
            "C’est la réponse d’un service dans son enveloppe. Enregistrez le texte qu’elle contient dans un fichier \
             à part.",
        ),
        NoReport::Xml(None) => {
            String::from("Cela commence comme du XML, mais ne contient aucun élément.")
        }
        NoReport::Xml(Some(root)) => format!(
            "C’est du XML d’un autre type (« {} ») : un rapport de session commence par <report>, un journal \
             d’événements par <log>.",
            echo(root)
        ),
        NoReport::Table => String::from(
            "C’est un tableau, mais pas un rapport de session : ses colonnes sont différentes. Il faut un en-tête avec \
             l’ID de session, le statut et les temps.",
        ),
        NoReport::NoHeader => String::from(
            "L’en-tête d’un rapport de session manque : il faut, au-dessus des lignes, une ligne avec l’heure de \
             début, l’ID de session, le statut, etc.",
        ),
    }
}

const fn binary(what: Binary) -> &'static str {
    match what {
        Binary::Zip => "un fichier de tableur (XLSX) ou une archive ZIP",
        Binary::Pdf => "un document PDF",
        Binary::OldSheet => "un ancien fichier de tableur (XLS)",
        Binary::Gzip => "un fichier compressé (GZIP)",
        Binary::Picture => "une image",
        Binary::Rtf => "un document texte (RTF)",
    }
}

/// What the service means with its word.
fn refused(word: &str) -> String {
    let end = word.rsplit('_').next().unwrap_or(word);
    let meant = [word, end]
        .iter()
        .find_map(|word| meaning(&word.to_ascii_uppercase()));
    let meant = meant.or_else(|| meaning(&word.replace('_', "").to_ascii_uppercase()));
    let word = echo(word);
    match meant {
        Some(meant) => format!("Le service a refusé : {meant} ({word})."),
        None => format!(
            "Ce n’est qu’un mot, « {word} » : le service a refusé, ou ce n’est pas un rapport."
        ),
    }
}

fn meaning(word: &str) -> Option<&'static str> {
    Some(match word {
        "INVALIDDATERANGE" => "la période n’est pas valide",
        "INVALIDFORMAT" => "le format n’est pas valide",
        "NOTLOGGEDIN" => "personne n’est connecté ; connectez-vous et redemandez le rapport",
        "NOTLOGGEDINASADMIN" => "personne n’est connecté comme administrateur",
        "INVALID" => "le nom ou le mot de passe est incorrect",
        "INVALIDSECRETAUTHCODE" | "INVALID_SECRETAUTHCODE" => {
            "la clé est incorrecte ou a été remplacée"
        }
        "USERDELETEDORDISABLED" | "USER_DELETED_OR_DISABLED" | "USER_IS_DELETED" => {
            "l’utilisateur a été supprimé ou désactivé"
        }
        "INVALIDPARAM_NODE" | "INVALIDPARAM_NODEID" | "INVALIDPARAM_NODEREF" => {
            "l’unité demandée n’est pas connue"
        }
        "INVALIDPARAM_SESSION" => "la session n’est pas connue",
        "POLLRATEEXCEEDED" => "trop de demandes ; attendez une minute",
        "DATALENGTHEXCEEDED" => "le rapport est trop volumineux ; demandez une période plus courte",
        "ACTIONFAILED" => "l’opération n’a pas pu être effectuée",
        "ERROR" => "une erreur s’est produite du côté du service ; redemandez le rapport",
        _ => return None,
    })
}

fn area(area: Area) -> String {
    let what = match area {
        Area::ChatLog => "le journal du chat",
        Area::Survey => "une enquête",
        Area::Transferred => "le rapport des sessions transférées",
        Area::Missed => "le rapport des sessions manquées ou ayant échoué",
        Area::Performance => "un rapport de performance",
        Area::Login => "un rapport de connexion",
        Area::Changes => "le rapport des modifications faites par les administrateurs",
        Area::Administrators => "une liste d’administrateurs",
        Area::Other => "un autre rapport sur les sessions, sans statut ni temps",
    };
    format!(
        "C’est {what} et non le rapport de session. Choisissez la zone « Session » et « Tout afficher »."
    )
}
