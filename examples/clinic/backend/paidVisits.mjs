const slug = 'running-analysis';

/** A visit that is paid when it is booked: Hannah has connected Stripe, and asks 85 pounds for it. */
export async function offerPaidVisit({ demo, fetch }) {
  const ask = async (method, path, body) => {
    const headers = {
      authorization: `Bearer ${demo.user.accessToken}`,
      'cal-api-version': '2024-06-14',
      'content-type': 'application/json',
    };
    const answer = await fetch(path, { method, headers, ...(body && { body: JSON.stringify(body) }) });
    if (!answer.ok) throw new Error(`${method} ${path} answered ${answer.status}: ${await answer.text()}`);
    return (await answer.json()).data;
  };

  const { authUrl } = await ask('GET', '/v2/stripe/connect?returnTo=https://northside-physio.example/');
  const state = encodeURIComponent(new URL(authUrl).searchParams.get('state'));
  await fetch(`/v2/stripe/save?code=any&state=${state}`, { redirect: 'manual' });
  const { id } = await ask('POST', '/v2/event-types', {
    title: 'Running analysis',
    slug,
    lengthInMinutes: 60,
    description: 'You run, we film it, and look at it together. Bring the shoes that you run in.',
    locations: [{ type: 'address', address: '14 Chapel Lane, Leeds LS6', public: true }],
  });
  const stripe = { enabled: true, price: 8500, currency: 'gbp' };
  await ask('PATCH', `/v2/atoms/event-types/${id}`, { metadata: { apps: { stripe } } });
}

/**
 * What is to be paid, which the calendar API does not tell. A product asks Stripe with its secret key; here Stripe is a
 * stand-in, which finds its payments in the sandbox and tells it when one has been made.
 */
export function paymentRoutes({ store, fetch }) {
  const asked = (request) => Object.fromEntries(new URL(request.url).searchParams);
  return {
    'GET /api/payments': async (request) => {
      const { bookingUid, externalId } = asked(request);
      const found = await store.collections.payments.where(bookingUid ? { bookingUid } : { externalId });
      return Response.json(found);
    },
    'POST /api/stripe': async (request) => {
      const { intent } = asked(request);
      const event = { type: 'payment_intent.succeeded', data: { object: { id: intent } } };
      const body = JSON.stringify(event);
      return fetch('/api/integrations/stripepayment/webhook', { method: 'POST', body });
    },
  };
}
