/*
 * What the docs pages show of the sources, as data. `readDocs.ts` reads it; a page of the playground asks for it by name
 * and writes none of it a second time.
 */

export interface DocsField {
  name: string;
  /** As TypeScript writes it, without the `undefined` of what may be left out. */
  type: string;
  isRequired: boolean;
  /** The sentence that says the default, without the word; empty: there is none. */
  default: string;
  /** Markdown; empty: the name says it all. */
  words: string;
  /** The interface that it stands in. */
  group: string;
}

export interface DocsPart {
  /** As it is written: `Booker.Panel`. */
  name: string;
  words: string;
}

export type DocsKind = 'component' | 'hook' | 'function' | 'class' | 'value' | 'type';

export interface DocsExport {
  name: string;
  kind: DocsKind;
  words: string;
  /** Of a function: what it takes and answers, as TypeScript writes it. */
  signature: string;
  /** A component's props; what a function takes, where that is one object; the fields of props and options. */
  takes: DocsField[];
  /** Of a function whose answer is an object of ours. */
  gives: DocsField[];
  /** Components under its name. */
  parts: DocsPart[];
  /** What it throws, and when. */
  throws: string[];
}

export interface DocsEntry {
  /** As it is imported: `daybook/client`. */
  name: string;
  exports: DocsExport[];
}

export interface DocsError {
  code: string;
  kind: string;
  when: string;
  /** What those who throw it say; `…` stands for what differs. */
  messages: { what: string; why: string; todo: string }[];
}

export interface DocsToken {
  name: string;
  light: string;
  dark: string;
}

export interface DocsClaim {
  /** From the top of the repository. */
  file: string;
  /** What is claimed, from the outer words to the inner ones. */
  claim: string;
}

export interface Docs {
  entries: DocsEntry[];
  errors: DocsError[];
  tokens: DocsToken[];
  claims: DocsClaim[];
  /** Stable parts for `appearance.elements`. */
  parts: string[];
}
