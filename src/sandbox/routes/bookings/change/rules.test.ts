import { describe, expect, it } from 'vitest';
import { ADA, FREE, talk } from '../../../testing/talk.js';

const LATER = '2026-11-24T11:00:00Z';
const wish = { eventTypeId: 2, start: FREE, attendee: ADA };

/** A booking of the clinic's first host, whose event type then says something else. */
async function booked(settings: object) {
  const { post, patch, token, sandbox, get } = talk();
  const { uid } = (await post('/v2/bookings', wish)).body.data;
  expect((await patch('/v2/event-types/2', settings, { token })).status).toBe(200);
  const path = `/v2/bookings/${uid}`;
  const move = () => post(`${path}/reschedule`, { start: LATER });
  const cancel = () => post(`${path}/cancel`, {});
  return { post, get, token, sandbox, path, move, cancel };
}

describe('an event type decides', () => {
  it('that nothing is cancelled', async () => {
    const { cancel, get, path } = await booked({ disableCancelling: { disabled: true } });
    const { status, body } = await cancel();
    expect([status, body.message]).toEqual([400, 'This event type does not allow cancellations']);
    expect((await get(path)).body.data.status).toBe('accepted');
  });

  it('that nothing is moved', async () => {
    const { move } = await booked({ disableRescheduling: { disabled: true } });
    expect((await move()).status).toBe(400);
  });

  it('until when something can be moved', async () => {
    const { move, sandbox } = await booked({ disableRescheduling: { minutesBefore: 60 } });
    sandbox.setNow('2026-11-24T08:30:00Z');
    expect((await move()).body.error.message).toContain('within 60 minutes before the event starts');
    sandbox.setNow('2026-11-24T07:59:00Z');
    expect((await move()).status).toBe(201);
  });

  it.each([false, true])(
    'whether what is cancelled can be moved: %s',
    async (allowReschedulingCancelledBookings) => {
      const { cancel, move } = await booked({ allowReschedulingCancelledBookings });
      await cancel();
      expect((await move()).status === 201).toBe(allowReschedulingCancelledBookings);
    },
  );
});

it('what is decided of one occurrence is decided of all that wait', async () => {
  const { post, patch, get, token } = talk();
  const settings = {
    recurrence: { frequency: 'weekly', interval: 1, occurrences: 2 },
    confirmationPolicy: { type: 'always', blockUnconfirmedBookingsInBooker: false },
  };
  await patch('/v2/event-types/2', settings, { token });
  const { data } = (await post('/v2/bookings', { ...wish, start: '2026-12-01T09:00:00Z' })).body;
  await post(`/v2/bookings/${data[1].uid}/confirm`, {}, { token });
  const series = (await get(`/v2/bookings/${data[0].recurringBookingUid}`)).body.data;
  expect(series.map(({ status }: { status: string }) => status)).toEqual(['accepted', 'accepted']);
});
