import { describe, expect, it } from 'vitest';
import { ADA, FREE, talk } from '../testing/talk.js';

const HOOK = { active: true, subscriberUrl: 'https://host.example/hooks', triggers: ['BOOKING_CREATED'] };

/** A booking of a host whose subscriber answers with these statuses, one after the other; 200 when they are used up. */
async function booked(...statuses: number[]) {
  const bodies: string[] = [];
  const deliver = async (request: Request) => {
    bodies.push(await request.text());
    return new Response(null, { status: statuses.shift() ?? 200 });
  };
  const all = talk({ deliver });
  const { post, token, sandbox } = all;
  await post('/v2/webhooks', HOOK, { token });
  await post('/v2/bookings', { eventTypeId: 2, start: FREE, attendee: ADA });
  await sandbox.delivered();
  const begun = sandbox.now();
  const attempts = async () => {
    await sandbox.delivered();
    const [delivery] = sandbox.deliveries;
    return delivery?.attempts.map(({ at, status }) => [(at - begun) / 60_000, status]);
  };
  return { ...all, attempts, bodies };
}

describe('a webhook that is not taken', () => {
  it('is tried again after 1, 5, 30 and 120 minutes, with the same body, until it is', async () => {
    const { sandbox, attempts, bodies } = await booked(500, 503, 302);
    expect(await attempts()).toEqual([[0, 500]]);
    sandbox.advance({ seconds: 59 });
    expect(await attempts()).toHaveLength(1);
    sandbox.advance({ seconds: 1 });
    expect(await attempts()).toEqual([
      [0, 500],
      [1, 503],
    ]);
    sandbox.advance({ minutes: 5 });
    sandbox.advance({ minutes: 30 });
    const all = [
      [0, 500],
      [1, 503],
      [6, 302],
      [36, 200],
    ];
    expect(await attempts()).toEqual(all);
    sandbox.advance({ days: 2 });
    expect(await attempts()).toEqual(all);
    expect(sandbox.deliveries).toMatchObject([{ status: 200, nextAttemptAt: null }]);
    expect(new Set(bodies).size).toBe(1);
  });

  it('is given up after five attempts, which a clock that is moved far makes up for', async () => {
    const { sandbox, attempts } = await booked(500, 500, 500, 500, 500, 200);
    sandbox.advance({ days: 1 });
    expect(await attempts()).toEqual([0, 1, 6, 36, 156].map((minute) => [minute, 500]));
    sandbox.advance({ days: 1 });
    expect(await attempts()).toHaveLength(5);
  });

  it('is tried once more when somebody asks for it, and not again after that', async () => {
    const { sandbox, attempts } = await booked(400, 410, 200);
    expect(sandbox.redeliver(1)).toBe(true);
    expect(await attempts()).toEqual([
      [0, 400],
      [0, 410],
    ]);
    sandbox.advance({ days: 1 });
    expect(await attempts()).toHaveLength(2);
    expect(sandbox.redeliver(1)).toBe(true);
    expect(await attempts()).toContainEqual([24 * 60, 200]);
    expect(sandbox.redeliver(2)).toBe(false);
  });
});
