import { describe, expect, it } from 'vitest';
import { initials } from './initials.js';

describe('initials', () => {
  it.each([
    ['Hannah Lindqvist', 'HL'],
    ['priya', 'P'],
    ['  Ana  María  de la Cruz ', 'AC'],
    ['Łukasz Żak', 'ŁŻ'],
    ['𝒜da 𝐋ovelace', '𝒜𝐋'],
    ['Sam (she)', 'S'],
    ['4 Corners', '4C'],
    ['王小明', '王'],
    ['', ''],
    ['—', '—'],
  ])('makes of %j %j', (name, expected) => {
    expect(initials(name)).toBe(expected);
  });
});
