import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CalNetworkError } from '../../errors/index.js';
import { noWishes, type WishEvent, type Wishes, wishTransition } from './wishes.machine.js';

const error = new CalNetworkError({ code: 'no_answer', operation: 'selectedCalendars.create', what: 'no.' });
const wished = (wanted: boolean, before: boolean): WishEvent<boolean> => ({
  type: 'wished',
  key: 'a',
  wanted,
  before,
});
const written: WishEvent<boolean> = { type: 'written', key: 'a' };
const refused: WishEvent<boolean> = { type: 'refused', key: 'a', error };
const outcome = (...events: WishEvent<boolean>[]): Wishes<boolean> =>
  events.reduce<Wishes<boolean>>((wishes, event) => wishTransition(wishes, event), noWishes());

describe('a wish', () => {
  it('is sent, and over once it is written', () => {
    expect(outcome(wished(true, false)).open.get('a')).toEqual({ wanted: true, sent: true, before: false });
    expect(outcome(wished(true, false), written).open.size).toBe(0);
  });

  it('of what is true already is none', () => {
    expect(outcome(wished(true, true)).open.size).toBe(0);
  });

  it('that changes while it is written waits for the end', () => {
    const changed = outcome(wished(true, false), wished(false, false));
    expect(changed.open.get('a')).toEqual({ wanted: false, sent: true, before: false });
    expect(wishTransition(changed, written).open.get('a')).toEqual({
      wanted: false,
      sent: false,
      before: true,
    });
  });

  it('that is refused is told, until she wants something else', () => {
    const told = outcome(wished(true, false), refused);
    expect(told.refusals.get('a')).toEqual({ wanted: true, error });
    expect(wishTransition(told, wished(true, false)).refusals.size).toBe(0);
  });

  it('that is refused after she took it back is nothing to tell', () => {
    const back = outcome(wished(true, false), wished(false, false), refused);
    expect(back).toEqual(noWishes());
  });

  it('leaves what is about another thing alone', () => {
    const other = wishTransition(outcome(wished(true, false)), { type: 'refused', key: 'b', error });
    expect(other).toEqual(outcome(wished(true, false)));
  });
});

describe('any order of wishes and answers', () => {
  const step = fc.oneof(
    fc.record({ act: fc.constant('wish' as const), value: fc.integer({ min: 0, max: 3 }) }),
    fc.constant({ act: 'written' as const, value: 0 }),
    fc.constant({ act: 'refused' as const, value: 0 }),
  );

  it('ends with what was wanted last, or says why not, and never writes twice at once', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        let wishes = noWishes<number>();
        let truth = 0;
        let last = 0;
        let isRefused = false;
        const apply = (event: WishEvent<number>) => {
          const sent = wishes.open.get('a')?.sent;
          if (event.type === 'written' && sent !== undefined) truth = sent;
          wishes = wishTransition(wishes, event);
          const open = wishes.open.get('a');
          // What is under way starts from what is true.
          if (open) expect(open.before).toBe(truth);
        };
        for (const { act, value } of steps) {
          if (act === 'wish') {
            last = value;
            apply({ type: 'wished', key: 'a', wanted: value, before: truth });
          } else apply(act === 'written' ? { type: act, key: 'a' } : { type: act, key: 'a', error });
        }
        isRefused = wishes.refusals.has('a');
        for (let turns = 0; wishes.open.size > 0 && turns < 5; turns += 1)
          apply({ type: 'written', key: 'a' });
        expect(wishes.open.size).toBe(0);
        if (!isRefused) expect(truth).toBe(last);
        else expect(truth).not.toBe(wishes.refusals.get('a')?.wanted);
      }),
    );
  });
});
