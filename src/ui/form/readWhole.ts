import { asciiDigits } from './asciiDigits.js';

const invisibleMarks = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** A whole number in the digits of any script, without separators; undefined for every other text. */
export function readWhole(text: string): number | undefined {
  const plain = asciiDigits(text.normalize('NFKC')).replace(invisibleMarks, '').trim();
  if (!/^[-−]?\d{1,15}$/.test(plain)) return undefined;
  return Number(plain.replace('−', '-'));
}
