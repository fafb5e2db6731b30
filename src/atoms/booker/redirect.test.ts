import { describe, expect, it } from 'vitest';
import { type ReceiptFacts, receiptOf } from '../../booking-receipt/receipt.model.js';
import { booking, eventType, now } from '../../booking-receipt/testing/givenBooking.js';
import type { AfterBooking } from '../../queries/afterBooking.js';
import { redirectOf } from './redirect.js';

const thanks = 'https://thanks.example/after?from=daybook';

function redirect(after: Partial<AfterBooking>, facts: Partial<ReceiptFacts> = {}) {
  const rules = { ...eventType, after: { ...eventType.after, ...after } };
  return redirectOf(
    receiptOf({ booking: booking(), isWhole: true, eventType: rules, news: 'made', now, ...facts }),
  );
}

describe('after a booking she is taken', () => {
  it.each<[string | null, Partial<AfterBooking>, Partial<ReceiptFacts>]>([
    [thanks, { redirectUrl: thanks }, {}],
    [thanks, { redirectUrl: thanks }, { news: 'moved' }],
    [thanks, { redirectUrl: thanks }, { booking: booking({ status: 'pending' }) }],
    [null, { redirectUrl: null }, {}],
    [null, { redirectUrl: thanks }, { news: 'kept' }],
    [null, { redirectUrl: thanks }, { booking: booking({ status: 'cancelled' }) }],
    [null, { redirectUrl: thanks }, { booking: booking({ status: 'pending', isPaymentRequired: true }) }],
    [null, { redirectUrl: 'javascript:alert(1)' }, {}],
    [null, { redirectUrl: 'myapp://booked' }, {}],
    [null, { redirectUrl: 'thanks' }, {}],
  ])('to %s', (url, after, facts) => {
    expect(redirect(after, facts)).toBe(url);
  });

  it('with the booking’s facts where the event type says so, beside those that are there', () => {
    const url = new URL(redirect({ redirectUrl: `${thanks}&uid=mine`, forwardsFacts: true }) ?? '');
    expect(Object.fromEntries(url.searchParams)).toEqual({
      from: 'daybook',
      uid: 'mine',
      isSuccessBookingPage: 'true',
      title: 'Initial assessment between Hannah Lindqvist and Priya Raman',
      eventTypeSlug: 'initial-assessment',
      startTime: '2026-11-12T10:30:00.000Z',
      endTime: '2026-11-12T11:15:00.000Z',
      attendeeName: 'Priya Raman',
      email: 'priya@post.example',
      hostName: 'Hannah Lindqvist',
      location: '14 Chapel Lane',
    });
  });
});
