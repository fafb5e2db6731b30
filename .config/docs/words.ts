import ts from 'typescript';

/** Lines end where the source is full; a paragraph ends with an empty one. */
const unwrapped = (text: string) => text.trim().replace(/(?<!\n)\n(?!\n)/g, ' ');

export const wordsOn = (symbol: ts.Symbol, checker: ts.TypeChecker) =>
  unwrapped(ts.displayPartsToString(symbol.getDocumentationComment(checker)));

export const throwsOn = (symbol: ts.Symbol, checker: ts.TypeChecker) =>
  symbol
    .getJsDocTags(checker)
    .filter(({ name }) => name === 'throws')
    .map(({ text }) => unwrapped(ts.displayPartsToString(text)));

/** A sentence such as "Default: the browser's `fetch`." A point between backticks, or within a word, ends none. */
const defaultSentence = /\s*\bDefault:? ((?:`[^`]*`|\.(?=\S)|[^.`])+)(?:\.(?=\s|$)|$)/;

/** Parts the sentence that says the default from the others. */
export function splitDefault(text: string): { words: string; default: string } {
  const [whole = '', said = ''] = defaultSentence.exec(text) ?? [];
  return { words: text.replace(whole, '').trim(), default: said.trim() };
}
