import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { DocsToken } from './docs.js';
import { root } from './program.js';

/** What stands between commas, as deep as this call and no deeper. */
function splitArguments(text: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const sign of text) {
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    if (sign === ',' && depth === 0) parts.push('');
    else parts[parts.length - 1] += sign;
  }
  return parts.map((part) => part.trim());
}

/** `light-dark(a, b)` wherever it stands, as it is read in one of the two schemes. */
function inScheme(value: string, scheme: 0 | 1): string {
  const start = value.indexOf('light-dark(');
  if (start < 0) return value;
  let end = start + 'light-dark('.length;
  for (let depth = 1; depth > 0 && end < value.length; end += 1) {
    if (value[end] === '(') depth += 1;
    if (value[end] === ')') depth -= 1;
  }
  const both = splitArguments(value.slice(start + 'light-dark('.length, end - 1));
  return inScheme(value.slice(0, start) + (both[scheme] ?? '') + value.slice(end), scheme);
}

/** A private token as hosts know it: `accent` for `var(--daybook--accent)`. */
const readable = (value: string) => value.replace(/var\(--daybook--([\w-]+)\)/g, '$1');

/** Public tokens with their defaults, from the sheet that reads them. */
export function readTokens(): DocsToken[] {
  const sheet = readFileSync(resolve(root, 'src/styles/tokens.css'), 'utf8');
  const rows = [...sheet.matchAll(/^ {2}--daybook--([\w-]+): var\(--daybook-\1, (.*)\);$/gm)];
  return rows.map(([, name = '', value = '']) => ({
    name,
    light: readable(inScheme(value, 0)),
    dark: readable(inScheme(value, 1)),
  }));
}
