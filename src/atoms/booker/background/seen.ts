import type { Cal } from '../../../provider/CalContext.js';
import type { SlotsInput } from '../../../queries/slots.js';
import type { Zone } from '../../../time/types.js';
import type { BookerFacts } from '../booker.facts.js';
import type { BookerEvent, BookerState } from '../booker.state.js';
import type { UseBookerOptions } from '../options/bookerOptions.js';
import type { Shown } from '../shown.js';

/** The Booker as it is after a render. */
export interface Seen {
  readonly cal: Pick<Cal, 'client' | 'queryClient'>;
  readonly state: BookerState;
  readonly facts: BookerFacts;
  readonly shown: Shown;
  /** What the shown times were asked with. */
  readonly question: SlotsInput & { readonly zone: Zone };
  readonly options: Pick<UseBookerOptions, 'allowUpdatingUrlParams'>;
  readonly send: (event: BookerEvent) => void;
}

/** Looks at what the Booker has become, and does what nobody waits for. */
export interface Background {
  see(seen: Seen): void;
  stop(): void;
}
