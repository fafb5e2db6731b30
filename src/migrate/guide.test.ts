import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { components } from './table/components.js';
import { hooks, otherNames, unknownName } from './table/names.js';
import { tablesIn, withTables } from './testing/guideTables.js';

const path = join(resolve(import.meta.dirname, '../..'), '.github/MOVING.md');
const guide = readFileSync(path, 'utf8');

/** As GitHub makes addresses of headings. */
const anchors = [...guide.matchAll(/^## (.+)$/gm)].map(([, heading = '']) =>
  heading.toLowerCase().replaceAll('.', '').replaceAll(' ', '-'),
);

describe('the guide', () => {
  it('shows what the command does, word for word', async () => {
    await expect(withTables(guide)).toMatchFileSnapshot(path);
  });

  it('has every table, and so every rule', () => {
    const told = new Set(Object.values(components).map(({ guide: heading }) => heading));
    expect(tablesIn(guide).sort()).toEqual([...told, 'hooks', 'names', 'class-names'].sort());
  });

  it('has no element that a page would take for its own', () => {
    const outside = guide.replace(/```[\s\S]*?```|`[^`\n]*`|<!--[\s\S]*?-->/g, '');
    expect(outside.match(/<\/?[a-z][^>]*>/gi) ?? []).toEqual([]);
  });

  it('has every heading that a report leads to', () => {
    const rules = [
      ...Object.values(components),
      ...Object.values(hooks),
      ...Object.values(otherNames),
      unknownName,
    ];
    const led = new Set([
      ...rules.map(({ guide: heading }) => heading),
      'imports',
      'the-package',
      'styles',
      'bundlers-and-nextjs',
    ]);
    expect([...led].filter((heading) => !anchors.includes(heading))).toEqual([]);
  });
});
