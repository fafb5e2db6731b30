import { describe, expect, it } from 'vitest';
import type { SandboxOptions } from '../../../createSandbox.js';
import { ADA, FREE, talk } from '../../../testing/talk.js';
import { clinicWorld } from '../../../world/clinic/clinicWorld.js';

const PATH = '/v2/atoms/verification/email';

function stage(options?: SandboxOptions) {
  const all = talk(options);
  const { post, sandbox } = all;
  /** The code that the outbox shows for this address. */
  const codeFor = async (email: string, language?: string): Promise<string> => {
    await post(`${PATH}/send-code`, { email, language });
    const mail = (await sandbox.emails()).filter(({ to }) => to === email).at(-1);
    return /\d{6}/.exec(mail?.text ?? '')?.[0] ?? '';
  };
  const verify = (body: object, token?: string) =>
    post(`${PATH}/verify-code${token ? '-authenticated' : ''}`, body, { token });
  return { ...all, codeFor, verify };
}

describe('a visitor’s e-mail address', () => {
  it('is verified by the code that was mailed to it, for a quarter of an hour at least', async () => {
    const { codeFor, verify, sandbox } = stage();
    const code = await codeFor(ADA.email);
    expect((await verify({ email: ADA.email, code })).body).toEqual({
      status: 'success',
      data: { verified: true },
    });
    sandbox.advance({ minutes: 15 });
    expect((await verify({ email: ADA.email, code })).status).toBe(200);
    sandbox.advance({ minutes: 15 });
    const late = await verify({ email: ADA.email, code });
    expect([late.status, late.body.error.message]).toEqual([400, 'Invalid verification code']);
  });

  it('is mailed its code in the language that is asked for, where there are words', async () => {
    const { codeFor, sandbox } = stage();
    await codeFor(ADA.email, 'de');
    await codeFor(ADA.email, 'fr');
    await codeFor(ADA.email, 'klingon');
    expect((await sandbox.emails()).map(({ subject, language }) => [subject, language])).toEqual([
      ['Ihr Code', 'de'],
      ['Your code', 'fr'],
      ['Your code', 'en'],
    ]);
  });

  it.each([
    [{ email: ADA.email }, undefined, 'Email and code are required'],
    [{ code: '123456' }, undefined, 'Email and code are required'],
    [{}, 'signed in', 'Email, code, and user ID are required'],
  ])('is not verified by %j (%s)', async (body, signedIn, message) => {
    const { verify, token } = stage();
    const { status, body: refusal } = await verify(body, signedIn && token);
    expect([status, refusal.error.message]).toEqual([400, message]);
  });

  it('is verified by its own code alone', async () => {
    const { codeFor, verify, token, post } = stage();
    const code = await codeFor('bea@example.com');
    expect((await verify({ email: ADA.email, code })).status).toBe(400);
    expect((await verify({ email: 'bea@example.com', code }, token)).status).toBe(200);
    expect((await post(`${PATH}/verify-code-authenticated`, { email: 'bea@example.com', code })).status).toBe(
      401,
    );
    expect((await post(`${PATH}/send-code`, { email: 'nobody' })).status).toBe(400);
  });

  it('must be verified where its owner wants that, and is not the one who is signed in', async () => {
    const { get } = stage({ world: (now) => ({ ...clinicWorld(now), guardedEmails: [ADA.email] }) });
    const check = async (query: string) => (await get(`${PATH}/check?${query}`)).body.data;
    expect(await check(`email=${ADA.email}`)).toBe(true);
    expect(await check(`email=${ADA.email}&userSessionEmail=ADA@example.com`)).toBe(false);
    expect(await check('email=bea@example.com')).toBe(false);
  });
});

describe('an event type that asks for a verified address', () => {
  async function guarded() {
    const all = stage();
    const { patch, post, token, codeFor } = all;
    await patch('/v2/event-types/2', { requiresBookerEmailVerification: true }, { token });
    const book = (emailVerificationCode?: string) =>
      post('/v2/bookings', { eventTypeId: 2, start: FREE, attendee: ADA, emailVerificationCode });
    return { ...all, book, code: await codeFor(ADA.email) };
  }

  it('is booked with the code, and not without', async () => {
    const { book, code } = await guarded();
    expect((await book()).body).toEqual({ statusCode: 400, message: 'email_verification_required' });
    const wrong = code === '000000' ? '000001' : '000000';
    expect((await book(wrong)).body).toEqual({ statusCode: 400, message: 'invalid_verification_code' });
    expect((await book(code)).status).toBe(201);
  });

  it('is moved with a code too, and by its host without', async () => {
    const { book, code, post, token } = await guarded();
    const { uid } = (await book(code)).body.data;
    const move = (path: string, hour: string, more: object, by?: string) =>
      post(`/v2/bookings/${path}/reschedule`, { start: `2026-11-24T${hour}:00:00Z`, ...more }, { token: by });
    expect((await move(uid, '11', {})).body.message).toBe('email_verification_required');
    const moved = await move(uid, '11', { emailVerificationCode: code });
    expect(moved.status).toBe(201);
    expect((await move(moved.body.data.uid, '12', {}, token)).status).toBe(201);
  });

  it('asks the oldest version for it as well', async () => {
    const { post, code } = await guarded();
    const asked = { responses: { name: ADA.name, email: ADA.email }, timeZone: ADA.timeZone, metadata: {} };
    const book = (verificationCode?: string) =>
      post(
        '/v2/bookings',
        { ...asked, eventTypeId: 2, start: FREE, verificationCode },
        { version: '2024-04-15' },
      );
    expect((await book()).status).toBe(400);
    expect((await book(code)).status).toBe(201);
  });
});

describe('a host’s addresses', () => {
  it('are their own and those that were added, each once', async () => {
    const { get, post, token, sandbox } = stage();
    const list = async () => (await get('/v2/atoms/emails/verified-emails', { token })).body.data;
    const add = (email: string) => post('/v2/atoms/emails/verified-emails', { email }, { token });
    const own = sandbox.demo.user.email.replace(/\+[^@]*/, '');
    expect(await list()).toEqual([own]);
    const added = await add('second@clinic.example');
    expect([added.status, added.body.data]).toEqual([200, { emailVerified: true }]);
    expect(await list()).toEqual([own, 'second@clinic.example']);
    for (const email of [own, 'second@clinic.example']) {
      expect((await add(email)).body.error.message).toBe('Email already exists');
    }
  });
});
