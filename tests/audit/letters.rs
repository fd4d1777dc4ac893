//! Letters as bytes: every encoding that spreadsheets and services save.

use queuescope_core::audit::{Decoder, Encoding};

use super::file::{checked, pipe, refused, row};
use queuescope_core::audit::NoReport;

fn read(bytes: &[u8], length: usize) -> (String, Option<Encoding>) {
    let mut decoder = Decoder::default();
    let mut text = String::new();
    for piece in bytes.chunks(length) {
        decoder.read(piece, &mut text);
    }
    decoder.end(&mut text);
    (text, decoder.encoding())
}

fn wide(text: &str, bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
    text.encode_utf16().flat_map(bytes).collect()
}

#[test]
fn every_encoding_is_known_and_read_in_pieces_of_any_length() {
    let text = "Zoë Müller € “1” – 🦉";
    let le = [b"\xff\xfe".to_vec(), wide(text, u16::to_le_bytes)].concat();
    let be = [b"\xfe\xff".to_vec(), wide(text, u16::to_be_bytes)].concat();
    let marked = [b"\xef\xbb\xbf", text.as_bytes()].concat();
    for (bytes, encoding) in [
        (text.as_bytes(), Encoding::Utf8),
        (&marked, Encoding::Utf8),
        (&le, Encoding::Utf16Le),
        (&be, Encoding::Utf16Be),
    ] {
        for length in 1..9 {
            assert_eq!(
                read(bytes, length),
                (text.into(), Some(encoding)),
                "{length}"
            );
        }
    }
    let western = b"Zo\xeb M\xfcller \x80 \x931\x94 \x96";
    for length in 1..9 {
        let (text, encoding) = read(western, length);
        assert_eq!(
            (text.as_str(), encoding),
            ("Zoë Müller € “1” –", Some(Encoding::Windows1252))
        );
    }
    assert_eq!(read(b"plain", 2), ("plain".into(), Some(Encoding::Ascii)));
}

#[test]
fn what_is_wrong_in_its_encoding_is_kept_as_far_as_it_goes() {
    for length in 1..5 {
        assert_eq!(read("ü\u{0}".as_bytes(), length).0, "ü\u{0}");
        assert_eq!(read(b"\xc3\xbc \xfc!", length).0, "ü ü!", "{length}");
        assert_eq!(read(b"\xc3\xbc \xc3", length).0, "ü Ã", "{length}");
        assert_eq!(
            read(b"\xff\xfea\x00\x00\xd8", length).0,
            "a\u{fffd}",
            "{length}"
        );
        assert_eq!(read(b"\xff\xfea\x00b", length).0, "a\u{fffd}", "{length}");
        assert_eq!(read(b"\xef\xbb", length).0, "ï»", "{length}");
        assert_eq!(read(b"", length), (String::new(), None));
    }
}

#[test]
fn a_report_says_the_same_in_every_encoding() {
    let file = pipe(&[row(&[("Your Name:", "Zoë Müller"), ("Status", "Finished")])]);
    let western: Vec<_> = file
        .chars()
        .map(|letter| u8::try_from(u32::from(letter)).expect("a letter of Latin-1"))
        .collect();
    let le = [b"\xff\xfe".to_vec(), wide(&file, u16::to_le_bytes)].concat();
    let marked = [b"\xef\xbb\xbf", file.as_bytes()].concat();
    let expected = checked(&file);
    for bytes in [western, le, marked] {
        let told = checked(bytes);
        assert_eq!(
            (told.said(), &told.values),
            (expected.said(), &expected.values)
        );
    }
}

#[test]
fn what_is_no_text_is_said_to_be_none() {
    for (bytes, what) in [
        (&b"\x00\x01\x02\x03"[..], "not text"),
        (b"PK\x03\x04\x14\x00\x06\x00", "XLSX"),
        (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3", "PDF"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "XLS"),
        (b"\x1f\x8b\x08\x00", "GZIP"),
        (b"\x89PNG\r\n\x1a\n", "picture"),
    ] {
        let it = refused(bytes);
        assert!(matches!(it, NoReport::Binary(_)), "{it:?}");
        let sentence = queuescope_core::words::en::audit::no_report(&it);
        assert!(sentence.contains(what), "{sentence}");
    }
}
