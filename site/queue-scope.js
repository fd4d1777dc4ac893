// <queue-scope view="explorer" status="offline" lang="de" theme="auto">What is read without it.</queue-scope>
//
// A part of Queuescope in another page. Until it is seen there is only this file; what is between its tags stands there
// meanwhile, and stays if the program cannot be had. Several in a page share what is loaded, and nothing else.
//
// What is made of the page puts VERSION, a word, before this.
const own = new URL(`./${VERSION}/`, import.meta.url);
const beside = (name) => new URL(name, own).href;

/** How far below the window it is loaded already, so that it is there when one comes to it. */
const SOON = "300px";

let program;
const compiled = () => {
  const url = beside("queuescope-web_bg.wasm");
  const load = async () => {
    const answer = await fetch(url);
    if (!answer.ok) {
      throw new Error(`${url} is answered with status ${answer.status}`);
    }
    return WebAssembly.compile(await answer.arrayBuffer());
  };
  program ??= load().catch((error) => {
    program = undefined;
    throw error;
  });
  return program;
};

/** What stands behind the question mark, of what there is. */
const asked = (all) => {
  const there = Object.entries(all).filter(([, value]) => value);
  const pairs = there.map(([key, value]) => `${key}=${encodeURIComponent(value)}`);
  return pairs.length ? `?${pairs.join("&")}` : "";
};

/** Where in Queuescope its attributes lead. */
const addressOf = (element) => {
  const of = (name) => element.getAttribute(name)?.trim() || undefined;
  const path = (...parts) => parts.filter(Boolean).map(encodeURIComponent).join("/");
  if (of("address")) {
    return `#/${of("address").replace(/^#?\/?/, "")}`;
  }
  const view = of("view") ?? "explorer";
  switch (view) {
    case "explorer": {
      const place = path("explorer", ...(of("status") ? [of("status")] : [of("from"), of("to")]));
      return `#/${place}${asked({ view: of("as") })}`;
    }
    case "scenario":
      return `#/${path("scenarios", of("scenario"))}${asked({ steps: of("steps"), step: of("step") })}`;
    case "desk":
      return `#/${path("desk", of("session"))}`;
    default:
      return `#/${path(view)}`;
  }
};

let started = 0;

class QueueScope extends HTMLElement {
  static observedAttributes = ["address", "view", "status", "from", "to", "as", "scenario", "steps", "step", "session", "lang", "theme"];

  #seen;
  #place;
  #bindings;
  #waits = false;

  connectedCallback() {
    this.style.display ||= "block";
    const shadow = this.shadowRoot ?? this.attachShadow({ mode: "open" });
    if (!this.#place) {
      this.#place = document.createElement("div");
      shadow.append(document.createElement("slot"), this.#place);
    }
    this.#seen = new IntersectionObserver((seen) => seen.some((one) => one.isIntersecting) && this.#start(), { rootMargin: SOON });
    this.#seen.observe(this);
  }

  disconnectedCallback() {
    this.#seen.disconnect();
    this.#bindings?.close();
    this.#bindings = undefined;
  }

  attributeChangedCallback() {
    // Several attributes that are set one after the other are one change.
    if (this.#bindings && !this.#waits) {
      this.#waits = true;
      queueMicrotask(() => {
        this.#waits = false;
        this.#open().catch((error) => console.warn("queue-scope:", error));
      });
    }
  }

  async #linked() {
    // The same file under another name is another module, with a memory of its own.
    started += 1;
    const bindings = await import(`${beside("queuescope-web.js")}?${started}`);
    bindings.fetchAhead(addressOf(this), this.closest("[lang]")?.lang ?? "en");
    return bindings;
  }

  async #start() {
    this.#seen.disconnect();
    const sheet = Object.assign(document.createElement("link"), { rel: "stylesheet", href: beside("queuescope.css") });
    const dressed = new Promise((resolve, reject) => Object.assign(sheet, { onload: resolve, onerror: reject }));
    this.shadowRoot.prepend(sheet);
    try {
      const [module, bindings] = await Promise.all([compiled(), this.#linked(), dressed]);
      await bindings.default({ module_or_path: module });
      if (this.isConnected) {
        this.#bindings = bindings;
        this.shadowRoot.querySelector("slot").hidden = true;
        await this.#open();
      }
    } catch (error) {
      console.warn("queue-scope:", error);
      sheet.remove();
      this.dispatchEvent(new CustomEvent("queue-scope-error", { detail: String(error) }));
    }
  }

  async #open() {
    const say = (name, value) => (value ? this.#place.setAttribute(name, value) : this.#place.removeAttribute(name));
    const view = this.getAttribute("view") ?? "explorer";
    say("data-lang", this.getAttribute("lang"));
    say("data-theme", this.getAttribute("theme"));
    say("data-bar", this.getAttribute("bar") ?? (view === "desk" ? "whole" : "none"));
    await this.#bindings?.openIn(this.#place, addressOf(this));
  }
}

if (!customElements.get("queue-scope")) {
  customElements.define("queue-scope", QueueScope);
}

export { QueueScope };
