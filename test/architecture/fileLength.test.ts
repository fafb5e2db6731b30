import { describe, expect, it } from 'vitest';
import { filesIn, isTest, isView, readText } from './sources.js';

/** Longer than this, a file holds two things. */
const most = 250;
/** Longer than this, a component holds another one. */
const mostOfComponent = 150;

/** Files that are longer, and why that is better than the cut. */
const exceptions: Record<string, string> = {
  'src/index.ts': 'The front door is one list of names: cut up, it would be in no place to be read whole.',
};

const limitOf = (path: string) => (isView(path) ? mostOfComponent : most);
const linesOf = (text: string) => text.replace(/\n$/, '').split('\n').length;

const measured = filesIn('src', (path) => /\.(tsx?|css)$/.test(path)).map((path) => ({
  path,
  lines: linesOf(readText(path)),
  limit: limitOf(path),
}));

describe('the length of files', () => {
  it('stays within 250 lines, and 150 for a component', () => {
    const tooLong = measured.filter(({ path, lines, limit }) => lines > limit && !(path in exceptions));
    expect(tooLong.map(({ path, lines, limit }) => `${path} has ${lines} lines of ${limit}`)).toEqual([]);
  });

  it('excuses only files that are too long still', () => {
    const excused = measured.filter(({ path }) => path in exceptions);
    expect(excused.map(({ path }) => path)).toEqual(Object.keys(exceptions));
    expect(excused.filter(({ lines, limit }) => lines <= limit)).toEqual([]);
  });

  it('is counted as an editor counts', () => {
    expect(linesOf('a\nb\n')).toBe(2);
    expect(linesOf('a\nb')).toBe(2);
    expect([limitOf('src/ui/Button.tsx'), limitOf('src/time/day.ts')]).toEqual([150, 250]);
    expect(isTest('src/ui/Button.browser.test.tsx') && limitOf('src/ui/Button.browser.test.tsx')).toBe(250);
  });
});
