import { describe, expectTypeOf, it } from 'vitest';
import { type BookingField, createApiClient, type EventType } from '../index.js';

const client = createApiClient();
const attendee = { name: 'Bo', email: 'bo@example.com', timeZone: 'UTC' };
const start = '2026-11-03T09:00:00Z';

describe('kinds that exclude each other', () => {
  it('of a booking: regular, recurring and instant', () => {
    client.bookings.create({ eventTypeId: 1, start, attendee });
    client.bookings.create({ eventTypeId: 1, start, attendee, recurrenceCount: 3 });
    client.bookings.create({ eventTypeSlug: 'sos', teamSlug: 'first-aid', start, attendee, instant: true });
    // @ts-expect-error who doesn't want it leaves it out
    client.bookings.create({ eventTypeId: 1, start, attendee, instant: false });
    // @ts-expect-error a slug without whose it is
    client.bookings.create({ eventTypeSlug: 'sos', start, attendee });
  });

  it('of a place: each with what it needs', () => {
    const book = (location: { type: 'attendeePhone'; phone: string }) =>
      client.bookings.create({ eventTypeId: 1, start, attendee, location });
    book({ type: 'attendeePhone', phone: '+37120993151' });
    client.bookings.create({
      eventTypeId: 1,
      start,
      attendee,
      // @ts-expect-error a phone call without a number
      location: { type: 'attendeePhone' },
    });
    client.bookings.create({
      eventTypeId: 1,
      start,
      attendee,
      // @ts-expect-error no such video app
      location: { type: 'integration', integration: 'telegraph' },
    });
  });

  it('of a private link: until a time, or for a number of bookings', () => {
    client.eventTypes.privateLinks.create({ eventTypeId: 1, expiresAt: start });
    client.eventTypes.privateLinks.create({ eventTypeId: 1, maxUsageCount: 5 });
    // @ts-expect-error both
    client.eventTypes.privateLinks.create({ eventTypeId: 1, expiresAt: start, maxUsageCount: 5 });
  });

  it('of a field of the form: its type tells what else it has', () => {
    const optionsOf = (field: BookingField) => (field.type === 'select' ? field.options : undefined);
    expectTypeOf(optionsOf).returns.toEqualTypeOf<string[] | undefined>();
    // @ts-expect-error a text has no options
    ((field: BookingField) => field.type === 'text' && field.options)({} as BookingField);
  });

  it('of an event type: settings that are off have nothing else', () => {
    const seatsOf = ({ seats }: EventType) => (seats && !seats.disabled ? seats.seatsPerTimeSlot : undefined);
    expectTypeOf(seatsOf).returns.toEqualTypeOf<number | undefined>();
    client.eventTypes.update({ eventTypeId: 1, seats: { disabled: true } });
    client.webhooks.create({
      active: true,
      subscriberUrl: 'https://host.example',
      // @ts-expect-error a trigger that the API does not know
      triggers: ['BOOKING_LOST'],
    });
  });
});
