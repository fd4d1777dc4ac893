//! The code that puts a place into another page.

use queuescope_core::language::Language;
use queuescope_page::address::{Address, parse};
use queuescope_page::embedding::Form;

const SITE: &str = "https://help.example/q/";

fn place(href: &str) -> Address {
    parse(href).expect("it is an address")
}

fn code(form: Form, href: &str, language: Language) -> String {
    form.code(&place(href), "A \"title\" <b>", SITE, language)
}

#[test]
fn an_element_says_in_words_where_it_leads_and_its_address_where_there_is_more_to_it() {
    for (href, said) in [
        ("#/explorer/offline", "view=\"explorer\" status=\"offline\""),
        (
            "#/explorer/waiting/active",
            "view=\"explorer\" from=\"waiting\" to=\"active\"",
        ),
        (
            "#/scenarios/change-38",
            "view=\"scenario\" scenario=\"change-38\"",
        ),
        (
            "#/scenarios/change-38?steps=3-5",
            "view=\"scenario\" scenario=\"change-38\" steps=\"3-5\"",
        ),
        (
            "#/scenarios/change-38?steps=3-5&step=4",
            "address=\"scenarios/change-38?steps=3-5&amp;step=4\"",
        ),
        ("#/explorer?view=matrix", "address=\"explorer?view=matrix\""),
        (
            "#/report?of=lost&columns=name",
            "address=\"report?of=lost&amp;columns=name\"",
        ),
    ] {
        let code = code(Form::Element, href, Language::En);
        let element = format!("<queue-scope {said} lang=\"en\">");
        assert!(code.contains(&element), "{code}");
    }
    assert_eq!(
        code(Form::Element, "#/explorer/offline", Language::De),
        "<script type=\"module\" src=\"https://help.example/q/queue-scope.js\"></script>\n\
         <queue-scope view=\"explorer\" status=\"offline\" lang=\"de\">\n  \
         <a href=\"https://help.example/q/#/explorer/offline\">\
         <img src=\"https://help.example/q/pictures/offline.svg\" alt=\"A &quot;title&quot; &lt;b&gt;\" loading=\"lazy\">\
         </a>\n</queue-scope>"
    );
}

#[test]
fn a_frame_and_a_link_lead_there_too() {
    assert_eq!(
        code(Form::Frame, "#/report?of=lost&columns=name", Language::Fr),
        "<iframe src=\"https://help.example/q/?lang=fr&amp;bar=none#/report?of=lost&amp;columns=name\" \
         title=\"A &quot;title&quot; &lt;b&gt;\" width=\"100%\" height=\"640\" loading=\"lazy\"></iframe>"
    );
    assert_eq!(
        code(Form::Link, "#/explorer/offline", Language::Nl),
        "[![A \"title\" <b>](https://help.example/q/pictures/offline.svg)](https://help.example/q/#/explorer/offline)"
    );
    assert_eq!(
        code(Form::Link, "#/sources", Language::En),
        "[A \"title\" <b>](https://help.example/q/#/sources)"
    );
}
