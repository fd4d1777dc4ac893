// The work of `worked` in `src/lib.rs`, done by actors of XState, one a session: its machine has every change of status that
// the desk makes, by what causes it. What changes is written into a journal, and how long each status lasted into a ledger.
// `node changes.mjs SESSIONS PACKAGES RULES` prints how many changes there were and in how many seconds.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";

const [, , sessions, packages, file] = process.argv;
const { createActor, createMachine } = createRequire(resolve(packages, "package.json"))("xstate");

const UNDER_WAY = 300;
const { rules } = JSON.parse(readFileSync(file, "utf8"));
const states = {};
const state = (name) => (states[name] ??= { on: {} });
for (const { from, to, standing, causes } of rules) {
  state(from);
  state(to);
  if (standing !== "enacted" || from === to) continue;
  // Where one cause leads to several statuses the desk knows which; here the first one will do.
  for (const { id } of causes) states[from].on[id] ??= to;
}
const machine = createMachine({ id: "entry", initial: "Connecting", states });

const actors = [];
const journal = [];
const ledger = [];
const since = [];
let now = 0;

const note = (session, from, to) => {
  journal.push({ at: now, session, from, to });
  if (from !== undefined) {
    const spent = (ledger[session] ??= {});
    spent[from] = (spent[from] ?? 0) + now - since[session];
  }
  since[session] = now;
};
const create = (session) => {
  actors[session] = createActor(machine).start();
  note(session, undefined, "Connecting");
};
const send = (session, type) => {
  const actor = actors[session];
  const from = actor.getSnapshot().value;
  actor.send({ type });
  const to = actor.getSnapshot().value;
  if (from === to) throw new Error(`${type} changes nothing in ${from}`);
  note(session, from, to);
};

const count = Number(sessions);
const began = performance.now();
for (now = 0; now < count + UNDER_WAY; now += 1) {
  if (now < count) {
    create(now);
    send(now, "start_applet");
    send(now, "start_session");
    send(now, "hold_session");
  }
  const old = now - UNDER_WAY;
  if (old >= 0) {
    send(old, "start_session");
    send(old, "end_session");
  }
}
console.log(`${journal.length} ${(performance.now() - began) / 1000}`);
