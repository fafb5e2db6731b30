import { describe, expect, it } from 'vitest';
import { createWebhookHandler, type WebhookEvent } from '../../server/index.js';
import { ADA, FREE, talk } from '../testing/talk.js';

const HOOK = {
  active: true,
  subscriberUrl: 'https://host.example/hooks',
  triggers: ['MEETING_STARTED', 'MEETING_ENDED'],
  secret: 's3cret',
};

async function booked() {
  const events: WebhookEvent[] = [];
  const deliver = createWebhookHandler({ secret: HOOK.secret, onEvent: (event) => void events.push(event) });
  const all = talk({ deliver });
  await all.post('/v2/webhooks', HOOK, { token: all.token });
  const { uid } = (await all.post('/v2/bookings', { eventTypeId: 2, start: FREE, attendee: ADA })).body.data;
  /** Of this booking: the world has others. */
  const heard = async () => {
    await all.sandbox.delivered();
    return events.flatMap(({ triggerEvent, payload }) =>
      'uid' in payload && payload.uid === uid ? [triggerEvent] : [],
    );
  };
  return { ...all, uid, heard, events };
}

describe('the time of a meeting', () => {
  it('is told of when the clock comes to it, and when it passes its end', async () => {
    const { sandbox, heard, events, uid } = await booked();
    sandbox.setNow('2026-11-24T08:59:59Z');
    expect(await heard()).toEqual([]);
    sandbox.advance({ seconds: 1 });
    expect(await heard()).toEqual(['MEETING_STARTED']);
    expect(events.find(({ payload }) => 'uid' in payload && payload.uid === uid)).toMatchObject({
      createdAt: null,
      payload: { uid, startTime: FREE, status: 'ACCEPTED', attendees: [{ email: ADA.email }] },
    });
    sandbox.advance({ minutes: 29 });
    expect(await heard()).toEqual(['MEETING_STARTED']);
    sandbox.advance({ minutes: 1 });
    expect(await heard()).toEqual(['MEETING_STARTED', 'MEETING_ENDED']);
    sandbox.advance({ days: 1 });
    expect(await heard()).toHaveLength(2);
  });

  it('is told of with both where it is passed at once', async () => {
    const { sandbox, heard } = await booked();
    sandbox.advance({ days: 7 });
    // Both are on their way at once: which one arrives first is up to the network.
    expect((await heard()).toSorted()).toEqual(['MEETING_ENDED', 'MEETING_STARTED']);
  });

  it('passes in silence when the booking was cancelled, or the clock is set back', async () => {
    const { sandbox, heard, post, uid } = await booked();
    sandbox.setNow('2026-11-19T08:00:00Z');
    await post(`/v2/bookings/${uid}/cancel`, { cancellationReason: 'ill' });
    sandbox.advance({ days: 7 });
    expect(await heard()).toEqual([]);
  });
});
