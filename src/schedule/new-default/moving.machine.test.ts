import { describe, expect, it } from 'vitest';
import { type MovingEvent, type MovingState, movingTransition, nothingChosen } from './moving.machine.js';

const stateAfter = (...events: MovingEvent[]): MovingState => events.reduce(movingTransition, nothingChosen);
const chosen: MovingEvent = { type: 'chosen', ids: [1, 2, 3] };
const began: MovingEvent = { type: 'began' };
const ended: MovingEvent = { type: 'ended' };
const moved = (id: number): MovingEvent => ({ type: 'moved', id });
const failed = (id: number): MovingEvent => ({ type: 'failed', id, error: 'no' });

describe('event types on their way to other hours', () => {
  it.each<[string, MovingEvent[], Partial<MovingState>]>([
    ['are none before she chooses', [began], { at: 'choosing', chosen: [] }],
    ['are those that she chose last', [chosen, { type: 'chosen', ids: [2] }], { chosen: [2] }],
    ['are no others once it has begun', [chosen, began, { type: 'chosen', ids: [] }], { chosen: [1, 2, 3] }],
    ['arrive one by one', [chosen, began, moved(1)], { at: 'moving', chosen: [2, 3], moved: [1] }],
    [
      'stay chosen where that failed',
      [chosen, began, moved(1), failed(2), moved(3), ended],
      {
        at: 'choosing',
        chosen: [2],
        moved: [1, 3],
        failed: new Map([[2, 'no']]),
      },
    ],
    [
      'are tried again without the old fault',
      [chosen, began, failed(1), ended, began],
      {
        at: 'moving',
        failed: new Map(),
      },
    ],
    [
      'are not chosen again once they have arrived',
      [chosen, began, moved(1), ended, chosen],
      { chosen: [2, 3] },
    ],
  ])('%s', (_, events, expected) => {
    expect(stateAfter(...events)).toMatchObject(expected);
  });

  it('change nothing by an answer that nobody waits for', () => {
    const state = stateAfter(chosen);
    expect([moved(1), failed(1), ended].map((event) => movingTransition(state, event))).toEqual([
      state,
      state,
      state,
    ]);
    const moving = stateAfter(chosen, began);
    expect(movingTransition(moving, moved(9))).toBe(moving);
  });
});
