import { describe, expect, it } from 'vitest';
import { operations } from '../../src/contract/operations.js';
import { hoverOf } from './hover.js';
import { oursV1 } from './ours.js';

const { wordsOn, deprecationOf, wordsOnInput } = hoverOf('src/client/v1/index.ts', 'ClientV1');
const places = oursV1.map(({ row }) => row.name);

/** Which operation of API v2 a method of the legacy client names in its place; undefined: it names none. */
const insteadOf = (place: string) => /^In API v2 it is `(\S+)`\.$/.exec(deprecationOf(place) ?? '')?.[1];

describe('on hover, the legacy client', () => {
  it('says of every operation what it does', () => {
    expect(places.length).toBeGreaterThan(60);
    expect(places.filter((place) => wordsOn(place).length < 10)).toEqual([]);
  });

  it('says of every operation that it is legacy, and what to use, or that there is nothing', () => {
    const silent = places.filter(
      (place) => !insteadOf(place) && !/^There is none in API v2/.test(deprecationOf(place) ?? ''),
    );
    expect(silent).toEqual([]);
  });

  it('names what there is', () => {
    const named = new Set(places.flatMap((place) => insteadOf(place) ?? []));
    expect(named.size).toBeGreaterThan(30);
    expect([...named].filter((name) => !(name in operations))).toEqual([]);
  });

  it.each([
    ['eventTypes.create', 'beforeEventBuffer', 'Minutes'],
    ['availabilities.create', 'days', '6 is Saturday'],
    ['bookings.create', 'start', 'ISO 8601'],
    ['slots.list', 'timeZone', 'IANA'],
    ['users.update', 'theme', 'dark'],
  ])('says in the input of %s what %s is', (place, field, words) => {
    expect(wordsOnInput(place, field)).toContain(words);
  });
});
