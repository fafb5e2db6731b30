import { docs } from 'virtual:daybook-docs';
import type { DocsExport } from '../../../.config/docs/docs.js';

/** What an entry exports under a name. A page that names nothing breaks at once. */
export function exportOf(name: string, entry = 'daybook'): DocsExport {
  const exports = docs.entries.find((one) => one.name === entry)?.exports;
  const found = exports?.find((one) => one.name === name);
  if (!found) throw new Error(`${entry} exports no ${name}: the page that names it is out of date.`);
  return found;
}

/** All that an entry exports. */
export function exportsOf(entry: string): readonly DocsExport[] {
  const found = docs.entries.find((one) => one.name === entry);
  if (!found) throw new Error(`There is no entry ${entry}: the page that names it is out of date.`);
  return found.exports;
}
