import { describe, expect, it } from 'vitest';
import { talk } from '../testing/talk.js';
import { clinicWorld } from '../world/clinic/clinicWorld.js';

const LIMITS = { defaultPerMinute: 120, accessTokenPerMinute: 500, oauthClientPerMinute: 500 };
const PATH = '/v2/atoms/verification/email/send-code';
const EMAIL = { email: 'ada@example.com' };

describe('an endpoint with a limit of its own', () => {
  const limited = () => talk({ world: (now) => ({ ...clinicWorld(now), limits: LIMITS }) });

  it('lets through what it allows in a minute, and then nobody for one', async () => {
    const { post, get, sandbox } = limited();
    const send = async () => {
      const { status, headers } = await post(PATH, EMAIL);
      const of = (what: string) => headers.get(`x-ratelimit-${what}-atoms_verification_email_send_code`);
      return [status, of('limit'), of('remaining'), of('reset')];
    };
    expect(await send()).toEqual([200, '3', '2', '60']);
    sandbox.advance({ seconds: 30 });
    await send();
    expect(await send()).toEqual([200, '3', '0', '30']);
    expect(await send()).toEqual([429, '3', '0', '60']);
    sandbox.advance({ seconds: 59 });
    expect(await send()).toEqual([429, '3', '0', '1']);
    const other = await get('/v2/timezones');
    expect([other.status, other.headers.get('x-ratelimit-remaining-default')]).toEqual([200, '119']);
    sandbox.advance({ seconds: 1 });
    expect(await send()).toEqual([200, '3', '2', '60']);
  });

  it('counts each caller by themselves, and no other endpoint', async () => {
    const { post, token } = limited();
    const request = (kind: string, body: object, by: string) =>
      post(`/v2/verified-resources/${kind}/verification-code/request`, body, { token: by });
    const phone = { phone: '+37255556666' };
    for (const left of ['2', '1', '0']) {
      const { headers } = await request('phones', phone, token);
      expect(headers.get('x-ratelimit-remaining-users_verified_resources_phones_requests')).toBe(left);
      expect(headers.get('x-ratelimit-limit-default')).toBeNull();
    }
    expect((await request('phones', phone, token)).status).toBe(429);
    expect((await request('emails', EMAIL, token)).status).toBe(200);
    expect((await request('phones', phone, `${token}x`)).status).toBe(401);
  });

  it.each([
    ['POST', '/v2/teams/2/verified-resources/emails/verification-code/request', 5],
    ['POST', '/v2/teams/2/verified-resources/phones/verification-code/verify', 3],
    ['POST', '/v2/organizations/1/teams/2/verified-resources/emails/verification-code/request', 3],
    ['GET', '/v2/bookings/nope/conferencing-sessions', 60],
    ['DELETE', '/v2/teams/99', 1],
    ['DELETE', '/v2/organizations/1/teams/99', 1],
  ])('takes %s %s as often as %i times', async (method, path, most) => {
    const { send, token } = limited();
    const statuses: number[] = [];
    for (let count = 0; count <= most; count++) {
      statuses.push((await send(method)(path, method === 'POST' ? {} : undefined, { token })).status);
    }
    expect(statuses.indexOf(429)).toBe(most);
  });

  it('limits nobody where the world limits nobody', async () => {
    const { post } = talk();
    for (let count = 0; count < 4; count++) expect((await post(PATH, EMAIL)).status).toBe(200);
  });
});
