import type { QueryClient, QueryFunction, QueryKey } from '@tanstack/react-query';
import type { Cal } from '../../provider/CalContext.js';
import { leavesAtOnce } from '../../queries/asking.js';
import { eventTypeQuery } from '../../queries/eventTypes.js';
import { type SlotDay, type SlotsInput, slotsQuery } from '../../queries/slots.js';
import type { Zone } from '../../time/types.js';
import type { BookerState } from './booker.state.js';
import type { UseBookerOptions } from './options/bookerOptions.js';
import { hostsOf } from './options/routing.js';
import { bookedOf, slotsBy } from './options/whoIsBooked.js';
import { type Shown, shownInterval } from './shown.js';

export interface Asked<Value> {
  queryKey: QueryKey;
  queryFn: QueryFunction<Value>;
  staleTime: number;
  enabled?: boolean;
  refetchInterval?: number | false;
}

/** Stands in for the event type's id while that is not known, and nothing is asked. */
const notYetKnown = { eventTypeId: 0 };

export type BookerQuestion = SlotsInput & { readonly zone: Zone };

/** Which times are asked for, and how. */
export function slotsAskedOf(
  { client }: Pick<Cal, 'client'>,
  options: UseBookerOptions,
  { step, moving }: BookerState,
  shown: Shown,
  eventTypeId: number | undefined,
): { question: BookerQuestion; slotsAsked: Asked<SlotDay[]> } {
  const by = slotsBy(bookedOf(options), eventTypeId);
  const question = {
    ...(by ?? notYetKnown),
    zone: shown.zone,
    lengthMinutes: shown.lengthMinutes,
    bookingUidToReschedule: moving?.uid,
    within: shownInterval(shown),
    hosts: hostsOf(options),
  };
  const isOpening = step.at === 'opening' || step.at === 'unmovable';
  return {
    question,
    slotsAsked: {
      ...slotsQuery(client, question),
      enabled: by !== null && !isOpening,
      refetchInterval: options.refetchIntervalMs ?? false,
    },
  };
}

export const eventTypeAskedOf = ({ client }: Pick<Cal, 'client'>, options: UseBookerOptions) =>
  eventTypeQuery(client, bookedOf(options));

/** Asks, unless it was asked before. A server that paints asks for nothing. Settles with the answer, whether it is good or not. */
export async function askOnce<Value>(query: Asked<Value>, queryClient: QueryClient): Promise<void> {
  if (typeof document === 'undefined' || query.enabled === false) return;
  if (queryClient.getQueryState(query.queryKey)) return;
  // What goes wrong is told to who reads it.
  await queryClient.query({ ...query, meta: leavesAtOnce }).catch(() => undefined);
}
