// The same in WebAssembly: `node wasm.mjs PROGRAM SESSIONS`.
const [, , file, sessions] = process.argv;
const { changes } = (await import(file)).default;

const began = performance.now();
const count = changes(Number(sessions));
console.log(`${count} ${(performance.now() - began) / 1000}`);
