import { describe, expect, it } from 'vitest';
import { afterCancelling, type CancelWish, cancelInput } from './cancelWish.js';
import { booking, series } from './testing/givenBooking.js';

const wish = (change: Partial<CancelWish> = {}): CancelWish => ({
  scope: 'this',
  uid: 'b1',
  reason: '',
  ...change,
});

describe('what is sent', () => {
  it.each<[string, Parameters<typeof cancelInput>, object]>([
    ['one booking', [booking(), wish()], { bookingUid: 'b1' }],
    [
      'with a reason',
      [booking(), wish({ reason: ' Ill ' })],
      { bookingUid: 'b1', cancellationReason: 'Ill' },
    ],
    ['with a blank reason', [booking(), wish({ reason: '  ' })], { bookingUid: 'b1' }],
    ['all of one booking', [booking(), wish({ scope: 'all' })], { bookingUid: 'b1' }],
    ['one date', [series(3), wish({ uid: 'b2' })], { bookingUid: 'b2' }],
    [
      'from one date on',
      [series(3), wish({ uid: 'b2', scope: 'following' })],
      { bookingUid: 'b2', cancelSubsequentBookings: true },
    ],
    ['all dates', [series(3), wish({ scope: 'all' })], { bookingUid: 'r1' }],
    ['a seat', [booking({ seatUid: 's1' }), wish()], { bookingUid: 'b1', seatUid: 's1' }],
  ])('for %s', (_, given, input) => {
    expect(cancelInput(...given)).toEqual(input);
  });
});

describe('the booking afterwards', () => {
  const gone = { status: 'cancelled' } as const;

  it('is what the server says of it', () => {
    const after = afterCancelling(booking(), booking({ ...gone, cancellationReason: 'Ill' }));
    expect(after).toMatchObject({ ...gone, cancellationReason: 'Ill', series: [gone] });
  });

  it('of a series keeps the dates that were not meant', () => {
    const answer = booking({ uid: 'b2', recurringBookingUid: 'r1', ...gone });
    const after = afterCancelling(series(3), answer);
    expect(after.status).toBe('accepted');
    expect(after.series.map(({ status }) => status)).toEqual(['accepted', 'cancelled', 'accepted']);
  });

  it('is over for who gave up her seat, though it stands for others', () => {
    const after = afterCancelling(booking({ seatUid: 's1' }), booking());
    expect(after).toMatchObject({ ...gone, series: [gone] });
  });
});
