import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDay } from '../../time/day.js';
import { instantOf } from '../../time/instant.js';
import { parseMonth } from '../../time/month.js';
import { parseZone } from '../../time/zone.js';
import { transition } from './booker.machine.js';
import { type BookerEvent, holdOf, initialState } from './booker.state.js';
import { booking as givenBooking } from './testing/given.js';

const half10 = instantOf(Date.UTC(2026, 10, 12, 10, 30));
const quarter11 = instantOf(Date.UTC(2026, 10, 12, 11, 15));
const start = Date.UTC(2026, 10, 4, 9, 12);
const minute = 60_000;

const booking = givenBooking({ start: half10 });

describe('the Booker machine, whatever happens', () => {
  const anyTurn = fc.integer({ min: 0, max: 12 });
  const anyUid = fc.constantFrom('h1', 'h2', 'h3');
  const anySlot = fc.constantFrom(half10, quarter11);
  const anyEvent: fc.Arbitrary<BookerEvent> = fc.oneof(
    fc.record({ type: fc.constant('slotChosen' as const), slot: anySlot }),
    fc.record({ type: fc.constant('alternativeChosen' as const), slot: anySlot }),
    fc.record({
      type: fc.constant('holdMade' as const),
      turn: anyTurn,
      uid: anyUid,
      minutes: fc.constant(5),
      now: fc.constant(start),
    }),
    fc.record({
      type: fc.constant('holdRenewed' as const),
      oldUid: anyUid,
      uid: anyUid,
      minutes: fc.constant(5),
      now: fc.constant(start),
    }),
    fc.record({ type: fc.constant('holdEnded' as const), uid: anyUid }),
    fc.record({ type: fc.constant('submitted' as const), isComplete: fc.boolean() }),
    fc.record({
      type: fc.constant('answered' as const),
      slug: fc.constant('name'),
      answer: fc.string(),
      now: fc.integer({ min: start, max: start + 6 * minute }),
    }),
    fc.record({
      type: fc.constantFrom(
        'holdRefused',
        'holdFailed',
        'slotTaken',
        'answerLost',
        'nothingBooked',
        'likelyBooked',
        'truthUnknown',
      ),
      turn: anyTurn,
      mayStillAct: fc.boolean(),
    }),
    fc.record({ type: fc.constant('bookingMade' as const), turn: anyTurn, booking: fc.constant(booking) }),
    fc.constantFrom<BookerEvent>(
      { type: 'backPressed' },
      { type: 'retryPressed' },
      { type: 'timesRead' },
      { type: 'startedOver' },
      { type: 'truthAsked' },
      { type: 'moveChosen' },
      { type: 'moveDismissed' },
      { type: 'moveAsked', uid: 'b2' },
      { type: 'moveOpened', uid: 'b2', booking, month: parseMonth('2026-11') },
      { type: 'moveRefused', uid: 'b2', why: { kind: 'past' } },
      { type: 'bookingChanged', booking },
      { type: 'dayLeft' },
      { type: 'timesGone', slots: [half10] },
      { type: 'linkedSlotGone', slot: half10 },
      { type: 'overlaySwitched' },
      { type: 'overlayRead', overlay: { status: 'failed', busy: [] } },
      { type: 'dayChosen', day: parseDay('2026-11-12') },
      { type: 'monthChanged', month: parseMonth('2026-12') },
      { type: 'zoneChosen', zone: parseZone('Asia/Kathmandu') },
    ),
  );

  it('leaves no hold behind: each that was made is in force or was let go of', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 40 }), (events) => {
        let state = initialState();
        const open = new Set<string>();
        for (const event of events) {
          const result = transition(state, event);
          // Made anew, the old one has been let go of.
          if (event.type === 'holdRenewed') open.delete(event.oldUid);
          if (event.type === 'holdMade' || event.type === 'holdRenewed') open.add(event.uid);
          for (const effect of result.effects) {
            if (effect.do === 'releaseHold') open.delete(effect.uid);
            // Finding out lets go of it too.
            if (effect.do === 'findTruth' && effect.holdUid) open.delete(effect.holdUid);
          }
          state = result.state;
          const inForce = holdOf(state)?.uid;
          expect([...open].filter((uid) => uid !== inForce)).toEqual([]);
        }
      }),
    );
  });

  it('keeps every answer', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 40 }), (events) => {
        let state = initialState({}, { email: 'priya@post.example' });
        for (const event of events) state = transition(state, event).state;
        expect(state.answers.email).toBe('priya@post.example');
      }),
    );
  });
});
