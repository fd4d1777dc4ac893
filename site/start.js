// Starts the page, or says in a sentence why it does not start and what helps. The page's own files stand beside this one.
//
// A script and no module: a page in a frame without an origin of its own may load that one alone, and say so.
(() => {
  // The copy that is one file has everything in itself.
  const file = globalThis.queuescopeOneFile;
  const here = document.currentScript.src || location.href;
  const beside = (name) => new URL(name, here).href;
  const program = beside("queuescope-web_bg.wasm");
  const glue = beside("queuescope-web.js");
  const offline = beside("../offline.js");
  // Whoever works on the page wants what was built last: Trunk then puts a script into it that loads it anew.
  const isWorkedOn = [...document.scripts].some((script) => script.textContent.includes("/trunk/ws"));

  class Reason extends Error {
    /** What a reader can do, and what whoever runs the site can. */
    constructor(reader, host) {
      super(host);
      this.reader = reader;
    }
  }

  // What a reader is told; what helps whoever runs the site is English everywhere.
  const SAYS = {
    en: {
      again: "Parts of this page could not be loaded. Load it again; if that does not help, pass the text below on to whoever runs this site.",
      file: "This page was opened as a file, and browsers do not let a page read the files beside it. Open the offline copy, queuescope.html, or the page at its web address.",
      frame: "This page is in a frame in which it cannot load anything. Open it in a tab of its own.",
      network: "There may be no network. ",
      cut: "It arrived incomplete, or this browser is too old for it. ",
      without: "This browser does not run WebAssembly, which this page needs. Try another browser, or turn off its strictest mode.",
      button: "Load again",
    },
    de: {
      again: "Bestandteile dieser Seite konnten nicht geladen werden. Laden Sie die Seite neu; hilft das nicht, geben Sie dem Betreiber der Website den Text unten weiter.",
      file: "Diese Seite wurde als Datei geöffnet, und Browser lassen keine Seite Dateien neben sich lesen. Öffnen Sie die Offline-Kopie queuescope.html oder die Seite unter ihrer Webadresse.",
      frame: "Diese Seite steht in einem Frame, der sie nichts laden lässt. Öffnen Sie sie in einem eigenen Tab.",
      network: "Möglicherweise gibt es kein Netzwerk. ",
      cut: "Das Programm kam unvollständig an, oder dieser Browser ist zu alt dafür. ",
      without: "Dieser Browser führt kein WebAssembly aus, aus dem diese Seite besteht. Versuchen Sie es mit einem anderen Browser oder ohne dessen strengsten Modus.",
      button: "Neu laden",
    },
    fr: {
      again: "Les composants de cette page ne sont pas arrivés. Rechargez-la ; si cela ne suffit pas, transmettez le texte ci-dessous à qui gère ce site.",
      file: "Cette page a été ouverte comme fichier, et les navigateurs ne laissent aucune page lire les fichiers à côté d’elle. Ouvrez la copie hors ligne, queuescope.html, ou la page à son adresse web.",
      frame: "Cette page se trouve dans un cadre qui ne la laisse rien charger. Ouvrez-la dans un onglet à part.",
      network: "Le réseau est peut-être coupé. ",
      cut: "Le programme est arrivé incomplet, ou ce navigateur est trop ancien. ",
      without: "Ce navigateur n’exécute pas WebAssembly, dont cette page est faite. Essayez un autre navigateur, ou désactivez son mode le plus strict.",
      button: "Recharger",
    },
    nl: {
      again: "De onderdelen van deze pagina konden niet worden geladen. Laad de pagina opnieuw; helpt dat niet, meld de beheerder van deze site dan wat hieronder staat.",
      file: "Deze pagina is als bestand geopend, en browsers laten een pagina geen bestanden ernaast lezen. Open de offlinekopie, queuescope.html, of de pagina op het webadres.",
      frame: "Deze pagina staat in een frame waarin ze niets kan laden. Open de pagina in een eigen tabblad.",
      network: "Misschien is er geen netwerk. ",
      cut: "Ze kwamen onvolledig aan, of deze browser is er te oud voor. ",
      without: "Deze browser voert geen WebAssembly uit, waarop deze pagina draait. Probeer een andere browser, of zet de strengste modus uit.",
      button: "Opnieuw laden",
    },
  };

  // The language that the address asks for, else the one chosen last, else the first that the reader wants and there is.
  const language = () => {
    const chosen = () => {
      try {
        return localStorage.getItem("queuescope.language");
      } catch {
        return undefined;
      }
    };
    const wanted = [new URLSearchParams(location.search).get("lang"), chosen(), ...navigator.languages];
    const known = wanted.map((code) => code?.split("-")[0].toLowerCase()).find((code) => Object.hasOwn(SAYS, code ?? ""));
    return known ?? "en";
  };
  // The program speaks what the page says it does.
  const spoken = language();
  document.documentElement.lang = spoken;
  const says = SAYS[spoken];
  const AGAIN = says.again;

  // Leptos writes what never changes on a page as HTML. It is ours and runs nothing, and nothing else gets through.
  const allow = () => {
    const runs = /<script|<iframe|\son\w+\s*=|javascript:/i;
    const own = new URL(".", program).href;
    try {
      window.trustedTypes?.createPolicy("default", {
        createHTML: (html) => (runs.test(html) ? null : html),
        createScriptURL: (url) => {
          const full = new URL(url, location.href).href;
          return full.startsWith(own) || full === offline ? url : null;
        },
      });
    } catch {
      // A host that lets no policy be made has one of its own.
    }
  };

  const fetched = async () => {
    const response = await fetch(program).catch(() => {
      if (location.protocol === "file:") {
        throw new Reason(
          says.file,
          "Opened as a file: queuescope.html is the copy for that.",
        );
      }
      if (window.origin === "null") {
        throw new Reason(
          says.frame,
          "The frame is sandboxed and has no origin: add allow-same-origin to its sandbox, or let the server answer with Access-Control-Allow-Origin: *.",
        );
      }
      throw new Reason(
        says.network + AGAIN,
        `${program} could not be fetched. If it is there, a Content-Security-Policy may be in the way: connect-src needs 'self'.`,
      );
    });
    if (!response.ok) {
      throw new Reason(AGAIN, `${program} is answered with status ${response.status}. All files of one version have to be there.`);
    }
    return response;
  };

  // What came instead of the program.
  const wrong = (bytes, type) => {
    const begins = new TextDecoder().decode(bytes.slice(0, 256)).trimStart();
    if (begins.startsWith("<")) {
      return new Reason(AGAIN, `${program} is answered with a page of HTML: the server answers so where a file is missing, or asks for a sign-in.`);
    }
    const magic = [0, 0x61, 0x73, 0x6d];
    if (!magic.every((byte, at) => bytes[at] === byte)) {
      return new Reason(AGAIN, `${program} is answered with something else (${type || "no type"}, ${bytes.length} bytes).`);
    }
    return undefined;
  };

  const compiled = async () => {
    if (file) {
      return WebAssembly.compile(await file.bytes("queuescope-web_bg.wasm"));
    }
    const response = await fetched();
    const type = response.headers.get("Content-Type") ?? "";
    const copy = response.clone();
    try {
      if (type.startsWith("application/wasm")) {
        return await WebAssembly.compileStreaming(response);
      }
      return await WebAssembly.compile(await response.arrayBuffer());
    } catch (error) {
      const bytes = new Uint8Array(await copy.arrayBuffer().catch(() => new ArrayBuffer(0)));
      throw wrong(bytes, type) ?? because(error, bytes.length);
    }
  };

  const because = (error, length) => {
    if (/unsafe-eval|Content.Security.Policy|disallowed by embedder/i.test(String(error))) {
      return new Reason(AGAIN, "A Content-Security-Policy forbids WebAssembly: script-src needs 'wasm-unsafe-eval'.");
    }
    return new Reason(
      says.cut + AGAIN,
      `${program}, ${length} bytes, cannot be compiled: ${error}`,
    );
  };

  // What fetches the parts of the program. The screen that is asked for is one: it comes beside the program, not after it.
  const linked = async () => {
    const bindings = await (file?.bindings ??
      import(glue).catch((error) => {
        throw new Reason(AGAIN, `${glue} cannot be loaded: ${error}`);
      }));
    bindings.fetchAhead(location.hash, spoken);
    return bindings;
  };

  const start = async () => {
    if (typeof WebAssembly !== "object") {
      throw new Reason(
        says.without,
        "WebAssembly is not there.",
      );
    }
    allow();
    const [module, bindings] = await Promise.all([compiled(), linked()]);
    await bindings.default({ module_or_path: module }).catch((error) => {
      throw new Reason(AGAIN, `The program does not start, as if files of two versions were mixed: ${error}`);
    });
    await bindings.openPage().catch((error) => {
      throw new Reason(AGAIN, `A part of the program did not come: ${error}`);
    });
    return bindings;
  };

  // Whoever stays has the page without a network, too, from then on; and is told when there is a new version. It is
  // asked for late, so that it delays nothing that somebody waits for.
  const STAYS = 5_000;
  // A strict policy may not know of manifests, and complains of what it forbids.
  const mayBeInstalled = async () => {
    const { headers } = await fetch(location.href, { method: "HEAD" });
    const policy = headers.get("Content-Security-Policy") ?? "";
    return !policy.includes("default-src 'none'") || policy.includes("manifest-src");
  };
  const keep = async () => {
    const container = navigator.serviceWorker;
    if (!container || !window.isSecureContext || window !== window.top) {
      return;
    }
    const registration = await container.register(offline, { updateViaCache: "none" });
    const tell = () => {
      if (registration.waiting && container.controller) {
        dispatchEvent(new CustomEvent("queuescope-new-version"));
      }
    };
    globalThis.queuescopeTakeOver = () => {
      if (registration.waiting) {
        container.addEventListener("controllerchange", () => location.reload(), { once: true });
        registration.waiting.postMessage("take over");
      } else {
        location.reload();
      }
    };
    registration.addEventListener("updatefound", () => {
      registration.installing?.addEventListener("statechange", tell);
    });
    tell();
    if (await mayBeInstalled()) {
      const manifest = { rel: "manifest", href: beside("queuescope.webmanifest") };
      document.head.append(Object.assign(document.createElement("link"), manifest));
    }
  };

  // What is kept may be what is broken.
  const again = async () => {
    const names = (await globalThis.caches?.keys().catch(() => [])) ?? [];
    const ours = names.filter((name) => name.startsWith("queuescope-"));
    await Promise.all(ours.map((name) => caches.delete(name)));
    const kept = await navigator.serviceWorker?.getRegistration(offline).catch(() => undefined);
    await kept?.unregister();
    location.reload();
  };

  // Nothing here is needed to read what the page says without it.
  const say = (reason) => {
    const known = reason instanceof Reason ? reason : new Reason(AGAIN, String(reason));
    const place = document.querySelector(".start-says");
    if (!place) {
      return;
    }
    const part = (kind, text) => Object.assign(document.createElement(kind), { textContent: text });
    const button = Object.assign(part("button", says.button), { type: "button", className: "button", onclick: () => again().catch(() => location.reload()) });
    const host = Object.assign(part("p", known.message), { className: "start-host" });
    place.setAttribute("role", "alert");
    place.replaceChildren(part("p", known.reader), button, host);
    console.warn(known.message);
  };

  // While somebody reads, the other parts come, so that a screen is there as soon as one goes to it, and stays whole where
  // the network goes. A machine that is never idle gets them all the same.
  const idle = () =>
    new Promise((resolve) => (window.requestIdleCallback ? requestIdleCallback(resolve, { timeout: 200 }) : setTimeout(resolve, 200)));
  const become = async (bindings) => {
    await bindings.allParts(idle);
    document.documentElement.setAttribute("data-whole", "");
  };

  start().then((bindings) => {
    // What does not come now is asked for again when it is needed.
    become(bindings).catch(() => {});
    if (!file && !isWorkedOn) {
      // A browser that keeps nothing is no worse than before.
      setTimeout(() => keep().catch(() => {}), STAYS);
    }
  }, say);
})();
