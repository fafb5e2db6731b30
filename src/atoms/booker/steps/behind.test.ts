import { describe, expect, it } from 'vitest';
import { transition } from '../booker.machine.js';
import { type BookerEvent, initialState } from '../booker.state.js';
import { at } from '../testing/given.js';

const half10 = at('2026-11-12T10:30:00Z');
const quarter11 = at('2026-11-12T11:15:00Z');
const choose = { type: 'slotChosen', slot: half10 } as const;
const held = { type: 'holdMade', turn: 1, uid: 'h1', minutes: 5, now: 0 } as const;

const play = (...events: BookerEvent[]) => ({
  state: events.reduce((state, event) => transition(state, event).state, initialState()),
});

describe('what happens behind a step', () => {
  const busy = [{ start: half10, end: quarter11 }];
  const shown = { type: 'overlayRead', overlay: { status: 'shown', busy } } as const;
  const off = { type: 'overlayRead', overlay: { status: 'off', busy: [] } } as const;

  it('leaves the step, the hold and the focus as they are', () => {
    const before = play(choose, held).state;
    for (const event of [shown, off, { type: 'timesGone', slots: [half10] } as const]) {
      const { state, effects } = transition(before, event);
      expect(state).toMatchObject({ step: before.step, turn: before.turn, focus: before.focus });
      expect(effects).toEqual([]);
    }
  });

  it('strikes through the times that went', () => {
    expect(play({ type: 'timesGone', slots: [half10, quarter11] }).state.refused).toEqual([
      half10,
      quarter11,
    ]);
  });

  it('reads her calendar when she switches it on, and forgets it when she switches it off', () => {
    expect(play().state.overlay.status).toBe('none');
    expect(play(off, { type: 'overlaySwitched' }).state.overlay).toEqual({ status: 'reading', busy: [] });
    expect(play(off, { type: 'overlaySwitched' }, shown).state.overlay).toEqual({ status: 'shown', busy });
    expect(play(off, { type: 'overlaySwitched' }, shown, { type: 'overlaySwitched' }).state.overlay).toEqual({
      status: 'off',
      busy: [],
    });
  });

  it('says that the time of her link has gone until she chooses another', () => {
    const gone = { type: 'linkedSlotGone', slot: half10 } as const;
    expect(play(gone).state.linkedGone).toBe(half10);
    expect(play(gone, { type: 'slotChosen', slot: quarter11 }).state.linkedGone).toBeNull();
  });
});
