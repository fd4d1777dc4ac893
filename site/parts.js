// Fetches the parts of the program that are not there from the beginning, each when it is asked for. It becomes a piece of
// the glue, which knows the program as `wasm`: whoever loads that twice has the parts twice, too.
//
// What makes the programs puts FILES before this, which files a part is in, and CANARY, by which one knows its own.

// All of one version on a page share what is fetched.
const onTheirWay = (globalThis[Symbol.for("queuescope-parts")] ??= {});

const fetched = (name) => {
  const file = globalThis.queuescopeOneFile;
  const url = file ? name : new URL(name, import.meta.url).href;
  const load = async () => {
    const response = await fetch(url);
    if (!response.ok) {
      throw new Error(`it is answered with status ${response.status}`);
    }
    return response.arrayBuffer();
  };
  const compile = async () => WebAssembly.compile(await (file ? file.bytes(name) : load()));
  onTheirWay[url] ??= compile().catch((error) => {
    // It may be there when it is asked for again.
    delete onTheirWay[url];
    throw new Error(`${url}: ${error.message}`);
  });
  return onTheirWay[url];
};

/**
 * Fetches what an address such as `#/explorer/offline` and a language such as `de` need. Nobody waits for it yet, so nobody
 * hears if it does not come.
 */
export const fetchAhead = (address, language) => {
  const screen = address.split(/[/?]/)[1] || "desk";
  for (const file of new Set([screen, language].flatMap((part) => FILES[part] ?? []))) {
    fetched(file).catch(() => {});
  }
};

const thoseLinked = {};

// A file holds modules, each a section of it, which name each other by their places in one table.
const linked = (name) => {
  const link = async () => {
    const modules = WebAssembly.Module.customSections(await fetched(name), "module");
    const imports = { __wasm_split: { ...wasm, [CANARY]: ~0xdead } };
    await Promise.all(modules.map((module) => WebAssembly.instantiate(module, imports)));
  };
  thoseLinked[name] ??= link().catch((error) => {
    delete thoseLinked[name];
    throw error;
  });
  return thoseLinked[name];
};

/** Waits until every part is there but the other languages, each after `pause`. */
export const allParts = async (pause) => {
  const screens = Object.keys(FILES).filter((part) => !LANGUAGES.includes(part));
  for (const name of new Set(screens.flatMap((part) => FILES[part]))) {
    await pause();
    await linked(name);
  }
};

const loads = (part) => async (callback, data) => {
  const isThere = await Promise.all(FILES[part].map(linked)).then(
    () => true,
    (error) => {
      console.warn(`${part}:`, error);
      return false;
    },
  );
  wasm.__indirect_function_table.get(callback)(data, isThere);
};

const PARTS = Object.fromEntries(Object.keys(FILES).map((part) => [`__wasm_split_load_${part}`, loads(part)]));
