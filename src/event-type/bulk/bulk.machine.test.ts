import { describe, expect, it } from 'vitest';
import { CalApiError } from '../../errors/index.js';
import { type BulkEvent, type BulkState, bulkTransition, initialBulk } from './bulk.machine.js';

const error = new CalApiError({
  status: 500,
  code: 'server_failed',
  operation: 'eventTypes.update',
  what: 'no.',
  apiMessage: 'no',
});
const stateAfter = (...events: BulkEvent[]): BulkState => events.reduce(bulkTransition, initialBulk);
const choose: BulkEvent = { type: 'rowChosen', ids: [1, 2, 3], isChosen: true };
const open: BulkEvent = { type: 'opened', kind: 'hours' };
const begin: BulkEvent = { type: 'began', total: 3 };
const partly: BulkEvent = { type: 'ended', changed: 2, failed: [{ id: 2, error }] };

describe('several at once', () => {
  it('are chosen and left out one by one', () => {
    expect([...stateAfter(choose, { type: 'rowChosen', ids: [2], isChosen: false }).chosen]).toEqual([1, 3]);
  });

  it('are asked about only where some are chosen', () => {
    expect(stateAfter(open)).toBe(initialBulk);
    expect(stateAfter(choose, open).asked).toBe('hours');
  });

  it('go to their end once they are under way', () => {
    const busy = stateAfter(choose, open, begin, { type: 'progressed', done: 1 });
    expect(busy.progress).toEqual({ done: 1, total: 3 });
    expect(bulkTransition(busy, { type: 'closed' })).toBe(busy);
    expect(bulkTransition(busy, { ...choose, isChosen: false })).toBe(busy);
    expect(bulkTransition(busy, begin)).toBe(busy);
  });

  it('are forgotten when all of them are changed', () => {
    expect(stateAfter(choose, open, begin, { type: 'ended', changed: 3, failed: [] })).toEqual(initialBulk);
  });

  it('leave those chosen that could not be changed, for another try', () => {
    const state = stateAfter(choose, open, begin, partly);
    expect(state).toMatchObject({ asked: 'hours', progress: null, tried: 3, changed: 2 });
    expect([...state.chosen]).toEqual([2]);
    expect(bulkTransition(state, { type: 'began', total: 1 }).failed).toEqual([]);
  });

  it('keep those chosen when the question is closed', () => {
    const closed = stateAfter(choose, open, begin, partly, { type: 'closed' });
    expect(closed).toMatchObject({ asked: null, failed: [], changed: 0 });
    expect([...closed.chosen]).toEqual([2]);
  });
});
