import { describe, expect, it } from 'vitest';
import { createClient } from '../client/index.js';
import { fakeApi, yes } from '../client/testing/fakeApi.js';
import { parseDay } from '../time/day.js';
import { colleaguesQuery } from './colleagues.js';
import { changeOutOfOffice, makeOutOfOffice, outOfOfficeQuery, removeOutOfOffice } from './outOfOffice.js';

const answered = {
  id: 4,
  uuid: 'u4',
  userId: 2,
  toUserId: 3,
  start: '2026-12-07T00:00:00.000Z',
  end: '2026-12-11T23:59:59.999Z',
  notes: null,
  reason: 'sick',
};
const owner = { orgId: 1, userId: 2 };

function given(data: unknown) {
  const api = fakeApi(() => yes(data));
  const client = createClient({ fetch: api.fetch, auth: { accessToken: 'cal_1' } });
  return { api, client, asked: () => api.sent.map(({ method, url }) => `${method} ${url.pathname}`) };
}

describe('when somebody is away', () => {
  it('is read in whole days, the earliest first', async () => {
    const earlier = { ...answered, id: 3, start: '2026-11-01T00:00:00.000Z', reason: 'moon', toUserId: null };
    const { client, asked } = given([answered, earlier]);
    const entries = await outOfOfficeQuery(client, owner).queryFn({});
    expect(entries.map(({ id, reason }) => [id, reason])).toEqual([
      [3, null],
      [4, 'sick'],
    ]);
    expect(entries[1]).toEqual({
      id: 4,
      userId: 2,
      firstDay: '2026-12-07',
      lastDay: '2026-12-11',
      toUserId: 3,
      reason: 'sick',
      notes: '',
    });
    expect(asked()).toEqual(['GET /v2/organizations/1/users/2/ooo']);
  });

  it('is written, changed in what is given, and deleted', async () => {
    const { client, api, asked } = given(answered);
    const days = { firstDay: parseDay('2026-12-07'), lastDay: parseDay('2026-12-11') };
    await makeOutOfOffice(client, { ...owner, ...days, reason: 'sick' });
    await changeOutOfOffice(client, { ...owner, id: 4, notes: '' });
    await changeOutOfOffice(client, { ...owner, id: 4, days });
    await removeOutOfOffice(client, { ...owner, id: 4 });
    const path = '/v2/organizations/1/users/2/ooo';
    expect(asked()).toEqual([`POST ${path}`, `PATCH ${path}/4`, `PATCH ${path}/4`, `DELETE ${path}/4`]);
    const span = { start: '2026-12-07T00:00:00.000Z', end: '2026-12-11T23:59:59.999Z' };
    expect(api.sent.slice(0, 3).map(({ body }) => body)).toEqual([
      { ...span, reason: 'sick' },
      { notes: '' },
      span,
    ]);
  });
});

describe('colleagues', () => {
  it('go by their name, and by their address where they have none', async () => {
    const { client } = given([
      { id: 3, name: 'Theo', email: 't@clinic.example' },
      { id: 5, name: null, email: 'ada@clinic.example' },
    ]);
    expect(await colleaguesQuery(client, 1).queryFn({})).toEqual([
      { id: 3, name: 'Theo' },
      { id: 5, name: 'ada@clinic.example' },
    ]);
  });
});
