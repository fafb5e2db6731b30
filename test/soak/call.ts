import { type Fault, faults } from './faults.js';

/** One call of the client, as it went. */
export interface Call {
  readonly id: number;
  readonly kind: 'read' | 'write';
  /** What happened to each request that the API's guards let through, in order. */
  readonly tries: Fault[];
  /** How often the API did what was asked. */
  done: number;
  /** Ends the time that the client gives the request which is under way. */
  expire: () => void;
}

/** `null`: an answer; else the code of the error. */
export type Ended = string | null;

/** As often as a read is sent. */
const mostTries = 3;

/** Why a call may not have ended so, after what happened to it; `undefined`: it may. */
export function unexplained({ kind, tries, done }: Call, ended: Ended): string | undefined {
  const last = tries.at(-1);
  if (last === undefined) return `was never sent, and ended with ${ended}`;
  const story = `${kind} after [${tries.join(', ')}]`;
  if (faults[last].code !== ended) return `${story} ended with ${ended}`;
  if (tries.slice(0, -1).some((fault) => faults[fault].code === null))
    return `${story} was sent again in vain`;
  if (kind === 'write') {
    if (tries.length > 1) return `${story} was sent again`;
    const wanted = faults[last].acted ? 1 : 0;
    return done === wanted ? undefined : `${story} was done ${done} times`;
  }
  const mayGiveUp = ended === null || last === 'rate limit for minutes' || tries.length === mostTries;
  return mayGiveUp ? undefined : `${story} gave up too early`;
}
