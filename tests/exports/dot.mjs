// Reads DOT with Graphviz itself and tells what it read.
import { read, load } from "./told.mjs";

const { Graphviz } = await load("@hpcc-js/wasm-graphviz");
const graphviz = await Graphviz.load();
const graph = JSON.parse(graphviz.layout(read(), "dot_json", "dot"));

console.log(JSON.stringify({
  statuses: graph.objects.map((node) => node.label),
  rules: graph.edges.map((edge) => ({
    from: graph.objects[edge.tail].name,
    to: graph.objects[edge.head].name,
    disputed: edge.style === "dashed",
    rows: edge.rows ?? "",
  })),
}));
