import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkSettings } from '../../src/event-type/checkSettings.js';
import { givenEventType, numRuns } from './givenEventType.js';
import { validSettings } from './someSettings.js';

describe('a draft that can be saved', () => {
  it('has nothing to be mended, is taken by the server, and comes back the same', async () => {
    const { read, save } = await givenEventType();
    const base = await read();
    await fc.assert(
      fc.asyncProperty(validSettings(base), async (draft) => {
        expect(checkSettings(draft)).toEqual([]);
        expect((await save(draft)).settings).toEqual(draft);
        expect(await read()).toEqual(draft);
      }),
      { numRuns },
    );
  });
});
