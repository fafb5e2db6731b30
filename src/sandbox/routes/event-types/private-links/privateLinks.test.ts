import { describe, expect, it } from 'vitest';
import { talk } from '../../../testing/talk.js';

const stage = async () => {
  const all = talk();
  const path = '/v2/event-types/2/private-links';
  // The event types' own version does not know them; the older one, which is also the one of no header, does.
  const sending = { token: all.token, version: '2024-04-15' };
  const make = async (limit: object) => all.post(path, limit, sending);
  return { ...all, path, sending, make };
};

describe('a private link', () => {
  it('is good for a number of bookings, or until a time', async () => {
    const { make, get, path, sending } = await stage();
    const byUsage = (await make({ maxUsageCount: 3 })).body.data;
    expect(byUsage).toEqual({
      linkId: expect.any(String),
      eventTypeId: 2,
      isExpired: false,
      bookingUrl: expect.stringMatching(new RegExp(`/d/${byUsage.linkId}$`)),
      maxUsageCount: 3,
      usageCount: 0,
    });
    const byTime = (await make({ expiresAt: '2027-01-01T01:00:00+01:00' })).body.data;
    expect(byTime).toMatchObject({ isExpired: false, expiresAt: '2027-01-01T00:00:00.000Z' });
    expect((await get(path, sending)).body.data).toEqual([byUsage, byTime]);
  });

  it('expires when its time has come', async () => {
    const { make, get, path, sending, sandbox } = await stage();
    await make({ expiresAt: '2026-11-20T09:20:00Z' });
    const isExpired = async () => (await get(path, sending)).body.data[0].isExpired;
    sandbox.setNow('2026-11-20T09:19:59Z');
    expect(await isExpired()).toBe(false);
    sandbox.setNow('2026-11-20T09:20:00Z');
    expect(await isExpired()).toBe(true);
  });

  it('takes one limit instead of the other, and keeps its address', async () => {
    const { make, patch, path, sending } = await stage();
    const made = (await make({ maxUsageCount: 3 })).body.data;
    const { body } = await patch(`${path}/${made.linkId}`, { expiresAt: '2027-01-01T00:00:00Z' }, sending);
    expect(body.data).toEqual({
      linkId: made.linkId,
      eventTypeId: 2,
      isExpired: false,
      bookingUrl: made.bookingUrl,
      expiresAt: '2027-01-01T00:00:00.000Z',
    });
  });

  it('can be deleted once', async () => {
    const { make, remove, path, sending } = await stage();
    const { linkId } = (await make({ maxUsageCount: 1 })).body.data;
    const first = await remove(`${path}/${linkId}`, undefined, sending);
    expect(first.body.data).toEqual({ linkId, message: 'Private link deleted successfully' });
    const again = await remove(`${path}/${linkId}`, undefined, sending);
    expect([again.status, again.body.error.message]).toEqual([404, 'Deleted link not found']);
  });

  it.each([
    [{}, 'Either expiresAt or maxUsageCount must be provided'],
    [{ expiresAt: null, maxUsageCount: null }, 'Either expiresAt or maxUsageCount must be provided'],
    [
      { expiresAt: '2027-01-01T00:00:00Z', maxUsageCount: 1 },
      'Provide only one of expiresAt or maxUsageCount',
    ],
  ])('is refused with %j', async (limit, message) => {
    const { make } = await stage();
    const { status, body } = await make(limit);
    expect([status, body.error.message]).toEqual([400, message]);
  });

  it.each([
    [{ maxUsageCount: 0 }, { min: 'maxUsageCount must not be less than 1' }],
    [{ maxUsageCount: 'many' }, { isInt: 'maxUsageCount must be an integer number' }],
    [{ expiresAt: 'soon' }, { isDate: 'expiresAt must be a Date instance' }],
  ])('is refused rule by rule: %j', async (limit, constraints) => {
    const { make } = await stage();
    const { status, body } = await make(limit);
    expect(status).toBe(400);
    expect(body.error.details.errors).toEqual([expect.objectContaining({ constraints })]);
  });

  it('is only of the owner, and unknown to the other versions', async () => {
    const { post, patch, get, path, sending } = await stage();
    const strange = await post('/v2/event-types/999/private-links', { maxUsageCount: 1 }, sending);
    expect([strange.status, strange.body.error.message]).toEqual([404, 'Event type with id 999 not found']);
    const unknown = await patch(`${path}/nope`, { maxUsageCount: 1 }, sending);
    expect([unknown.status, unknown.body.error.message]).toEqual([404, 'Updated link not found']);
    expect((await get(path, { version: '2024-04-15' })).status).toBe(403);
    expect((await get(path, { ...sending, version: '2024-06-14' })).status).toBe(404);
    expect((await get(path, { ...sending, version: '1999-01-01' })).status).toBe(200);
  });
});
