/** Names that nobody guesses on a real server. Here the same seed gives the same names in the same order. */
export interface Ids {
  /** 22 characters without look-alikes, as bookings have. */
  uid(): string;
  uuid(): string;
  /** 25 characters, as OAuth clients have. */
  cuid(): string;
  hex(length: number): string;
}

export type Seed = number | 'random';

const BASE58 = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
const BASE36 = '0123456789abcdefghijklmnopqrstuvwxyz';
const HEX = '0123456789abcdef';

/** @param seed any integer; `random`: no name comes twice, in data that outlives the process or that several share */
export function createIds(seed: Seed): Ids {
  const random = seed === 'random' ? unpredictable() : repeatable(seed);
  const text = (alphabet: string, length: number) =>
    Array.from({ length }, () => alphabet[Math.floor(random() * alphabet.length)]).join('');
  const hex = (length: number) => text(HEX, length);
  return {
    uid: () => text(BASE58, 22),
    uuid: () => [hex(8), hex(4), `4${hex(3)}`, `${text('89ab', 1)}${hex(3)}`, hex(12)].join('-'),
    cuid: () => `c${text(BASE36, 24)}`,
    hex,
  };
}

const RANGE = 0x1_0000_0000;

/** mulberry32: short, and even enough for names. */
function repeatable(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / RANGE;
  };
}

function unpredictable(): () => number {
  // Drawn in advance: asking for each character alone is slow.
  let drawn = new Uint32Array();
  let next = 0;
  return () => {
    if (next === drawn.length) {
      drawn = crypto.getRandomValues(new Uint32Array(1024));
      next = 0;
    }
    const number = drawn[next] ?? 0;
    next += 1;
    return number / RANGE;
  };
}
