import { describe, expect, it } from 'vitest';
import { CalApiError } from '../../errors/index.js';
import {
  initialState,
  type ScheduleListEvent,
  type ScheduleListState,
  transition,
} from './listSchedules.machine.js';

const refusal = new CalApiError({
  status: 500,
  code: 'server_failed',
  operation: 'schedules.delete',
  what: 'no.',
  apiMessage: 'no',
});
const stateAfter = (...events: ScheduleListEvent[]): ScheduleListState =>
  events.reduce(transition, initialState);
const press: ScheduleListEvent = { type: 'deletePressed', id: 11 };
const confirm: ScheduleListEvent = { type: 'deleteConfirmed' };
const done: ScheduleListEvent = { type: 'deleted', id: 11, name: 'Mornings' };
const failed: ScheduleListEvent = { type: 'deleteFailed', id: 11, error: refusal };
const dismiss: ScheduleListEvent = { type: 'deleteDismissed' };

describe('deleting', () => {
  it.each<[string, ScheduleListEvent[], Partial<ScheduleListState>]>([
    ['is asked about first', [press], { asked: 11, isDeleting: false }],
    ['goes back where she keeps it', [press, dismiss], { asked: null }],
    ['begins when it is confirmed', [press, confirm], { asked: 11, isDeleting: true }],
    ['can’t be dismissed once it is under way', [press, confirm, dismiss], { asked: 11, isDeleting: true }],
    [
      'asks about no other while it is under way',
      [press, confirm, { ...press, id: 12 }],
      { asked: 11, isDeleting: true },
    ],
    ['ends the question', [press, confirm, done], { asked: null, isDeleting: false }],
    [
      'tells what is gone',
      [press, confirm, done],
      { news: { what: 'deleted', name: 'Mornings', error: null } },
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

  it('drops a late answer about a schedule that is no longer asked about', () => {
    expect(stateAfter({ ...done, id: 12 })).toBe(initialState);
    expect(stateAfter({ ...failed, id: 12 })).toBe(initialState);
  });
});

describe('changes', () => {
  it('keep each schedule busy until its own has ended', () => {
    const news = { what: 'duplicated', name: 'Mornings', error: null } as const;
    const begun = stateAfter({ type: 'changeBegan', id: 11 }, { type: 'changeBegan', id: 12 });
    const one = transition(begun, { type: 'changeEnded', id: 11, news });
    expect([...one.busy]).toEqual([12]);
    expect(one.news).toBe(news);
  });

  it('make a new default, which is to be settled; one that is refused is none', () => {
    const news = { what: 'madeDefault', name: 'Mornings', error: null } as const;
    const made = stateAfter({ type: 'changeEnded', id: 11, news });
    expect(made.newDefault).toBe(11);
    expect(transition(made, { type: 'newDefaultSettled' }).newDefault).toBeNull();
    expect(
      stateAfter({ type: 'changeEnded', id: 11, news: { ...news, error: refusal } }).newDefault,
    ).toBeNull();
    const copied = { ...news, what: 'duplicated' } as const;
    expect(stateAfter({ type: 'changeEnded', id: 11, news: copied }).newDefault).toBeNull();
  });

  it('take the place of older news', () => {
    const news = { what: 'duplicated', name: 'Mornings', error: null } as const;
    expect(
      stateAfter({ type: 'changeEnded', id: 11, news }, { type: 'changeBegan', id: 12 }).news,
    ).toBeNull();
    expect(stateAfter({ type: 'changeEnded', id: 11, news }, press).news).toBeNull();
  });
});
