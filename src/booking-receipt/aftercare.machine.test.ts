import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Aftercare, type AftercareEvent, aftercare, atRest } from './aftercare.machine.js';

const error = new Error('no');
const types = ['cancelAsked', 'cancelDismissed', 'cancelConfirmed', 'cancelled', 'cancelFailed'] as const;
const eventOf = (type: (typeof types)[number]): AftercareEvent =>
  type === 'cancelFailed' ? { type, error } : { type };
const stateAfter = (...events: (typeof types)[number][]) => events.map(eventOf).reduce(aftercare, atRest);

describe('cancelling', () => {
  it.each<[(typeof types)[number][], Aftercare['step'], NonNullable<Aftercare['focus']>['on'] | undefined]>([
    [[], 'rest', undefined],
    [['cancelAsked'], 'asking', 'cancel'],
    [['cancelAsked', 'cancelDismissed'], 'rest', 'cancelLink'],
    [['cancelAsked', 'cancelConfirmed'], 'cancelling', 'cancel'],
    [['cancelAsked', 'cancelConfirmed', 'cancelDismissed'], 'cancelling', 'cancel'],
    [['cancelAsked', 'cancelConfirmed', 'cancelled'], 'rest', 'success'],
    [['cancelAsked', 'cancelConfirmed', 'cancelFailed'], 'asking', 'cancel'],
  ])('after %j is %s', (events, step, focus) => {
    const state = stateAfter(...events);
    expect([state.step, state.focus?.on]).toEqual([step, focus]);
  });

  it('says why it failed until it is tried again', () => {
    expect(stateAfter('cancelAsked', 'cancelConfirmed', 'cancelFailed').error).toBe(error);
    expect(stateAfter('cancelAsked', 'cancelConfirmed', 'cancelFailed', 'cancelConfirmed').error).toBe(null);
    expect(stateAfter('cancelAsked', 'cancelConfirmed', 'cancelFailed', 'cancelDismissed').error).toBe(null);
  });

  it('is confirmed only after it was asked, whatever happens', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...types)), (events) => {
        const states = [atRest];
        for (const event of events.map(eventOf)) states.push(aftercare(states.at(-1) ?? atRest, event));
        states.forEach((state, index) => {
          if (state.step === 'cancelling') expect(states[index - 1]?.step).not.toBe('rest');
        });
      }),
    );
  });
});
