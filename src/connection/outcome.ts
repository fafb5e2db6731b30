import type { Outcome, Sign } from './connection.machine.js';

export interface Comparison {
  /** What was connected and worked before she left. */
  readonly before: readonly string[];
  /** What does so now. */
  readonly after: readonly string[];
  readonly sign: Sign;
  /** Whether who refuses comes back with `failure`. */
  readonly tellsRefusal: boolean;
  /** Nothing was to be stored, so that the way back is all there is. */
  readonly isDryRun: boolean;
}

/** What is true once she is back: what is new is connected, however she came. */
export function outcomeOf({ before, after, sign, tellsRefusal, isDryRun }: Comparison): Outcome {
  const fresh = after.filter((account) => !before.includes(account));
  if (fresh.length > 0) return { accounts: fresh };
  if (sign === 'closed') return { why: 'closed' };
  if (sign === 'failure') return { why: 'refused' };
  if (isDryRun) return { accounts: [] };
  if (after.length === 0) return { why: 'refused' };
  // Who comes back to the address for success has consented: the account was connected before, and is so anew.
  return tellsRefusal ? { accounts: after } : { why: 'unchanged' };
}
