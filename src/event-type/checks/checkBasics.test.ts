import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SettingValues } from '../../queries/event-type/settingValues.js';
import { checkBasics } from './checkBasics.js';

const sound = {
  title: 'Quarter',
  slug: 'quarter',
  lengthInMinutes: 15,
  lengthInMinutesOptions: [],
  locations: [{ type: 'integration', integration: 'cal-video' }],
  calVideoSettings: null,
} as const satisfies Partial<SettingValues>;

// SAFETY: the check of the basics looks at nothing else.
const faults = (change: Partial<SettingValues>) =>
  checkBasics({ ...sound, ...change } as unknown as SettingValues).map(
    ({ key, part, text }) =>
      `${key}${part === null ? '' : `.${part}`} ${text.key.replace('eventType.basics.', '')}`,
  );

describe('what has to be mended of the basics', () => {
  it.each<[string, Partial<SettingValues>, string[]]>([
    ['a sound one', {}, []],
    ['no title', { title: '  ' }, ['title titleMissing']],
    ['no address', { slug: '' }, ['slug slugMissing']],
    ['no time at all', { lengthInMinutes: 0 }, ['lengthInMinutes lengthWrong']],
    ['more than a day', { lengthInMinutes: 1441 }, ['lengthInMinutes lengthWrong']],
    ['several lengths', { lengthInMinutesOptions: [15, 30] }, []],
    ['one length too long', { lengthInMinutesOptions: [15, 2000] }, ['lengthInMinutesOptions lengthWrong']],
    ['a length twice', { lengthInMinutesOptions: [15, 30, 15] }, ['lengthInMinutesOptions lengthTwice']],
    ['others to choose from', { lengthInMinutesOptions: [20, 30] }, ['lengthInMinutes lengthNotAmong']],
    ['no place', { locations: [] }, ['locations placesMissing']],
    [
      'places of which nothing is said',
      {
        locations: [
          { type: 'address', address: ' ', public: true },
          { type: 'link', link: '', public: true },
          { type: 'phone', phone: '', public: false },
        ],
      },
      ['locations.0 addressMissing', 'locations.1 linkMissing', 'locations.2 phoneMissing'],
    ],
    [
      'half a link and half a number',
      {
        locations: [
          { type: 'link', link: 'meet.example/noor', public: true },
          { type: 'phone', phone: '020 7946', public: false },
        ],
      },
      ['locations.0 linkWrong', 'locations.1 phoneWrong'],
    ],
    [
      'places for which nothing is typed',
      {
        locations: [
          { type: 'attendeePhone' },
          { type: 'unknown', location: '{}' },
          { type: 'organizersDefaultApp' },
        ],
      },
      [],
    ],
    [
      'half an address after a call',
      { calVideoSettings: { redirectUrlOnExit: 'noor.example' } },
      ['calVideoSettings.redirectUrlOnExit linkWrong'],
    ],
  ])('is found in %s', (_case, change, found) => {
    expect(faults(change)).toEqual(found);
  });

  it('is nothing in any web address and any number with its country’s code', () => {
    const digits = fc.stringMatching(/^[1-9]\d{6,14}$/);
    fc.assert(
      fc.property(fc.webUrl({ validSchemes: ['http', 'https'] }), digits, (link, number) => {
        const locations: SettingValues['locations'] = [
          { type: 'link', link, public: true },
          { type: 'phone', phone: `+${number}`, public: true },
        ];
        expect(faults({ locations })).toEqual([]);
      }),
    );
  });
});
