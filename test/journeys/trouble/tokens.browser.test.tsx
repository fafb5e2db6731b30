import type { CalAuthError } from 'daybook';
import { describe, expect, it } from 'vitest';
import { ada, ben } from '../../support/bookerPage.js';
import { hostBackend, signIn } from '../../support/hostBackend.js';
import { openStage, visit } from '../../support/stage.js';

const thursday = 'Thursday 12 November';

/** Hannah, signed in to the host's product, books her colleague Theo. */
function visitSignedIn(options: Parameters<typeof openStage>[0] = {}) {
  const stage = openStage(options);
  const { refreshUrl, fetch, bearers } = hostBackend(stage.sandbox);
  const { accessToken } = stage.sandbox.demo.user;
  const her = visit(stage, {
    provider: { accessToken, fetch, options: { apiUrl: stage.sandbox.demo.apiUrl, refreshUrl } },
    booker: { username: 'theo', eventSlug: 'remote-session' },
  });
  const answersTo = (operation: string) =>
    stage.sandbox.requests.filter((request) => request.operation === operation).map(({ status }) => status);
  return { stage, her, answersTo, bearers, accessToken };
}

describe('a token that ends on the way', () => {
  it('is renewed once when the server refuses it, and nobody notices', async () => {
    const { stage, her, answersTo, bearers, accessToken } = visitSignedIn();
    await her.choose(thursday, '3:00 pm');
    await her.fillIn(ada);
    stage.sandbox.fault({ name: 'expired-token', all: true });
    await her.confirm.click();
    await expect.element(her.heading('You are booked, Ada')).toBeVisible();
    expect(answersTo('bookings.create')).toEqual([498, 201]);
    expect(answersTo('oauth.refresh')).toEqual([200]);
    expect(bearers).toEqual([`Bearer ${accessToken}`]);
  });

  it('is renewed before the server has to refuse it, where it tells when it ends', async () => {
    const { stage, her, answersTo } = visitSignedIn({ tokenLifetimes: { accessTokenMinutes: 3 } });
    await her.choose(thursday, '3:00 pm');
    await her.fillIn(ada);
    stage.sandbox.advance({ minutes: 4 });
    await her.confirm.click();
    await expect.element(her.heading('You are booked, Ada')).toBeVisible();
    expect(answersTo('bookings.create')).toEqual([201]);
    expect(answersTo('oauth.refresh')).toEqual([200]);
    expect(stage.sandbox.requests.filter(({ status }) => status === 498)).toEqual([]);
  });

  it('ends the session for all to see when it can not be renewed, and what she typed stays', async () => {
    const stage = openStage();
    const { accessToken } = stage.sandbox.demo.user;
    const ends: CalAuthError[] = [];
    const provider = {
      accessToken,
      getAccessToken: async () => '',
      onAuthError: (error: CalAuthError) => ends.push(error),
    };
    const her = visit(stage, { provider });
    await her.choose(thursday, '9:45 am');
    await her.fillIn(ada);
    stage.sandbox.fault({ name: 'expired-token', all: true });
    await her.confirm.click();
    await expect.element(her.alert('Please sign in again')).toBeVisible();
    await expect.element(her.field('Name')).toHaveValue(ada.name);
    expect(ends.map(({ code }) => code)).toEqual(['renewal_refused']);

    const fresh = await signIn(stage.sandbox, 'hannah');
    her.rerender({ provider: { ...provider, accessToken: fresh } });
    await expect.element(her.alert('Please sign in again')).not.toBeInTheDocument();
    await her.confirm.click();
    await expect.element(her.heading('You are booked, Ada')).toBeVisible();
    expect(await stage.bookingsAt('2026-11-12T09:45:00Z')).toHaveLength(1);
  });
});

describe('two users on one page', () => {
  it('never send each other’s token, nor when both are renewed', async () => {
    const stage = openStage();
    const page = async (username: string) => {
      const tokens = [await signIn(stage.sandbox, username)];
      const her = visit(stage, {
        provider: {
          getAccessToken: async ({ reason }) => {
            if (reason !== 'initial') tokens.push(await signIn(stage.sandbox, username));
            return tokens.at(-1) ?? '';
          },
        },
      });
      return { her, tokens };
    };
    const [first, second] = [await page('theo'), await page('mei')];
    await first.her.choose(thursday, '9:45 am');
    await second.her.choose(thursday, '3:00 pm');
    stage.sandbox.fault({ name: 'expired-token', all: true });
    await first.her.fillIn(ada);
    await second.her.fillIn(ben);
    await first.her.confirm.click();
    await second.her.confirm.click();
    await expect.element(first.her.heading('You are booked, Ada')).toBeVisible();
    await expect.element(second.her.heading('You are booked, Ben')).toBeVisible();

    for (const { her, tokens } of [first, second]) {
      const sent = new Set(her.sent.map(({ authorization }) => authorization));
      sent.delete(null);
      expect(tokens).toHaveLength(2);
      expect([...sent].sort()).toEqual(tokens.map((token) => `Bearer ${token}`).sort());
    }
  });
});
