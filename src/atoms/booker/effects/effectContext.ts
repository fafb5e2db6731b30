import type { QueryClient } from '@tanstack/react-query';
import type { Cal } from '../../../provider/CalContext.js';
import type { EventTypeInput } from '../../../queries/bookable.js';
import type { EventType } from '../../../queries/eventTypes.js';
import type { SlotsInput } from '../../../queries/slots.js';
import type { Zone } from '../../../time/types.js';
import type { BookerCallbacks } from '../options/callbacks.js';
import type { BookerInterception } from '../options/interception.js';
import type { MovingOptions } from '../options/moving.js';
import type { Routing } from '../options/routing.js';

/** What an effect needs to know of the world when it runs. */
export interface EffectContext {
  readonly cal: Pick<Cal, 'client' | 'now' | 'locale'> & { readonly queryClient: QueryClient };
  readonly booked: EventTypeInput;
  /** null: it is not booked by a private link. */
  readonly hashedLink: string | null;
  readonly eventType: EventType;
  /** What the shown times were asked with. A time that was offered in a lost one's place may lie in another month. */
  readonly question: SlotsInput & { readonly zone: Zone };
  readonly options: BookerCallbacks & BookerInterception & Routing & MovingOptions;
  /** A hold tells what the server's clock shows: milliseconds that this device's is ahead. */
  readonly onClockError: (ms: number) => void;
}
