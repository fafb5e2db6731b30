import { describe, expect, it } from 'vitest';
import { CalApiError } from '../../errors/index.js';
import type { HostedEventType } from '../../queries/event-type/hostedEventType.js';
import { initialState } from './listEventTypes.machine.js';
import { type EventTypeListFacts, eventTypeListModel, marksOf } from './listEventTypes.model.js';

const eventType = (id: number, title: string, settings: object = {}, facts: object = {}) =>
  // SAFETY: what the list looks at of an event type.
  ({
    id,
    parentId: null,
    price: 0,
    currency: 'gbp',
    bookingUrl: null,
    settings: {
      title,
      slug: title.toLowerCase(),
      description: '',
      hidden: false,
      lengthInMinutes: 30,
      lengthInMinutesOptions: [],
      schedulingType: null,
      seats: null,
      recurrence: null,
      confirmationPolicy: null,
      ...settings,
    },
    ...facts,
  }) as unknown as HostedEventType;
const six = ['Talk', 'Café', 'Visit', 'Class', 'Chat', 'Call'].map((title, index) =>
  eventType(9 - index, title),
);
const error = (status: number, code: 'forbidden' | 'server_failed') =>
  new CalApiError({ status, code, operation: 'eventTypes.list', what: 'no.', apiMessage: 'no' });
const modelOf = (facts: Partial<EventTypeListFacts>, state = {}) =>
  eventTypeListModel({ eventTypes: six, error: null, ...facts }, { ...initialState, ...state });

describe('the list', () => {
  it.each([
    ['loading', { eventTypes: undefined }],
    ['empty', { eventTypes: [] }],
    ['ready', {}],
    ['refused', { eventTypes: undefined, error: error(403, 'forbidden') }],
    ['failed', { eventTypes: undefined, error: error(500, 'server_failed') }],
    // What was read stays in sight.
    ['ready', { error: error(500, 'server_failed') }],
  ])('is %s', (status, facts) => {
    expect(modelOf(facts).status).toBe(status);
  });

  it('has the oldest first', () => {
    expect(modelOf({}).rows.map((row) => row.eventType.id)).toEqual([4, 5, 6, 7, 8, 9]);
  });

  it('finds by words in title and address, accents and capitals aside', () => {
    expect(modelOf({}, { query: ' CAFE ' }).rows.map((row) => row.eventType.id)).toEqual([8]);
    expect(modelOf({}, { query: 'none' }).rows).toEqual([]);
  });

  it('looks for nothing where a handful is left', () => {
    const model = modelOf({ eventTypes: six.slice(0, 5) }, { query: 'none' });
    expect([model.isSearchable, model.rows.length]).toEqual([false, 5]);
  });

  it('shows the page’s address, or the last part of it', () => {
    const shown = modelOf({
      eventTypes: [
        eventType(1, 'Talk', {}, { bookingUrl: 'https://booking.example/noor/talk' }),
        eventType(2, 'Chat'),
      ],
    });
    expect(shown.rows.map(({ address }) => address)).toEqual(['booking.example/noor/talk', '/chat']);
  });
});

describe('what is special', () => {
  it.each([
    [{}, {}, []],
    [{ hidden: true }, {}, [{ kind: 'hidden' }]],
    [{ schedulingType: 'roundRobin' }, {}, [{ kind: 'roundRobin' }]],
    [{ seats: { total: 8 } }, { parentId: 3 }, [{ kind: 'fromTeam' }, { kind: 'seats', count: 8 }]],
    [
      { recurrence: {}, confirmationPolicy: { type: 'always' } },
      {},
      [{ kind: 'recurring' }, { kind: 'confirmed' }],
    ],
    [
      { confirmationPolicy: { type: 'time' } },
      { price: 5800 },
      [{ kind: 'confirmedLate' }, { kind: 'price', amount: 5800, currency: 'gbp' }],
    ],
  ])('of %j and %j is %j', (settings, facts, marks) => {
    expect(marksOf(eventType(1, 'Talk', settings, facts))).toEqual(marks);
  });
});
