/** What may happen to one request on its way. `acted`: the server did as asked, whatever came back. */
export const faults = {
  none: { weight: 860, code: null, acted: true },
  slow: { weight: 40, code: null, acted: true },
  'outage before it acted': { weight: 20, code: 'server_failed', acted: false },
  'outage after it acted': { weight: 15, code: 'server_failed', acted: true },
  'lost request': { weight: 20, code: 'no_answer', acted: false },
  'lost answer': { weight: 20, code: 'no_answer', acted: true },
  'rate limit': { weight: 15, code: 'rate_limited', acted: false },
  'rate limit for minutes': { weight: 5, code: 'rate_limited', acted: false },
  'no answer in time': { weight: 12, code: 'timed_out', acted: true },
} as const;

export type Fault = keyof typeof faults;

// SAFETY: the record has exactly the faults as its keys.
export const allFaults = Object.keys(faults) as Fault[];

/** mulberry32: the same seed gives the same numbers, from 0 to below 1. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function drawFault(random: () => number): Fault {
  let left = random() * allFaults.reduce((sum, fault) => sum + faults[fault].weight, 0);
  for (const fault of allFaults) {
    left -= faults[fault].weight;
    if (left < 0) return fault;
  }
  return 'none';
}
