//! One Queuescope on a page: what would otherwise be asked of the whole page.
//!
//! It is the page, or a part of one beside what others have there, in a shadow root of its own. A module
//! has one instance: whoever wants two on a page loads the module twice, so that what breaks in one of
//! them leaves the other as it is.

use std::cell::RefCell;
use std::rc::Rc;
use std::sync::atomic::{AtomicBool, Ordering};

use leptos::prelude::{document, location_hash, queue_microtask, window};
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{
    Element, Event, EventTarget, HtmlElement, ShadowRoot, UrlSearchParams, Window,
};

/// The class of the element that everything stands in; the style sheets know it. A page whose own
/// root has it is Queuescope's.
const CLASS: &str = "queuescope";

thread_local! {
    static HERE: RefCell<Rc<Instance>> = RefCell::new(Rc::new(Instance::Page));
}

/// Whether the program has broken: nothing it knows can be trusted from then on.
static IS_BROKEN: AtomicBool = AtomicBool::new(false);

/// Where this module's Queuescope stands.
pub(crate) enum Instance {
    /// The page is its own.
    Page,
    /// There is more on the page.
    Part(Part),
}

/// A part of a page that has more on it.
pub(crate) struct Part {
    root: HtmlElement,
    shadow: ShadowRoot,
    /// Where it is, as the page's own hash says where the page is.
    hash: RefCell<String>,
    /// What is kept is kept under this name, if anything is.
    keeps_as: Option<String>,
}

/// The one of this module.
pub(crate) fn instance() -> Rc<Instance> {
    HERE.with_borrow(Rc::clone)
}

/// Whether the page asks for Queuescope as its own content.
pub(crate) fn is_asked_for() -> bool {
    let root = document().document_element();
    root.is_some_and(|root| root.class_list().contains(CLASS))
}

/// The shadow root that an element is in. What is put into one that is in none would be dressed by the
/// page.
pub(crate) fn shadow_around(root: &HtmlElement) -> Option<ShadowRoot> {
    root.get_root_node().dyn_into().ok()
}

/// From now on this module stands in that element.
pub(crate) fn stand_in(
    root: &HtmlElement,
    shadow: ShadowRoot,
    hash: String,
    keeps_as: Option<String>,
) {
    root.set_class_name(CLASS);
    HERE.set(Rc::new(Instance::Part(Part {
        root: root.clone(),
        shadow,
        hash: RefCell::new(hash),
        keeps_as,
    })));
}

/// Whether the focus is nowhere on the whole page, as when the element that had it is gone.
pub(crate) fn nothing_has_the_focus() -> bool {
    let (focused, body) = (document().active_element(), document().body());
    focused.is_none_or(|focused| body.as_deref() == Some(&focused))
}

/// Whether the program has broken.
pub(crate) fn is_broken() -> bool {
    IS_BROKEN.load(Ordering::Relaxed)
}

/// From now on it is.
pub(crate) fn breaks() {
    IS_BROKEN.store(true, Ordering::Relaxed);
}

impl Instance {
    /// The element that everything stands in, and that says how it is dressed.
    pub(crate) fn root(&self) -> Option<Element> {
        match self {
            Self::Page => document().document_element(),
            Self::Part(part) => Some(part.root.clone().into()),
        }
    }

    /// The version of the copy that is one file, if the page is one.
    pub(crate) fn offline_copy(&self) -> Option<String> {
        match self {
            Self::Page => self.root()?.get_attribute("data-offline-copy"),
            Self::Part(_) => None,
        }
    }

    /// The element that the content is put into.
    pub(crate) fn place(&self) -> Option<HtmlElement> {
        match self {
            Self::Page => document().body(),
            Self::Part(part) => Some(part.root.clone()),
        }
    }

    /// The element with that id.
    pub(crate) fn by_id(&self, id: &str) -> Option<Element> {
        match self {
            Self::Page => document().get_element_by_id(id),
            Self::Part(part) => part.shadow.get_element_by_id(id),
        }
    }

    /// The first element that a selector is about.
    pub(crate) fn first(&self, selector: &str) -> Option<Element> {
        self.root()?.query_selector(selector).ok().flatten()
    }

    /// The element of its own that has the focus.
    pub(crate) fn focused(&self) -> Option<Element> {
        match self {
            Self::Page => document().active_element(),
            Self::Part(part) => part.shadow.active_element(),
        }
    }

    /// How wide it is, in pixels.
    pub(crate) fn width(&self) -> f64 {
        let root = self.root();
        root.map_or(0.0, |root| root.get_bounding_client_rect().width())
    }

    /// Where all that happens in it is heard of, and that it is somewhere else.
    pub(crate) fn hears_at(&self) -> EventTarget {
        match self {
            Self::Page => window().into(),
            Self::Part(part) => part.root.clone().into(),
        }
    }

    /// Where it is: the text behind the sign `#`.
    pub(crate) fn hash(&self) -> String {
        match self {
            Self::Page => location_hash().unwrap_or_default(),
            Self::Part(part) => part.hash.borrow().trim_start_matches('#').to_owned(),
        }
    }

    /// The address that all of it has before that sign, where it is the page's own.
    pub(crate) fn address_of_the_page(&self) -> Option<String> {
        let href = self.is_the_page().then(|| window().location().href());
        let href = href?.ok()?;
        href.split('#').next().map(str::to_owned)
    }

    /// Goes somewhere else, which is told later, as a browser tells it. A browser that forbids it stays
    /// where it is.
    pub(crate) fn set_hash(&self, hash: &str) {
        match self {
            Self::Page => {
                let _ = window().location().set_hash(hash);
            }
            Self::Part(part) => {
                if part.hash.replace(hash.to_owned()) != hash {
                    let root = part.root.clone();
                    queue_microtask(move || tell_of_another_hash(&root));
                }
            }
        }
    }

    /// The same without a step of its own in the history: back leads to where one was before.
    pub(crate) fn replace_hash(&self, hash: &str) {
        match self {
            Self::Page => {
                let _ = window().location().replace(hash);
            }
            Self::Part(_) => self.set_hash(hash),
        }
    }

    /// The full name of what is kept under a key: other pages of the same host have keys of their own,
    /// and other parts of the same page too. None where nothing is kept.
    pub(crate) fn full_key(&self, key: &str) -> Option<String> {
        match self {
            Self::Page => Some(format!("{CLASS}.{key}")),
            Self::Part(part) => part
                .keeps_as
                .as_ref()
                .map(|name| format!("{CLASS}:{name}.{key}")),
        }
    }

    /// What whoever put it there asks for: a part in an attribute of its root, the page behind the question mark of
    /// its address. It goes before what was chosen earlier.
    pub(crate) fn asks_for(&self, what: &str) -> Option<String> {
        match self {
            Self::Page => {
                let query = window().location().search().ok()?;
                UrlSearchParams::new_with_str(&query).ok()?.get(what)
            }
            Self::Part(part) => part.root.get_attribute(&format!("data-{what}")),
        }
    }

    /// Whether anything is kept.
    pub(crate) const fn keeps(&self) -> bool {
        match self {
            Self::Page => true,
            Self::Part(part) => part.keeps_as.is_some(),
        }
    }

    /// Says in the tab, the history and the bookmarks what is shown, where these are its own.
    pub(crate) fn set_title(&self, title: &str) {
        if self.is_the_page() {
            document().set_title(title);
        }
    }

    /// The language of what it stands in, where that says it: of its own page, as its start has chosen it.
    pub(crate) fn language_around(&self) -> Option<String> {
        let element = match self {
            Self::Page => self.root(),
            Self::Part(part) => Some(part.shadow.host()),
        };
        element?.closest("[lang]").ok()??.get_attribute("lang")
    }

    /// Says in which language the page is, where all of it is its own.
    pub(crate) fn set_language(&self, code: &str) {
        if let (true, Some(root)) = (self.is_the_page(), self.root()) {
            // The name of the attribute is valid, so setting it cannot fail.
            let _ = root.set_attribute("lang", code);
        }
    }

    /// Scrolls to its beginning, where what is scrolled is its own.
    pub(crate) fn to_the_top(&self) {
        if self.is_the_page() {
            window().scroll_to_with_x_and_y(0.0, 0.0);
        }
    }

    /// The page around this one, where it is in a frame.
    pub(crate) fn page_around(&self) -> Option<Window> {
        let around = window().parent().ok().flatten()?;
        (self.is_the_page() && around != window()).then_some(around)
    }

    /// Whether it is a page by itself: neither a part of another nor in a frame.
    pub(crate) fn has_a_page_of_its_own(&self) -> bool {
        self.is_the_page() && self.page_around().is_none()
    }

    /// Whether there is nothing else on the page.
    pub(crate) const fn is_the_page(&self) -> bool {
        matches!(self, Self::Page)
    }
}

fn tell_of_another_hash(root: &HtmlElement) {
    if let Ok(event) = Event::new("hashchange") {
        // It fails only for an event that is under way already.
        let _ = root.dispatch_event(&event);
    }
}
