import { describe, expect, it } from 'vitest';
import type { Location } from '../queries/locations.js';
import { askedLocation } from './askedLocation.js';

const room: Location = { kind: 'address', address: '14 Chapel Lane' };
const video: Location = { kind: 'video', integration: 'cal-video' };
const phone: Location = { kind: 'attendeePhone' };

describe('the question about the place', () => {
  it.each<[string, Location[]]>([
    ['there is none', []],
    ['there is one', [room]],
    ['the host decides', [{ kind: 'hostDecides' }]],
  ])('is not asked where %s', (_, options) => {
    expect(askedLocation(options, {})).toBeNull();
  });

  it.each([
    ['attendeeAddress', 'address'],
    ['attendeePhone', 'phone'],
    ['attendeeDefined', 'place'],
  ] as const)('is asked where the only place is %s, for the %s', (kind, asksFor) => {
    expect(askedLocation([{ kind }], {})).toMatchObject({ chosen: 0, asksFor });
  });

  it('is a choice where there are several, the first until another is chosen', () => {
    const options = [room, video, phone];
    expect(askedLocation(options, {})).toEqual({ options, chosen: 0, asksFor: null });
    expect(askedLocation(options, { location: '1' })).toEqual({ options, chosen: 1, asksFor: null });
    expect(askedLocation(options, { location: '2' })).toEqual({ options, chosen: 2, asksFor: 'phone' });
  });

  it.each(['3', '-1', '0.5', 'video'])(
    'falls back to the first for a choice that is none: %s',
    (location) => {
      expect(askedLocation([room, video], { location })).toMatchObject({ chosen: 0 });
    },
  );
});
