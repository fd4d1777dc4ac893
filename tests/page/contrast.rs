//! The inks of the map against its ground, worked out from the tokens: what speaks can be seen, and
//! what nobody has asked for stays back.

use std::collections::HashMap;
use std::fs;
use std::path::Path;

use queuescope_page::map::spotlight::Light;

/// Below this a line is hard to see (WCAG 2.2, 1.4.11).
const SEEN: f64 = 3.0;
/// A figure on its ground (1.4.3).
const READ: f64 = 4.5;

/// The lights in which lines speak.
const SPEAKS: [Light; 4] = [Light::Center, Light::Out, Light::In, Light::Along];

fn sheet(name: &str) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../style");
    fs::read_to_string(folder.join(format!("{name}.css"))).expect("there is such a sheet")
}

/// The tokens that lines and heads of a light are drawn with.
fn inks(light: Light) -> [String; 2] {
    let sheet = sheet("map");
    let drawn = |whose: &str, property: &str| {
        let rules = sheet.split_once(whose);
        let (_, rule) = rules.unwrap_or_else(|| panic!("no rule for {whose}"));
        let (_, ink) = rule.split_once(property).expect("it has an ink");
        let (ink, _) = ink.split_once(')').expect("it is a token");
        ink.to_owned()
    };
    let id = light.id();
    [
        drawn(
            &format!("\n.edge[data-light=\"{id}\"] .edge-line"),
            " stroke: var(",
        ),
        drawn(
            &format!("\n.arrow[data-light=\"{id}\"] path"),
            " fill: var(",
        ),
    ]
}

type Tokens = HashMap<String, String>;

/// The tokens between a mark in the sheet and the end of the rule behind it, over others.
fn tokens(sheet: &str, mark: &str, over: Tokens) -> Tokens {
    let (_, rule) = sheet.split_once(mark).expect("the rule is there");
    let (rule, _) = rule.split_once('}').expect("it ends");
    let said = rule.split(';').filter_map(|line| {
        let (_, line) = line.rsplit_once("*/").unwrap_or(("", line));
        let (name, value) = line.split_once(':')?;
        let name = name.trim();
        let value = value.split_whitespace().collect::<Vec<_>>().join(" ");
        name.starts_with("--").then(|| (name.to_owned(), value))
    });
    let mut all = over;
    all.extend(said);
    all
}

/// The tokens as they are, and as who asks for more contrast has them.
fn sheets() -> [(&'static str, Tokens); 2] {
    let sheet = sheet("tokens");
    let plain = tokens(&sheet, ".queuescope {", Tokens::new());
    let more = tokens(
        &sheet,
        "(prefers-contrast: more) {\n  .queuescope {",
        plain.clone(),
    );
    [("plain", plain), ("more contrast", more)]
}

/// How bright a colour is, from 0 to 1 (WCAG's relative luminance).
fn luminance(colour: &str, is_dark: bool, tokens: &Tokens) -> f64 {
    let inside = |name: &str| {
        let rest = colour.strip_prefix(name)?.strip_prefix('(')?;
        rest.strip_suffix(')')
    };
    if let Some(name) = inside("var") {
        return luminance(&tokens[name], is_dark, tokens);
    }
    if let Some(both) = inside("light-dark") {
        let (light, dark) = both.split_once(", ").expect("two colours");
        return luminance(if is_dark { dark } else { light }, is_dark, tokens);
    }
    if let Some(numbers) = inside("oklch") {
        let numbers: Vec<f64> = numbers
            .split(' ')
            .map(|number| number.parse().expect("a colour without a share"))
            .collect();
        let &[lightness, chroma, hue] = numbers.as_slice() else {
            panic!("{colour} has three numbers");
        };
        return of_oklch(lightness, chroma, hue);
    }
    let digits = colour.strip_prefix('#').expect("a colour this test knows");
    let of = |number: usize| {
        let size = digits.len() / 3;
        let digits = &digits[number * size..(number + 1) * size];
        let value = u32::from_str_radix(&digits.repeat(3 - size), 16).expect("a digit");
        let share = f64::from(value) / 255.0;
        if share <= 0.040_45 {
            share / 12.92
        } else {
            ((share + 0.055) / 1.055).powf(2.4)
        }
    };
    0.2126 * of(0) + 0.7152 * of(1) + 0.0722 * of(2)
}

/// By Björn Ottosson's matrices; what no screen can show is cut off.
fn of_oklch(lightness: f64, chroma: f64, hue: f64) -> f64 {
    let (b, a) = hue.to_radians().sin_cos();
    let (a, b) = (chroma * a, chroma * b);
    let long = (lightness + 0.396_337_777_4 * a + 0.215_803_757_3 * b).powi(3);
    let medium = (lightness - 0.105_561_345_8 * a - 0.063_854_172_8 * b).powi(3);
    let short = (lightness - 0.089_484_177_5 * a - 1.291_485_548 * b).powi(3);
    let red = 4.076_741_662_1 * long - 3.307_711_591_3 * medium + 0.230_969_929_2 * short;
    let green = -1.268_438_004_6 * long + 2.609_757_401_1 * medium - 0.341_319_396_5 * short;
    let blue = -0.004_196_086_3 * long - 0.703_418_614_7 * medium + 1.707_614_701 * short;
    let [red, green, blue] = [red, green, blue].map(|light| light.clamp(0.0, 1.0));
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}

fn contrast(ink: &str, ground: &str, is_dark: bool, tokens: &Tokens) -> f64 {
    let of = |name: &str| luminance(&tokens[name], is_dark, tokens);
    let (one, other) = (of(ink), of(ground));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

#[test]
fn the_known_contrasts_come_out() {
    let tokens = Tokens::from([
        ("--black".to_owned(), "#000".to_owned()),
        ("--white".to_owned(), "oklch(1 0 0)".to_owned()),
        ("--grey".to_owned(), "#767676".to_owned()),
    ]);
    let of = |ink, ground| contrast(ink, ground, false, &tokens);
    assert!((of("--black", "--white") - 21.0).abs() < 0.01);
    assert!((of("--grey", "--white") - 4.54).abs() < 0.01);
}

#[test]
fn a_line_that_speaks_can_be_seen_on_every_ground_and_what_is_calm_stays_back() {
    for (sheet, tokens) in sheets() {
        for is_dark in [false, true] {
            let of = |ink: &str, ground: &str| contrast(ink, ground, is_dark, &tokens);
            for ink in SPEAKS.into_iter().flat_map(inks) {
                let seen = of(&ink, "--surface");
                assert!(seen >= SEEN, "{ink}, {sheet}, dark: {is_dark}: {seen:.2}");
            }
            let number = of("--on-accent", "--edge-out");
            assert!(number >= READ, "{sheet}, dark: {is_dark}: {number:.2}");
            let calm = of("--edge", "--surface");
            assert!(calm < SEEN, "{sheet}, dark: {is_dark}: {calm:.2}");
            assert!(calm > 1.3, "{sheet}, dark: {is_dark}: {calm:.2}");
        }
    }
}
