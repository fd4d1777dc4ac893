// Where the readers are, and what they are given: the folder of the packages and, as input, the file.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

export const require = createRequire(pathToFileURL(`${process.argv[2]}/`));
export const load = (name) => import(pathToFileURL(require.resolve(name)));
export const read = () => readFileSync(0, "utf8");
