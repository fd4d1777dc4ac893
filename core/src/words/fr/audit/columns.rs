//! What is said of lines, columns and values.

use alloc::format;
use alloc::string::String;

use crate::audit::What;
use crate::echo::echo;

pub(super) fn finding(what: &What) -> Option<String> {
    let said = match what {
        What::TooLong { length, limit } => format!(
            "{length} caractères, et le champ en admet {limit} (session-report, longueur des données)."
        ),
        What::LineTooLong { limit } => format!(
            "La ligne dépasse {} Mio ; ce qui y suit n’a pas été lu.",
            limit >> 20
        ),
        What::TooManyValues {
            found,
            expected,
            mended,
        } => {
            let mended = mended.as_ref().map_or_else(
                || {
                    String::from(
                        " Aucune lecture ne convient : la ligne est gardée sans être vérifiée.",
                    )
                },
                |column| {
                    format!(
                        " On suppose que la valeur de « {} » contient le séparateur : c’est la seule façon pour \
                         chaque valeur de correspondre à sa colonne.",
                        echo(column)
                    )
                },
            );
            format!("{found} valeurs, et l’en-tête a {expected} colonnes.{mended}")
        }
        What::TooFewValues { found, expected } => format!(
            "{found} valeurs, et l’en-tête a {expected} colonnes ; aucune ligne suivante ne les complète. La \
             ligne est gardée sans être vérifiée."
        ),
        What::Unreadable => String::from(
            "Ce passage ne se lit pas dans le format du fichier ; il est gardé tel quel.",
        ),
        What::ContinuedLine { until, session } => {
            let session = session
                .as_ref()
                .map_or_else(String::new, |session| format!(" ({})", echo(session)));
            format!(
                "Elle a trop peu de valeurs, et ce qui suit jusqu’à la ligne {until} la complète : lignes réunies en \
                 une seule session{session}."
            )
        }
        What::CutOff { found, expected } => {
            format!("La dernière ligne est coupée ({found} valeurs sur {expected}).")
        }
        What::SecondHeader {
            columns,
            is_the_same: true,
        } => format!("Le même en-tête de {columns} colonnes figure encore une fois ici."),
        What::SecondHeader { columns, .. } => format!(
            "Un en-tête de {columns} colonnes figure ici ; les lignes qui suivent sont lues d’après lui."
        ),
        What::Legend { lines: 1 } => {
            String::from("Une ligne sous le tableau est la légende des outils et non une session.")
        }
        What::Legend { lines } => {
            format!(
                "{lines} lignes sous le tableau sont la légende des outils et non des sessions."
            )
        }
        What::ColumnTwice { taken } => format!(
            "La colonne figure deux fois ; la numéro {taken} est tenue pour celle du rapport, d’après ses voisines \
             et ses valeurs. L’autre est gardée comme propre au compte."
        ),
        _ => return None,
    };
    Some(said)
}
