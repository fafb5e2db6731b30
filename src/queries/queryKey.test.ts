import { hashKey } from '@tanstack/react-query';
import { describe, expect, it } from 'vitest';
import { createClient } from '../client/index.js';
import { get as getBooking } from '../contract/bookings/bookings.operations.js';
import { list as getSlots } from '../contract/slots/slots.operations.js';
import { queryKey } from './queryKey.js';

const client = createClient({ id: 'one' });
const slots = { eventTypeSlug: 'follow-up', username: 'hannah', start: '2026-11-01', end: '2026-11-30' };

describe('the key of a query', () => {
  it('is the client, the operation and what it was asked with', () => {
    expect(queryKey(client, getBooking, { bookingUid: 'b1' })).toEqual([
      'one',
      'bookings.get',
      { bookingUid: 'b1' },
    ]);
  });

  it('without an input begins the key of every call of the operation', () => {
    expect(queryKey(client, getSlots, slots).slice(0, 2)).toEqual([...queryKey(client, getSlots)]);
  });

  it('differs between two clients, so that two users never read each other’s answers', () => {
    const [one, other] = [createClient(), createClient()];
    expect(queryKey(one, getSlots)).not.toEqual(queryKey(other, getSlots));
  });

  it('is the same whichever order an input is written in', () => {
    const { start, end, ...rest } = slots;
    expect(hashKey(queryKey(client, getSlots, { end, start, ...rest }))).toBe(
      hashKey(queryKey(client, getSlots, slots)),
    );
  });
});
