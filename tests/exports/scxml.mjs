// Makes a machine of XState from SCXML, lets it run, and tells which transitions it can do.
import { read, require } from "./told.mjs";

const { toMachine } = require("xstate/lib/scxml");
const machine = toMachine(read(), {});
const statuses = Object.keys(machine.states);

console.log(JSON.stringify({
  statuses,
  rules: statuses.flatMap((from) =>
    machine.states[from].transitions.map(({ eventType, target: [{ key: to }] }) => ({
      from,
      to,
      disputed: machine.transition(from, eventType || "nothing").value !== to,
    })),
  ),
}));
