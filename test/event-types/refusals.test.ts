import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { refusalOf } from '../../src/atoms/event-type-settings/refusalOf.js';
import { checkSettings } from '../../src/event-type/checkSettings.js';
import { everyBreak } from './brokenSettings.js';
import { givenEventType, numRuns } from './givenEventType.js';
import { validSettings } from './someSettings.js';

describe('a draft that can’t be saved', () => {
  it('is refused here at the setting that the server names', async () => {
    const { read, save } = await givenEventType();
    const base = await read();
    const broken = fc.tuple(validSettings(base), fc.constantFrom(...everyBreak));
    await fc.assert(
      fc.asyncProperty(broken, async ([draft, { breaks }]) => {
        const wrong = breaks(draft);
        const refused = await save(wrong).then(
          () => null,
          (error: unknown) => refusalOf(error)?.key ?? 'no setting',
        );
        const found = checkSettings(wrong).map(({ key }) => key);
        expect(refused).not.toBe(null);
        expect(found).toContain(refused);
      }),
      { numRuns },
    );
  });

  it.each(everyBreak)('$name: the server names $key', async ({ key, breaks }) => {
    const { read, save } = await givenEventType();
    const wrong = breaks(await read());
    const refused = await save(wrong).then(
      () => null,
      (error: unknown) => refusalOf(error)?.key,
    );
    expect(refused).toBe(key);
    expect(new Set(checkSettings(wrong).map((fault) => fault.key))).toEqual(new Set([key]));
  });
});
