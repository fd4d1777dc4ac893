// Keeps the page for when there is no network. All files of one version are one unit: they are taken together or not at
// all, a page gets those of its own version, and a new version waits until somebody wants it.
//
// What is made of the page puts VERSION, a word, and FILES, a list, before this.
const OURS = "queuescope-";
const here = new URL("./", location.href).href;
const page = new URL("index.html", here).href;
const name = OURS + VERSION;

const thePage = async () => {
  for (const address of [page, here]) {
    const answer = await fetch(address, { cache: "reload" });
    const text = answer.ok ? await answer.text() : "";
    // A host that is just being changed may have the page of another version than this.
    if (text.includes(VERSION)) {
      const headers = new Headers(answer.headers);
      ["Content-Encoding", "Content-Length"].forEach((header) => headers.delete(header));
      return new Response(text, { headers });
    }
  }
  throw new Error(`the page is not of version ${VERSION}`);
};

// A browser has few connections to one host, and each is busy until somebody has read its answer to the end: so many at once.
const AT_ONCE = 4;

const take = async () => {
  const answer = await thePage();
  const cache = await caches.open(name);
  const takeOne = async (file) => {
    const url = new URL(file, here).href;
    const answer = await fetch(url);
    if (!answer.ok) {
      throw new Error(`${url} is answered with status ${answer.status}`);
    }
    await cache.put(url, answer);
  };
  for (let taken = 0; taken < FILES.length; taken += AT_ONCE) {
    await Promise.all(FILES.slice(taken, taken + AT_ONCE).map(takeOne));
  }
  await cache.put(page, answer);
};

const ours = async () => (await caches.keys()).filter((cache) => cache.startsWith(OURS));

self.addEventListener("install", (event) => {
  const taken = take().catch(async (error) => {
    await caches.delete(name);
    throw error;
  });
  event.waitUntil(taken);
});

// Another tab may still show the version before, and may yet ask for some of its files.
self.addEventListener("activate", (event) => {
  const older = async () => {
    const others = (await ours()).filter((cache) => cache !== name);
    await Promise.all(others.slice(0, -1).map((cache) => caches.delete(cache)));
    await self.clients.claim();
  };
  event.waitUntil(older());
});

self.addEventListener("message", (event) => {
  if (event.data === "take over") {
    self.skipWaiting();
  }
});

const kept = async (request) => {
  const url = new URL(request.url);
  url.search = url.hash = "";
  if (request.mode === "navigate") {
    const cache = await caches.open(name);
    return (await cache.match(page)) ?? fetch(request);
  }
  for (const known of await ours()) {
    const found = await (await caches.open(known)).match(url.href);
    if (found) {
      // Without an address of its own it has the one that was asked for, with what stands behind its question mark.
      return new Response(found.body, { headers: found.headers });
    }
  }
  return fetch(request);
};

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const path = request.url.split(/[?#]/)[0];
  const isPage = path === here || path === page;
  const isFile = path.startsWith(here) && /^[0-9a-f]{16}\//.test(path.slice(here.length));
  // What else there is in this folder is somebody else's.
  if (request.method === "GET" && (request.mode === "navigate" ? isPage : isFile)) {
    event.respondWith(kept(request));
  }
});
