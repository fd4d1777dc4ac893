// Reads a state diagram with Mermaid itself and tells what it read.
import { read, load, require } from "./told.mjs";

// Mermaid cleans every label with the help of a document, so it needs one even to read.
globalThis.window = require("linkedom").parseHTML("<html><body></body></html>");
globalThis.document = window.document;
const { default: mermaid } = await load("mermaid");
const text = read();
await mermaid.parse(text);
const diagram = await mermaid.mermaidAPI.getDiagramFromText(text);
const { nodes, edges } = diagram.db.getData();

console.log(JSON.stringify({
  statuses: nodes.map((node) => node.label),
  rules: edges.map((edge) => ({
    from: edge.start,
    to: edge.end,
    disputed: edge.label === "disputed",
  })),
}));
