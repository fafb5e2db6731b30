import type { Stage } from './stage.js';

/** From now on it costs 58 pounds to book that event type of the demo's user, through Stripe. */
export async function charge({ sandbox }: Pick<Stage, 'sandbox'>, eventTypeSlug: string): Promise<void> {
  const authorization = `Bearer ${sandbox.demo.user.accessToken}`;
  const asked = await sandbox.fetch('/v2/stripe/connect?returnTo=https://app.example/paid', {
    headers: { authorization },
  });
  const { data } = await asked.json();
  const state = encodeURIComponent(new URL(data.authUrl).searchParams.get('state') ?? '');
  await sandbox.fetch(`/v2/stripe/save?code=any&state=${state}`);
  const all = await sandbox.store.eventTypes.ofOwner(sandbox.demo.user.id);
  const id = all.find(({ settings }) => settings.slug === eventTypeSlug)?.id;
  const changed = await sandbox.fetch(`/v2/atoms/event-types/${id}`, {
    method: 'PATCH',
    headers: { authorization, 'content-type': 'application/json' },
    body: JSON.stringify({
      metadata: { apps: { stripe: { enabled: true, price: 5800, currency: 'gbp' } } },
    }),
  });
  if (!changed.ok) throw new Error(`The price was refused: ${changed.status} ${await changed.text()}`);
}
