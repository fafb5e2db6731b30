import { describe, expect, it } from 'vitest';
import { CalApiError } from '../../errors/index.js';
import {
  type EventTypeListEvent,
  type EventTypeListState,
  initialState,
  transition,
} from './listEventTypes.machine.js';

const refusal = new CalApiError({
  status: 500,
  code: 'server_failed',
  operation: 'eventTypes.delete',
  what: 'no.',
  apiMessage: 'no',
});
const stateAfter = (...events: EventTypeListEvent[]): EventTypeListState =>
  events.reduce(transition, initialState);
const press: EventTypeListEvent = { type: 'deletePressed', id: 11 };
const confirm: EventTypeListEvent = { type: 'deleteConfirmed' };
const done: EventTypeListEvent = { type: 'deleted', id: 11, name: 'Talk' };
const failed: EventTypeListEvent = { type: 'deleteFailed', id: 11, error: refusal };
const dismiss: EventTypeListEvent = { type: 'deleteDismissed' };

describe('deleting', () => {
  it.each<[string, EventTypeListEvent[], Partial<EventTypeListState>]>([
    ['is asked about first', [press], { asked: 11, isDeleting: false }],
    ['goes back where she keeps it', [press, dismiss], { asked: null }],
    ['can’t be dismissed once it is under way', [press, confirm, dismiss], { asked: 11, isDeleting: true }],
    ['asks about no other while it is under way', [press, confirm, { ...press, id: 12 }], { asked: 11 }],
    [
      'tells what is gone',
      [press, confirm, done],
      { asked: null, news: { what: 'deleted', name: 'Talk', error: null } },
    ],
    [
      'asks again where it was refused, and says why',
      [press, confirm, failed],
      { asked: 11, isDeleting: false, refusal },
    ],
    ['forgets the refusal when it is tried again', [press, confirm, failed, confirm], { refusal: null }],
    ['does nothing where nothing was asked', [confirm], initialState],
  ])('%s', (_, events, expected) => {
    expect(stateAfter(...events)).toMatchObject(expected);
  });

  it('drops a late answer about one that is no longer asked about', () => {
    expect(stateAfter({ ...done, id: 12 })).toBe(initialState);
    expect(stateAfter({ ...failed, id: 12 })).toBe(initialState);
  });
});

describe('changes', () => {
  it('keep each event type busy until its own has ended', () => {
    const news = { what: 'hidden', name: 'Talk', error: null } as const;
    const begun = stateAfter({ type: 'changeBegan', id: 11 }, { type: 'changeBegan', id: 12 });
    const one = transition(begun, { type: 'changeEnded', id: 11, news });
    expect([...one.busy]).toEqual([12]);
    expect(one.news).toBe(news);
    expect(transition(one, { type: 'changeBegan', id: 13 }).news).toBeNull();
  });
});
