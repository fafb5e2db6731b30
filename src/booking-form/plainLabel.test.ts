import { describe, expect, it } from 'vitest';
import { plainLabel } from './plainLabel.js';

describe('a label in words alone', () => {
  it.each([
    ['I accept the [terms](https://a.example/t)', 'I accept the terms'],
    ['**Where** does it _hurt_?', 'Where does it hurt?'],
    ['Your `IBAN`, *please*', 'Your IBAN, please'],
    ['See <https://a.example>', 'See https://a.example'],
    ['A <b>bold</b> one', 'A bold one'],
    ['snake_case_name', 'snake_case_name'],
    ['2 * 3 * 4', '2 * 3 * 4'],
    ['Plain?', 'Plain?'],
  ])('of %j is %j', (label, expected) => {
    expect(plainLabel(label)).toBe(expected);
  });
});
