import { describe, expect, it } from 'vitest';
import { classNameParts } from '../../src/migrate/table/classNames.js';
import { appearanceParts } from '../../src/provider/appearanceParts.js';
import { isTest, sources } from './sources.js';

const classOf = (part: string) => `daybook-${part.replace(/[A-Z]/g, '-$&').toLowerCase()}`;

/** The classes that are painted together with what the host gave for them. */
const painted = new Set(
  sources((path) => path.endsWith('.tsx') && !isTest(path)).flatMap(({ text }) =>
    [...text.matchAll(/\bpart\(\s*['`](daybook-[a-z-]+)(\$\{variant\})?['`]/g)].flatMap(
      ([, name = '', variant]) =>
        variant ? ['primary', 'secondary', 'quiet', 'danger'].map((each) => name + each) : [name],
    ),
  ),
);

describe('the parts that hosts may give class names and styles', () => {
  it('are all painted', () => {
    expect(appearanceParts.length).toBeGreaterThan(40);
    expect(appearanceParts.filter((part) => !painted.has(classOf(part)))).toEqual([]);
  });

  it('are all that is painted so', () => {
    const known = new Set<string>(appearanceParts.map(classOf));
    expect([...painted].filter((name) => !known.has(name))).toEqual([]);
  });

  it('are what class names of the incumbent become', () => {
    const known = new Set<string>(['className', ...appearanceParts]);
    expect(Object.keys(classNameParts).length).toBeGreaterThan(10);
    expect(Object.values(classNameParts).filter((part) => !known.has(part))).toEqual([]);
  });

  it('stand in the order of the alphabet, each once', () => {
    expect([...appearanceParts]).toEqual([...new Set(appearanceParts)].sort());
  });
});
