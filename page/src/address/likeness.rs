//! How alike two words are, to offer the nearest when one is not known.

/// A word as addresses write it: small letters, hyphens for everything between words.
pub fn slug(word: &str) -> String {
    word.split(|letter: char| !letter.is_alphanumeric())
        .filter(|part| !part.is_empty())
        .map(str::to_lowercase)
        .collect::<Vec<_>>()
        .join("-")
}

/// 0 where one begins with the other, else the number of letters to change, add or drop.
pub fn distance(typed: &str, known: &str) -> usize {
    if !typed.is_empty() && (known.starts_with(typed) || typed.starts_with(known)) {
        return 0;
    }
    let known: Vec<char> = known.chars().collect();
    let mut row: Vec<usize> = (0..=known.len()).collect();
    for (i, letter) in typed.chars().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, other) in known.iter().enumerate() {
            let replaced = diagonal + usize::from(letter != *other);
            diagonal = row[j + 1];
            row[j + 1] = replaced.min(row[j] + 1).min(diagonal + 1);
        }
    }
    row[known.len()]
}
