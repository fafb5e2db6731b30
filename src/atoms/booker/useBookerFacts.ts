'use client';
import { type Query, type QueryClient, useQuery } from '@tanstack/react-query';
import { useContext, useState } from 'react';
import { usePhoneRules } from '../../booking-form/phone/usePhoneRules.js';
import { isCalApiError } from '../../errors/index.js';
import { weekStart } from '../../i18n/weekStart.js';
import { useCal } from '../../provider/useCal.js';
import type { EventType } from '../../queries/eventTypes.js';
import { type SlotDay, slotsQuery } from '../../queries/slots.js';
import { deviceZone } from '../../ui/device/deviceZone.js';
import { useMinuteClock } from '../../ui/device/useMinuteClock.js';
import { type Asked, askOnce, eventTypeAskedOf, slotsAskedOf } from './asked.js';
import type { BookerFacts, Fact } from './booker.facts.js';
import type { BookerState } from './booker.state.js';
import { FirstSight } from './FirstSight.js';
import { mayPass } from './mayPass.js';
import type { UseBookerOptions } from './options/bookerOptions.js';
import { type Shown, searchInterval, shownOf } from './shown.js';
import { useTryingAgain } from './useTryingAgain.js';

interface Reading<Value> {
  data: Value | undefined;
  error: unknown;
  isFetching: boolean;
  errorUpdateCount: number;
}

/** The cache forgets what went wrong when it is tried anew; she is told until it is read. */
function useFact<Value>({ data, error, isFetching, errorUpdateCount }: Reading<Value>): Fact<Value> {
  const [last, setLast] = useState<unknown>(null);
  if (error !== null && error !== last) setLast(error);
  const isTriedAnew = data === undefined && errorUpdateCount > 0;
  return { value: data, error: error ?? (isTriedAnew ? last : null), isLoading: isFetching };
}

/** How often what is missing could not be read, where it may be read in a while. */
const failuresOf = ({ data, error, errorUpdateCount }: Reading<unknown>) =>
  data === undefined && mayPass(error) ? errorUpdateCount : 0;

/** It is sent during the first render that wants it, not after: on a slow device the answer comes while that is painted. */
function useQueryAtOnce<Value>(query: Asked<Value>, queryClient: QueryClient) {
  void askOnce(query, queryClient);
  // What failed while the frame was painted is tried again as all that fails is, not by being looked at.
  return useQuery({ ...query, retryOnMount: false }, queryClient);
}

/** For how many milliseconds the server asked not to be asked again. */
const askedWaitOf = ({ error }: Reading<unknown>) => (isCalApiError(error) ? (error.retryAfterMs ?? 0) : 0);

const firstSlot = (days: readonly SlotDay[]) => days[0]?.slots[0] ?? null;

const asksForPhone = (eventType: EventType | null | undefined): boolean =>
  eventType?.fields.some(({ kind }) => kind === 'phone') ||
  eventType?.locations.some(({ kind }) => kind === 'attendeePhone') ||
  false;

/** Reads what the Booker shows: the event type and its times side by side, and the next free time of an empty month. */
export function useBookerFacts(options: UseBookerOptions, state: BookerState, clockErrorMs: number | null) {
  const cal = useCal();
  const { client, queryClient, now: clock, locale, formatters } = cal;
  const minute = useMinuteClock(clock);
  const [device] = useState(deviceZone);
  const { now = minute, zone: ownZone = device } = useContext(FirstSight);
  const ownHourCycle = formatters().hourCycle;
  const ownWeekStart = weekStart(locale);

  const eventTypeAsked = eventTypeAskedOf(cal, options);
  const eventType = useQueryAtOnce(eventTypeAsked, queryClient);
  const shown: Shown = shownOf(state.choices, {
    now,
    ownZone,
    ownHourCycle,
    ownWeekStart,
    eventType: eventType.data,
  });
  const { question, slotsAsked } = slotsAskedOf(cal, options, state, shown, eventType.data?.id);
  const slots = useQueryAtOnce(slotsAsked, queryClient);
  const searched = searchInterval(shown, eventType.data?.rules.bookableDays);
  const nextFree = useQuery(
    {
      ...slotsQuery(client, { ...question, within: searched ?? question.within }),
      select: firstSlot,
      enabled: slots.data?.length === 0 && searched !== null,
    },
    queryClient,
  );

  const facts: BookerFacts = {
    eventType: useFact(eventType),
    slots: useFact(slots),
    nextFree: { ...useFact(nextFree), ...(searched === null && { value: null }) },
    now,
    ownZone,
    ownHourCycle,
    ownWeekStart,
    phones: usePhoneRules(state.step.at !== 'choosing' && asksForPhone(eventType.data)),
    clockErrorMs,
  };
  const readAgain = () => {
    for (const query of [eventType, slots, nextFree]) {
      if (query.isError) void query.refetch();
    }
    // What has had no answer for so long that she asks again may never get one.
    for (const { queryKey } of [eventTypeAsked, slotsAsked]) {
      const predicate = ({ state }: Query) => state.data === undefined && state.errorUpdateCount === 0;
      void queryClient.resetQueries({ queryKey, exact: true, fetchStatus: 'fetching', predicate });
    }
  };
  const askedMs = Math.max(askedWaitOf(eventType), askedWaitOf(slots));
  useTryingAgain(Math.max(failuresOf(eventType), failuresOf(slots)), readAgain, askedMs);
  return { facts, question, shown, readAgain };
}
