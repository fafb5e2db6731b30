import { describe, expect, it } from 'vitest';
import type { Booking } from '../queries/bookings.js';
import type { EventType } from '../queries/eventTypes.js';
import { type ReceiptFacts, type ReceiptKind, receiptOf } from './receipt.model.js';
import { at, booking, eventType, now, series } from './testing/givenBooking.js';

const receipt = (change: Partial<ReceiptFacts> = {}) =>
  receiptOf({ booking: booking(), isWhole: true, eventType, news: 'none', now, ...change });
const paid: EventType = { ...eventType, price: { amount: 5800, currency: 'gbp' } };
const ruledBy = (change: Partial<EventType['after']>): EventType => ({
  ...eventType,
  after: { ...eventType.after, ...change },
});

describe('how a booking stands', () => {
  it.each<[ReceiptKind, Partial<Booking>, Partial<ReceiptFacts>]>([
    ['booked', {}, {}],
    ['booked', {}, { news: 'made' }],
    ['moved', {}, { news: 'moved' }],
    ['kept', {}, { news: 'kept' }],
    ['requested', { status: 'pending' }, {}],
    ['requested', { status: 'pending' }, { news: 'moved' }],
    ['requested', { status: 'pending' }, { eventType: null }],
    ['unpaid', { status: 'pending' }, { eventType: paid }],
    ['unpaid', { status: 'pending', isPaymentRequired: true }, { eventType: null }],
    ['booked', { status: 'accepted' }, { eventType: paid }],
    ['unpaid', { status: 'pending' }, { eventType: { ...paid, needsConfirmation: true }, news: 'made' }],
    ['requested', { status: 'pending' }, { eventType: { ...paid, needsConfirmation: true } }],
    ['requested', { status: 'pending', recurringBookingUid: 'r1' }, { eventType: paid }],
    ['cancelled', { status: 'cancelled' }, {}],
    ['cancelled', { status: 'cancelled' }, { news: 'made' }],
    ['replaced', { status: 'cancelled', rescheduledToUid: 'b2' }, {}],
    ['rejected', { status: 'rejected' }, {}],
    ['past', {}, { now: at('2026-11-12T11:15:00Z') }],
    ['booked', {}, { now: at('2026-11-12T11:14:59Z') }],
    ['cancelled', { status: 'cancelled' }, { now: at('2026-12-01T09:00:00Z') }],
  ])('is %s: %j', (kind, change, facts) => {
    expect(receipt({ booking: booking(change), ...facts }).kind).toBe(kind);
  });

  it('is a series as long as one date of it does', () => {
    const gone = { status: 'cancelled' } as const;
    expect(receipt({ booking: series(2, [gone]) })).toMatchObject({ kind: 'booked', mayCancel: true });
    expect(receipt({ booking: series(2, [gone, gone]) })).toMatchObject({
      kind: 'cancelled',
      mayCancel: false,
    });
    expect(receipt({ booking: series(2, [gone]), isWhole: false }).kind).toBe('cancelled');
  });

  it('is about all dates of a series, or about one', () => {
    expect(receipt({ booking: series(3) }).dates).toHaveLength(3);
    expect(receipt({ booking: series(3), isWhole: false }).dates.map(({ uid }) => uid)).toEqual(['b1']);
  });
});

describe('what may be done', () => {
  it.each<[Partial<EventType['after']>, ReturnType<typeof receipt>['rule'], boolean, boolean]>([
    [{}, null, true, true],
    [{ canCancel: false }, 'noCancelling', false, true],
    [{ canMove: false }, 'noMoving', true, false],
    [{ canCancel: false, canMove: false }, 'neither', false, false],
    [{ moveMinutesBefore: 60 }, null, true, true],
    [{ moveMinutesBefore: 30 * 24 * 60 }, 'tooLateToMove', true, false],
  ])('by the rule %j: %s', (rules, rule, mayCancel, mayMove) => {
    expect(receipt({ eventType: ruledBy(rules) })).toMatchObject({ rule, mayCancel, mayMove });
  });

  it.each<Partial<Booking>>([
    { status: 'cancelled' },
    { status: 'rejected' },
    { end: at('2026-11-01T09:00:00Z') },
  ])('nothing, with %j', (change) => {
    const facts = { booking: booking(change), eventType: ruledBy({ canMove: false }) };
    expect(receipt(facts)).toMatchObject({ mayCancel: false, mayMove: false, rule: null });
  });

  it.each([
    ['2026-11-12T10:19:59Z', null],
    ['2026-11-12T10:20:00Z', 'https://meet.example/a'],
    ['2026-11-12T11:14:00Z', 'https://meet.example/a'],
    ['2026-11-12T11:15:00Z', null],
  ])('at %s she can join at %s', (time, joinUrl) => {
    const online = booking({ meetingUrl: 'https://meet.example/a' });
    expect(receipt({ booking: online, now: at(time) }).joinUrl).toBe(joinUrl);
  });
});

describe('who has it', () => {
  const attendees = ['ada', 'ben'].map((name) => ({
    name,
    email: `${name}@post.example`,
    zone: 'UTC',
    seatUid: `seat-of-${name}`,
  }));

  it.each([
    ['seat-of-ben', 'ben'],
    [null, 'ada'],
    ['seat-of-cem', undefined],
  ])('with the seat %s is %s', (seatUid, name) => {
    expect(receipt({ booking: booking({ attendees, seatUid }) }).person?.name).toBe(name);
  });

  it('is not told where the event type hides it', () => {
    expect(receipt({ booking: booking({ attendees: [] }) }).person).toBe(null);
  });
});
