import { describe, expect, it } from 'vitest';
import { talk } from '../../testing/talk.js';
import { clinicWorld } from '../../world/clinic/clinicWorld.js';

const person = (id: number, username: string, more: object = {}) => ({
  id,
  username,
  email: `${username}@example.com`,
  name: username,
  timeZone: 'Europe/London',
  ...more,
});

/** The clinic, with a colleague in its organization and somebody in none; each by an API key. */
const server = () =>
  talk({
    world: (now) => {
      const clinic = clinicWorld(now);
      const member = { organizationId: 1, organizationRole: 'MEMBER' as const };
      return {
        ...clinic,
        users: [...clinic.users, person(2, 'kim', member), person(3, 'solo')],
        apiKeys: [
          { key: 'cal_owner', userId: 1, organizationId: 1 },
          { key: 'cal_kim', userId: 2, organizationId: 1 },
          { key: 'cal_solo', userId: 3 },
        ],
        credits: { monthly: 10, additional: 5 },
      };
    },
  });
const kim = { token: 'cal_kim' };
const solo = { token: 'cal_solo' };

describe('the booking limits of a user', () => {
  const path = '/v2/me/booking-limits';
  const none = { perDay: null, perWeek: null, perMonth: null, perYear: null };

  it('change one by one, and go', async () => {
    const { get, patch, remove } = server();
    expect((await get(path, kim)).body.data).toEqual(none);
    await patch(path, { perDay: 2, perWeek: 9 }, kim);
    const changed = await patch(path, { perWeek: null }, kim);
    expect(changed.body.data).toEqual({ ...none, perDay: 2 });
    expect((await get(path, kim)).body.data).toEqual({ ...none, perDay: 2 });
    expect((await patch(path, { perDay: 0 }, kim)).status).toBe(400);
    await remove(path, undefined, kim);
    expect((await get(path, kim)).body.data).toEqual(none);
  });

  it('are for members of organizations', async () => {
    const { get, patch, remove } = server();
    const answers = [await get(path, solo), await patch(path, {}, solo), await remove(path, undefined, solo)];
    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403]);
  });
});

describe('an app on a device', () => {
  const path = '/v2/notifications/subscriptions/app-push';
  const device = { token: 'ExponentPushToken[a]', platform: 'IOS', deviceId: 'phone' };

  it('has one subscription, until it is taken away', async () => {
    const { post, remove, sandbox } = server();
    const first = await post(path, device, kim);
    expect([first.status, first.body.data]).toMatchObject([201, { userId: 2, deviceId: 'phone' }]);
    const again = await post(path, { ...device, token: 'ExponentPushToken[b]' }, kim);
    expect(again.body.data).toMatchObject({ id: first.body.data.id, identifier: 'ExponentPushToken[b]' });
    const { pushSubscriptions } = sandbox.store.collections;
    const gone = await remove(path, { token: 'ExponentPushToken[b]' }, kim);
    expect([gone.status, await pushSubscriptions.where({})]).toEqual([200, []]);
  });

  it('is subscribed by an API key alone', async () => {
    const { post, token } = server();
    expect((await post(path, device, { token })).status).toBe(401);
    expect((await post(path, { ...device, platform: 'PAGER' }, kim)).status).toBe(400);
  });
});

describe('credits', () => {
  const charge = { credits: 8, creditFor: 'SMS' };
  const version = '2024-08-13';

  it('of the month go first, then those that were bought; an organization shares them', async () => {
    const { get, post } = server();
    const owner = { token: 'cal_owner', version };
    expect((await get('/v2/credits/available', owner)).body.data).toEqual({
      hasCredits: true,
      balance: { monthlyRemaining: 10, additional: 5 },
    });
    await post('/v2/credits/charge', charge, owner);
    const { body } = await post('/v2/credits/charge', { ...charge, credits: 4 }, { ...kim, version });
    expect(body.data).toEqual({ charged: true, remainingBalance: { monthlyRemaining: 0, additional: 3 } });
    const others = await get('/v2/credits/available', { ...solo, version });
    expect(others.body.data.balance).toEqual({ monthlyRemaining: 10, additional: 5 });
  });

  it('are not charged twice under one reference, nor beyond what there is', async () => {
    const { post, sandbox } = server();
    const named = { ...charge, externalRef: 'talk-1' };
    const first = await post('/v2/credits/charge', named, { ...kim, version });
    expect((await post('/v2/credits/charge', named, { ...kim, version })).body).toEqual(first.body);
    const more = await post('/v2/credits/charge', charge, { ...kim, version });
    expect(more.body.data).toEqual({ ...first.body.data, charged: false });
    sandbox.advance({ days: 15 });
    const later = await post('/v2/credits/charge', charge, { ...kim, version });
    expect(later.body.data.remainingBalance).toEqual({ monthlyRemaining: 2, additional: 5 });
  });
});
