/** Where it leads, and how it looks; see docs/embedding.md. */
export interface QueueScopeAttributes {
  view?: "explorer" | "scenario" | "desk" | "report" | "sources";
  status?: string;
  from?: string;
  to?: string;
  as?: "map" | "matrix" | "list";
  scenario?: string;
  steps?: string;
  step?: string;
  session?: string;
  address?: string;
  lang?: "en" | "de" | "fr" | "nl";
  theme?: "light" | "dark" | "auto";
  bar?: "whole" | "none";
}

/** The element `<queue-scope>`; to import the file is to define it. */
export class QueueScope extends HTMLElement {}

declare global {
  interface HTMLElementTagNameMap {
    "queue-scope": QueueScope;
  }
  interface HTMLElementEventMap {
    /** The program could not be had; what stands between the tags stays. */
    "queue-scope-error": CustomEvent<string>;
  }
}
