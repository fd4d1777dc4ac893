// Starts a second program beside the page, the one that the address of this file names behind the question mark.
const program = location.search.slice(1);
// Of a host that lets no address become a script unless somebody vouches for it. This one is a file beside ours.
const vouched = globalThis.trustedTypes?.createPolicy("queuescope-beside", { createScriptURL: (url) => url });
const script = `${encodeURIComponent(program)}.js`;
const cannot = () => postMessage(null);
try {
  importScripts(vouched?.createScriptURL(script) ?? script);
  wasm_bindgen({ module_or_path: `${program}_bg.wasm` }).catch(cannot);
} catch {
  // It is not there, or nobody waits for it any more.
  cannot();
}
