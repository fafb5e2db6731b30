import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ComboboxGroup, filterOptions } from './filterOptions.js';
import { foldText, matchText } from './matchText.js';

const zone = (label: string, keywords?: string) => ({ value: label, label, keywords });
const groups: ComboboxGroup[] = [
  { label: 'Yours', options: [zone('London')] },
  {
    label: 'Others',
    options: [
      zone('Oslo'),
      zone('São Tomé', 'STP'),
      zone('Los Angeles'),
      zone('San Luis'),
      zone('Lord Howe'),
    ],
  },
];
const labels = (query: string, limit = 60) =>
  filterOptions(groups, query, limit).groups.map((group) => [
    group.label,
    ...group.options.map(({ label }) => label),
  ]);

describe('matchText', () => {
  it.each([
    ['London', 'lo', { start: 0, end: 2, rank: 0 }],
    ['Oslo', 'lo', { start: 2, end: 4, rank: 2 }],
    ['São Tomé', 'sao t', { start: 0, end: 5, rank: 0 }],
    ['São Tomé', 'tome', { start: 4, end: 8, rank: 1 }],
    ['Banana An', 'an', { start: 7, end: 9, rank: 1 }],
    ['America/New_York', 'york', { start: 12, end: 16, rank: 1 }],
    ['𝒜 Lo', 'lo', { start: 3, end: 5, rank: 1 }],
    ['London', 'xyz', undefined],
    ['London', '', undefined],
  ])('finds in %j by %j %j', (label, query, expected) => {
    expect(matchText(label, query)).toEqual(expected);
  });

  it('marks text that folds to the query', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(12), fc.nat(6), (label, from, length) => {
        const query = Array.from(foldText(label))
          .slice(from, from + length)
          .join('');
        const match = matchText(label, query);
        if (match) expect(foldText(label.slice(match.start, match.end))).toContain(query);
      }),
    );
  });
});

describe('filterOptions', () => {
  it('keeps order and groups while nothing is asked', () => {
    expect(labels('  ')).toEqual([
      ['Yours', 'London'],
      ['Others', 'Oslo', 'São Tomé', 'Los Angeles', 'San Luis', 'Lord Howe'],
    ]);
  });

  it('puts beginnings before word beginnings before the rest, and drops empty groups', () => {
    expect(labels('lo')).toEqual([
      ['Yours', 'London'],
      ['Others', 'Los Angeles', 'Lord Howe', 'Oslo'],
    ]);
    expect(labels('l').flat()).toEqual([
      'Yours',
      'London',
      'Others',
      'Los Angeles',
      'Lord Howe',
      'San Luis',
      'Oslo',
    ]);
    expect(labels('howe')).toEqual([['Others', 'Lord Howe']]);
  });

  it('finds by keywords too, without accents', () => {
    expect(labels('stp')).toEqual([['Others', 'São Tomé']]);
    expect(labels('sao')).toEqual([['Others', 'São Tomé']]);
  });

  it('puts keywords that have the query as a word before those that have it in one', () => {
    const options = [
      zone('Knox', 'America/Indiana/Knox'),
      zone('Kolkata', 'Asia/Kolkata India Standard Time'),
    ];
    const found = filterOptions([{ options }], 'india', 60).groups.flatMap((group) => group.options);
    expect(found.map(({ label }) => label)).toEqual(['Kolkata', 'Knox']);
  });

  it('shows no more than the limit and counts the rest', () => {
    const { hiddenCount } = filterOptions(groups, '', 4);
    expect(labels('', 4).flat()).toEqual(['Yours', 'London', 'Others', 'Oslo', 'São Tomé', 'Los Angeles']);
    expect(hiddenCount).toBe(2);
  });
});
