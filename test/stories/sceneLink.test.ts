import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/i18n/locale.js';
import { type Act, withAct, writeActs } from '../../stories/playground/acts.js';
import { atomCallbacks } from '../../stories/playground/atomCallbacks.js';
import { faultKinds } from '../../stories/playground/faultKinds.js';
import { changedScene, type Scene, usual } from '../../stories/playground/Scene.js';
import { locales, looks, themes, worlds, zones } from '../../stories/playground/sceneChoices.js';
import { readScene, sceneKeys, writeScene } from '../../stories/playground/sceneLink.js';

const textOf = fc.constantFrom;
// SAFETY: keys of a record are its names.
const namesOf = <Name extends string>(record: Readonly<Record<Name, unknown>>) =>
  textOf(...(Object.keys(record) as Name[]));

const named = { role: textOf('button', 'textbox'), name: fc.string({ maxLength: 20 }) };
const acts: fc.Arbitrary<Act> = fc.oneof(
  fc.record({ do: fc.constant('press' as const), ...named }),
  fc.record({ do: fc.constant('write' as const), ...named, text: fc.string({ maxLength: 20 }) }),
  fc.record({ do: fc.constant('key' as const), ...named, key: textOf('Enter', 'Escape') }),
  fc.record({ do: fc.constant('wait' as const), minutes: textOf(1, 10, 1440) }),
);

/** Whatever the controls can say. */
const scenes: fc.Arbitrary<Scene> = fc.record({
  atom: namesOf(atomCallbacks),
  world: namesOf(worlds),
  event: textOf(...Object.values(worlds).flat()),
  fault: fc.oneof(textOf('none' as const), namesOf(faultKinds)),
  operation: textOf('', 'bookings.create', 'slots.list'),
  times: fc.integer({ min: 0, max: 99 }),
  detail: fc.string({ maxLength: 40 }),
  now: textOf('', '2026-11-04T09:12Z', '2027-03-28T00:59:30Z'),
  clock: textOf('still' as const, 'runs' as const),
  zone: textOf('', ...zones),
  locale: textOf(...locales),
  direction: textOf('auto' as const, 'ltr' as const, 'rtl' as const),
  theme: namesOf(themes),
  look: namesOf(looks),
  accent: textOf('', '#0a7d55', 'oklch(60% 0.1 200 / 0.5)'),
  tokens: textOf('', 'radius: 0; font: serif', 'font: "A B", serif'),
  width: fc.oneof(textOf(0), fc.integer({ min: 280, max: 1280 })),
  latency: fc.integer({ min: 0, max: 5000 }),
  signedIn: textOf('usual' as const, 'yes' as const, 'no' as const),
  motion: textOf('device' as const, 'reduced' as const, 'full' as const),
  text: fc.integer({ min: 8, max: 32 }),
  acts: fc.array(acts, { maxLength: 5 }).map(writeActs),
});

describe('a link to the playground', () => {
  it('opens what it was made of', () => {
    fc.assert(
      fc.property(scenes, (scene) => {
        expect(readScene(writeScene(scene))).toEqual({ scene, leftOut: [] });
      }),
    );
  });

  it('says nothing of what is usual, and leaves what is others’ as it was', () => {
    expect(writeScene(usual)).toBe('');
    expect(writeScene({ ...usual, latency: 300 }, '?id=a--b&latency=5&atom=Booker')).toBe(
      'id=a--b&latency=300',
    );
  });

  it.each([
    ['atom', 'Sofa'],
    ['world', 'toString'],
    ['event', 'hannah'],
    ['fault', 'constructor'],
    ['operation', 'bookings.steal'],
    ['times', '-1'],
    ['detail', 'x'.repeat(201)],
    ['now', '2026-13-45T09:12Z'],
    ['clock', 'backwards'],
    ['zone', 'Mars/Olympus'],
    ['locale', 'e'],
    ['direction', 'up'],
    ['theme', 'mauve'],
    ['look', 'brutal'],
    ['accent', 'red;}'],
    ['tokens', 'colour: red'],
    ['width', '12'],
    ['latency', '1e3'],
    ['signedIn', 'maybe'],
    ['motion', 'slow'],
    ['text', '16px'],
    ['acts', '[{"do":"steal"}]'],
    ['acts', '[{"do":"press","role":"button"}]'],
    ['acts', 'press'],
  ])('falls back where %s is %s, and says so', (key, text) => {
    const read = readScene(new URLSearchParams({ [key]: text, width: '375', ...{ [key]: text } }).toString());
    expect(read.leftOut).toEqual([{ key, text }]);
    expect(read.scene).toEqual({ ...usual, width: key === 'width' ? usual.width : 375 });
  });

  it('has a claim above for each control', () => {
    expect(sceneKeys).toHaveLength(22);
  });
});

describe('what was done in a scene', () => {
  const press = { do: 'press', role: 'button', name: 'next month' } as const;
  const write = (text: string): Act => ({ do: 'write', role: 'textbox', name: 'name', text });
  const done = { ...usual, acts: writeActs([press]) };

  it('takes what is written letter by letter, and time that goes on, for one step', () => {
    const all = [press, write('A'), write('Ad'), press, write('Ada')].reduce<readonly Act[]>(withAct, []);
    expect(all).toEqual([press, write('Ad'), press, write('Ada')]);
    const waits = [1, 10, 10].map((minutes): Act => ({ do: 'wait', minutes }));
    expect(waits.reduce<readonly Act[]>(withAct, [])).toEqual([{ do: 'wait', minutes: 21 }]);
  });

  it('stays done when the looks change, and not in another world', () => {
    expect(changedScene(done, { theme: 'dark', width: 375 }).acts).toBe(done.acts);
    expect(changedScene(done, { locale: 'de' }).acts).toBe('');
    expect(changedScene(done, { locale: done.locale }).acts).toBe(done.acts);
  });
});

describe('the choice of languages', () => {
  it('has every language that has words', () => {
    const offered = locales.map((tag) => new Intl.Locale(tag).language);
    expect(offered).toEqual(expect.arrayContaining([...languages]));
  });
});
