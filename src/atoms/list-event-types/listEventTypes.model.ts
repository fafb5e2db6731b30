import type { CalError } from '../../errors/index.js';
import type { HostedEventType } from '../../queries/event-type/hostedEventType.js';
import { foldText } from '../../ui/combobox/matchText.js';
import type { EventTypeListNews, EventTypeListState } from './listEventTypes.machine.js';

/** What the API has said so far. */
export interface EventTypeListFacts {
  /** undefined: it is still being asked. */
  eventTypes: readonly HostedEventType[] | undefined;
  /** Why they can't be read; null: they can. */
  error: CalError | null;
}

export type EventTypeListStatus = 'loading' | 'refused' | 'failed' | 'empty' | 'ready';

/** What is said of an event type beside its title. */
export type EventTypeMark =
  | { kind: 'hidden' | 'collective' | 'roundRobin' | 'managed' | 'fromTeam' }
  | { kind: 'seats'; count: number }
  | { kind: 'recurring' | 'confirmed' | 'confirmedLate' }
  /** In the currency's smallest unit; ISO 4217. */
  | { kind: 'price'; amount: number; currency: string };

export interface EventTypeListRow {
  eventType: HostedEventType;
  /** Its page without the protocol; where the server tells none, the last part of its address after a slash. */
  address: string;
  /** Minutes; several: visitors choose. */
  lengths: readonly number[];
  marks: readonly EventTypeMark[];
  isBusy: boolean;
}

export interface EventTypeDeleteQuestion {
  eventType: HostedEventType;
  isPending: boolean;
  error: CalError | null;
}

export interface EventTypeListModel {
  status: EventTypeListStatus;
  error: CalError | null;
  /** Those that are found, the oldest first. */
  rows: readonly EventTypeListRow[];
  /** All that there are, found or not. */
  total: number;
  /** There are so many that looking for one is worth a field. */
  isSearchable: boolean;
  query: string;
  question: EventTypeDeleteQuestion | null;
  news: EventTypeListNews | null;
}

/** A handful is seen at a glance. */
const HANDFUL = 5;

const isRefused = ({ kind, code }: CalError) =>
  kind === 'auth' || code === 'forbidden' || code === 'unauthenticated';

function statusOf({ eventTypes, error }: EventTypeListFacts): EventTypeListStatus {
  if (eventTypes) return eventTypes.length === 0 ? 'empty' : 'ready';
  if (!error) return 'loading';
  return isRefused(error) ? 'refused' : 'failed';
}

export function marksOf({ settings, parentId, price, currency }: HostedEventType): EventTypeMark[] {
  const { hidden, schedulingType, seats, recurrence, confirmationPolicy: policy } = settings;
  const marks: (EventTypeMark | null | false)[] = [
    hidden && { kind: 'hidden' },
    schedulingType && { kind: schedulingType },
    parentId !== null && { kind: 'fromTeam' },
    seats && { kind: 'seats', count: seats.total },
    recurrence && { kind: 'recurring' },
    policy && { kind: policy.type === 'always' ? 'confirmed' : 'confirmedLate' },
    price > 0 && { kind: 'price', amount: price, currency },
  ];
  return marks.filter((mark) => mark !== null && mark !== false);
}

const addressOf = ({ bookingUrl, settings }: HostedEventType): string =>
  bookingUrl?.replace(/^https?:\/\//, '') ?? `/${settings.slug}`;

function rowOf(eventType: HostedEventType, busy: ReadonlySet<number>): EventTypeListRow {
  const { lengthInMinutes, lengthInMinutesOptions: options } = eventType.settings;
  return {
    eventType,
    address: addressOf(eventType),
    lengths: options.length > 0 ? options : [lengthInMinutes],
    marks: marksOf(eventType),
    isBusy: busy.has(eventType.id),
  };
}

/** Each word that is looked for is in its title, address or description, accents and capitals aside. */
function isFound({ settings }: HostedEventType, query: string): boolean {
  const text = foldText(`${settings.title} ${settings.slug} ${settings.description}`);
  return foldText(query)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** Exactly what the list shows: the oldest first, as the API has no order of them. */
export function eventTypeListModel(facts: EventTypeListFacts, state: EventTypeListState): EventTypeListModel {
  const { eventTypes = [] } = facts;
  const isSearchable = eventTypes.length > HANDFUL;
  // What is no longer shown looks for nothing.
  const query = isSearchable ? state.query.trim() : '';
  const asked = eventTypes.find(({ id }) => id === state.asked);
  return {
    status: statusOf(facts),
    error: facts.error,
    rows: eventTypes
      .filter((eventType) => isFound(eventType, query))
      .sort((a, b) => a.id - b.id)
      .map((eventType) => rowOf(eventType, state.busy)),
    total: eventTypes.length,
    isSearchable,
    query: state.query,
    question: asked ? { eventType: asked, isPending: state.isDeleting, error: state.refusal } : null,
    news: state.news,
  };
}
