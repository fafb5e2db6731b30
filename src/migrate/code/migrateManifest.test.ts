import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { migrateManifest } from './migrateManifest.js';
import { migrateSheet } from './migrateSheet.js';

const manifest = (list: string) => `{\n\t"name":"app",\n\t"dependencies": {${list}}\n}\n`;
const moved = (list: string, isStillUsed = false) =>
  migrateManifest(ts, manifest(list), '^0.1.0', isStillUsed);

describe('a package.json', () => {
  it.each([
    ['in its place', ' "@calcom/atoms":  "^2.3.3", "react": "19" ', ' "daybook": "^0.1.0", "react": "19" '],
    ['alone', '"@calcom/atoms": "*"', '"daybook": "^0.1.0"'],
  ])('names ours: %s', (_, before, after) => {
    expect(moved(before).text).toBe(manifest(after));
  });

  it('names both while something of theirs is used, and says so again the next time', () => {
    const both = '\n\t\t"daybook": "^0.1.0",\n\t\t"@calcom/atoms": "^2.3.3"\n\t';
    expect(moved('\n\t\t"@calcom/atoms": "^2.3.3"\n\t', true).text).toBe(manifest(both));
    const again = moved(both, true);
    expect(again.text).toBe(manifest(both));
    expect(again.notes).toMatchObject([{ kind: 'todo', line: 5 }]);
  });

  it('is told which packages only theirs asked for', () => {
    expect(
      moved('"@calcom/atoms": "2", "zustand": "4", "next": "15", "react": "19"').notes.at(-1)?.todo,
    ).toContain('zustand, next:');
  });

  it('of something else is not touched', () => {
    expect(moved('"@calcom/atoms-like": "1"').text).toBe(manifest('"@calcom/atoms-like": "1"'));
  });
});

describe('a stylesheet', () => {
  it.each([
    ['@import "@calcom/atoms/globals.min.css";', '@import "daybook/styles.css";'],
    ["@import url('~@calcom/atoms/dist/atoms.css') layer(x);", "@import url('daybook/styles.css') layer(x);"],
  ])('imports ours: %s', (before, after) => {
    expect(migrateSheet(before)).toEqual({ text: after, notes: [], unreadable: null });
  });

  it('is told where Tailwind reads theirs', () => {
    expect(migrateSheet('a{}\n@source "../node_modules/@calcom/atoms/dist";').notes).toMatchObject([
      { line: 2, kind: 'todo' },
    ]);
  });
});
