import { describe, expect, it } from 'vitest';
import { ADA, FREE, talk } from '../../testing/talk.js';

const stateOf = (url: string) => encodeURIComponent(new URL(url).searchParams.get('state') ?? '');
const stripe = { metadata: { apps: { stripe: { enabled: true, price: 4500, currency: 'gbp' } } } };
const wish = { eventTypeId: 2, start: FREE, attendee: ADA };
const OLD = { version: '2024-04-15' };
const oldWish = {
  eventTypeId: 2,
  start: FREE,
  responses: { name: ADA.name, email: ADA.email },
  timeZone: ADA.timeZone,
  language: 'en',
};

/** The clinic's first host asks for money, and has an account for it. */
async function paidClinic() {
  const server = talk();
  const { get, patch, token, sandbox } = server;
  const asked = await get('/v2/stripe/connect?returnTo=https://app.example/paid', { token });
  await get(`/v2/stripe/save?code=any&state=${stateOf(asked.body.data.authUrl)}`);
  await patch('/v2/atoms/event-types/2', stripe, { token });
  const pay = async () => {
    const [payment] = await sandbox.store.collections.payments.where({});
    const body = { type: 'payment_intent.succeeded', data: { object: { id: payment?.externalId } } };
    return server.post('/api/integrations/stripepayment/webhook', body);
  };
  return { ...server, pay };
}

describe('a booking that costs something', () => {
  it('waits until it is paid for', async () => {
    const { get, post, pay } = await paidClinic();
    const made = await post('/v2/bookings', wish);
    expect([made.status, made.body.data.status]).toEqual([201, 'pending']);
    const path = `/v2/bookings/${made.body.data.uid}`;
    expect((await pay()).body).toEqual({ received: true });
    expect((await get(path)).body.data).toMatchObject({ status: 'accepted' });
    expect((await pay()).status).toBe(200);
  });

  it('says to the older version where to pay, and the payment page what for', async () => {
    const { get, post, pay } = await paidClinic();
    const { body } = await post('/v2/bookings', oldWish, OLD);
    expect(body.data).toMatchObject({ status: 'PENDING', paid: false, paymentRequired: true });
    const page = async () => (await get(`/v2/atoms/payment/${body.data.paymentUid}`)).body.data;
    expect((await page()).payment).toMatchObject({ amount: 4500, currency: 'gbp', success: false });
    await pay();
    expect(await page()).toMatchObject({ booking: { status: 'ACCEPTED', paid: true } });
    expect((await get('/v2/atoms/payment/nope')).status).toBe(404);
  });

  it('waits for its host as well, where the host confirms', async () => {
    const { get, post, patch, pay, token } = await paidClinic();
    await patch('/v2/atoms/event-types/2', { requiresConfirmation: true }, { token });
    const { uid } = (await post('/v2/bookings', wish)).body.data;
    await pay();
    expect((await get(`/v2/bookings/${uid}`)).body.data.status).toBe('pending');
    expect((await post(`/v2/bookings/${uid}/confirm`, {}, { token })).body.data.status).toBe('accepted');
  });

  it('is paid for once, also when it is moved', async () => {
    const { post, pay, sandbox } = await paidClinic();
    const { uid } = (await post('/v2/bookings', wish)).body.data;
    const early = await post(`/v2/bookings/${uid}/reschedule`, { start: '2026-11-24T11:00:00Z' });
    expect(early.body.data.status).toBe('pending');
    await pay();
    const moved = await post(`/v2/bookings/${early.body.data.uid}/reschedule`, { start: FREE });
    expect(moved.body.data.status).toBe('accepted');
    expect(await sandbox.store.collections.payments.where({})).toHaveLength(1);
  });

  it('can’t be had from a host without an account', async () => {
    const { post, patch, token } = talk();
    await patch('/v2/atoms/event-types/2', stripe, { token });
    const { status, body } = await post('/v2/bookings', wish);
    expect([status, body.message]).toEqual([400, 'Missing payment credentials']);
  });

  it('is told of when the payment begins, and when it is done', async () => {
    const { post, pay, sandbox, token } = await paidClinic();
    const triggers = ['BOOKING_CREATED', 'BOOKING_PAYMENT_INITIATED', 'BOOKING_PAID'];
    const hook = { active: true, subscriberUrl: 'https://hooks.example/a', triggers };
    expect((await post('/v2/webhooks', hook, { token })).status).toBe(201);
    await post('/v2/bookings', wish);
    await pay();
    await sandbox.delivered();
    expect(sandbox.deliveries.map(({ trigger }) => trigger)).toEqual([
      'BOOKING_PAYMENT_INITIATED',
      'BOOKING_PAID',
      'BOOKING_CREATED',
    ]);
  });
});
