// What the copy of the page that is one file has in itself, where others have files beside it.
globalThis.queuescopeOneFile = (() => {
  const held = (name) => document.getElementById(name).textContent.trim();
  const unpack = async (packed) => {
    const bytes = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0));
    const plain = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
    return new Uint8Array(await new Response(plain).arrayBuffer());
  };
  let begin;
  const bindings = new Promise((resolve) => (begin = resolve));
  return {
    /** What the glue of the page exports, once it has run. */
    bindings,
    begin,
    /** A program of the page, or some of its parts, as bytes. */
    bytes: (name) => unpack(held(name)),
    /** The address of a script that starts a program beside the page. */
    beside: (name) => {
      const start = `(${unpack})("${held(`${name}_bg.wasm`)}").then((bytes) => wasm_bindgen({ module_or_path: bytes })).catch(() => postMessage(null));`;
      const glue = new TextDecoder().decode(Uint8Array.from(atob(held(`${name}.js`)), (letter) => letter.charCodeAt(0)));
      // The glue of a release may end without its semicolon.
      return URL.createObjectURL(new Blob([glue, ";\n", start], { type: "text/javascript" }));
    },
  };
})();
