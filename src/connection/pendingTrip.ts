import { isState } from './returnAddress.js';

/** What the page that comes back must know of the one that left. */
export interface PendingTrip {
  readonly way: string;
  readonly state: string;
  readonly before: readonly string[];
}

const KEY = 'daybook-connection';

/** The tab's own memory; null: it has none, as in a frame that may not store. */
function memory(): Storage | null {
  try {
    return globalThis.sessionStorage ?? null;
  } catch {
    return null;
  }
}

/** One for each tab: the last that left. */
export function keepPendingTrip(trip: PendingTrip): void {
  try {
    memory()?.setItem(KEY, JSON.stringify(trip));
  } catch {
    // Full: the page that comes back tells nothing, and shows what is connected.
  }
}

/** null: none left from here, or what is kept is none of ours. */
export function readPendingTrip(): PendingTrip | null {
  try {
    const kept: unknown = JSON.parse(memory()?.getItem(KEY) ?? 'null');
    if (typeof kept !== 'object' || kept === null) return null;
    const { way, state, before }: Readonly<Record<string, unknown>> = { ...kept };
    if (typeof way !== 'string' || !isState(state) || !Array.isArray(before)) return null;
    return { way, state, before: before.filter((name): name is string => typeof name === 'string') };
  } catch {
    return null;
  }
}

export const forgetPendingTrip = (): void => memory()?.removeItem(KEY);
