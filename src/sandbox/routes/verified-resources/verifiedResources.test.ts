import { describe, expect, it } from 'vitest';
import { talk } from '../../testing/talk.js';

const KINDS = [
  { kind: 'emails', sent: { email: 'desk@clinic.example' }, to: 'desk@clinic.example' },
  { kind: 'phones', sent: { phone: '+37255556666' }, to: '+37255556666' },
];

describe.each(KINDS)('verified $kind', ({ kind, sent, to }) => {
  const path = `/v2/verified-resources/${kind}`;
  function asked() {
    const talking = talk();
    const { post, token, sandbox } = talking;
    const request = () => post(`${path}/verification-code/request`, sent, { token });
    const verify = (code: string) => post(`${path}/verification-code/verify`, { ...sent, code }, { token });
    const outbox = () => sandbox.store.collections.verificationCodes.where({ sentTo: to });
    return { ...talking, request, verify, outbox };
  }

  it('are those whose code came back', async () => {
    const { request, verify, outbox, get, token } = asked();
    expect((await request()).body).toEqual({ status: 'success' });
    const [sentCode] = await outbox();
    expect(sentCode?.code).toMatch(/^\d{6}$/);
    const verified = await verify(sentCode?.code ?? '');
    expect([verified.status, verified.body.data.id]).toEqual([200, 1]);
    expect((await get(path, { token })).body.data).toEqual([verified.body.data]);
    expect((await get(`${path}/1`, { token })).body.data).toEqual(verified.body.data);
    expect((await get(`${path}?skip=1`, { token })).body.data).toEqual([]);
    expect((await get(`${path}/2`, { token })).status).toBe(404);
  });

  it('take no code that is wrong, used, or older than a quarter of an hour', async () => {
    const { request, verify, outbox, sandbox } = asked();
    await request();
    const [first] = await outbox();
    const code = first?.code ?? '';
    expect((await verify(code === '000000' ? '000001' : '000000')).status).toBe(400);
    sandbox.advance({ minutes: 15 });
    expect((await verify(code)).status).toBe(400);
    await request();
    const [, second] = await outbox();
    expect((await verify(second?.code ?? '')).status).toBe(200);
    expect((await verify(second?.code ?? '')).status).toBe(400);
  });
});

it('sends no code to an address that is verified, and none to what is no number', async () => {
  const { post, token, sandbox } = talk();
  const email = 'desk@clinic.example';
  await sandbox.store.collections.verifiedEmails.add({ userId: sandbox.demo.user.id, email });
  const again = await post('/v2/verified-resources/emails/verification-code/request', { email }, { token });
  expect([again.status, again.body.error.message]).toEqual([409, 'Email is already verified.']);
  const path = '/v2/verified-resources/phones/verification-code/request';
  const { status, body } = await post(path, { phone: '12' }, { token });
  expect([status, body.error.details.errors[0].constraints]).toEqual([
    400,
    { isPhoneNumber: 'phone must be a valid phone number' },
  ]);
});
