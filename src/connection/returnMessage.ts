import { isState, type Return } from './returnAddress.js';

/** By which pages of one origin hear of each other where a provider has cut the window off from who opened it. */
export const CHANNEL = 'daybook-connection';

/** What the page says that she was led back to. */
export interface ReturnMessage extends Return {
  readonly daybook: 'returned';
}

/** What who waited for it answers: the window is no longer wanted. */
export interface TakenMessage {
  readonly daybook: 'taken';
  readonly state: string;
}

export const returnMessage = ({ state, end }: Return): ReturnMessage => ({ daybook: 'returned', state, end });
export const takenMessage = (state: string): TakenMessage => ({ daybook: 'taken', state });

interface Heard {
  readonly data: unknown;
  readonly origin: string;
}

const fieldsOf = (data: unknown): Readonly<Record<string, unknown>> =>
  typeof data === 'object' && data !== null && !Array.isArray(data) ? { ...data } : {};

/** null: somebody else says it, or something else. Whether its state is the one that is waited for, it does not tell. */
export function readReturnMessage({ data, origin }: Heard, ownOrigin: string): Return | null {
  const { daybook, state, end } = fieldsOf(data);
  if (origin !== ownOrigin || daybook !== 'returned' || !isState(state)) return null;
  return end === 'success' || end === 'failure' ? { state, end } : null;
}

/** The state that somebody has taken; null as above. */
export function readTakenMessage({ data, origin }: Heard, ownOrigin: string): string | null {
  const { daybook, state } = fieldsOf(data);
  return origin === ownOrigin && daybook === 'taken' && isState(state) ? state : null;
}
