import type { Cal } from '../provider/CalContext.js';

/** One account at somebody else's that can be connected by consent: what of the round trip is its own. */
export interface Way {
  /** Such as `calendar.google`; of all ways on a page each has another. */
  readonly name: string;
  /**
   * Asks the API for the address at which she consents.
   * @param returnTo where her browser shall go afterwards; where only one place can be named, the first
   * @param isDryRun nothing may be stored
   * @throws CalError when the API gives none
   */
  ask(client: Cal['client'], returnTo: ReturnTo, isDryRun: boolean): Promise<string>;
  /**
   * What is connected and works, by names that stay the same; an account that is broken is none of them.
   * @throws CalError when the API does not tell
   */
  connected(client: Cal['client']): Promise<readonly string[]>;
  /** `true`: who refuses is led to `returnTo.failure`. Else a return may mean either. */
  readonly tellsRefusal: boolean;
  /** What was read before and is no longer true once it is connected: the beginnings of query keys. */
  stale(client: Cal['client']): readonly (readonly unknown[])[];
}

export interface ReturnTo {
  readonly success: string;
  readonly failure: string;
}
