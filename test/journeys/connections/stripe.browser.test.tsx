import { describe, expect, it, vi } from 'vitest';
import { answeredBy, lineOf, refusal } from '../../support/answeredBy.js';
import { openStripe } from '../../support/appsPage.js';
import { expectNoAxeViolations } from '../../support/axe.js';
import { consentWindow, otherWindows } from '../../support/provider/consentWindow.js';
import { openProvider } from '../../support/provider/openProvider.js';

import { orgId, teamId } from '../../support/teamIds.js';
import { teamWorld } from '../../support/worlds.js';

describe('Stripe', () => {
  it('is connected in a window, and each callback is called once', async () => {
    const provider = await openProvider();
    const [onSuccess, onError, onCheckSuccess, onCheckError] = [vi.fn(), vi.fn(), vi.fn(), vi.fn()];
    const here = openStripe(provider, { onSuccess, onError, onCheckSuccess, onCheckError });
    await here.button('Connect Stripe').click();
    await consentWindow.refuse();
    await expect
      .element(here.text('Access was not allowed at Stripe. Try again, and allow it there.'))
      .toBeVisible();
    await expectNoAxeViolations(here.container);
    await here.button('Try again').click();
    await consentWindow.allow();
    await expect.element(here.button('Stripe is connected')).toBeVisible();
    await expect.poll(otherWindows, { timeout: 20_000 }).toBe(0);
    await expect.poll(() => onCheckSuccess.mock.calls.length).toBe(1);
    await expect.poll(() => onSuccess.mock.calls).toEqual([['connected']]);
    expect(onError).toHaveBeenCalledTimes(1);
    expect(onCheckError).not.toHaveBeenCalled();
    await expectNoAxeViolations(here.container);
  });

  it('is said to be connected where it is, by words of the page’s own', async () => {
    const provider = await openProvider({ world: teamWorld('ADMIN') });
    const props = { teamId, orgId, label: 'Get paid', alreadyConnectedLabel: 'You get paid' };
    const here = openStripe(provider, props);
    await here.button('Get paid').click();
    await consentWindow.allow();
    await expect.element(here.button('You get paid')).toBeVisible();
    here.leave();
    // Hers is another one.
    const hers = openStripe(provider, {}, { width: 320, theme: 'dark' });
    await expect.element(hers.button('Connect Stripe')).toBeVisible();
    await expectNoAxeViolations(hers.container);
  });

  it('can’t be connected for a team in no organization, which is told', async () => {
    const provider = await openProvider({ world: teamWorld('ADMIN') });
    const here = openStripe(provider, { teamId });
    await expect
      .element(here.text('Stripe can only be connected for teams of an organization.'))
      .toBeVisible();
    await expect.element(here.button('Connect Stripe')).not.toBeInTheDocument();
  });

  it('that may not take money yet is connected: the page is told so, and she goes on there', async () => {
    const provider = await openProvider();
    let isActive = false;
    // What Stripe asks of her is no page of the sandbox's.
    const fetch = answeredBy(
      async (request) => {
        const answer = await globalThis.fetch(request);
        const isCheck = lineOf(request) === 'GET /v2/stripe/check' && answer.ok;
        return isCheck && !isActive ? refusal(400, 'Stripe account is not an active account') : answer;
      },
      () => undefined,
    );
    const [onSuccess, onError, onCheckSuccess, onCheckError] = [vi.fn(), vi.fn(), vi.fn(), vi.fn()];
    const props = { onSuccess, onError, onCheckSuccess, onCheckError };
    const here = openStripe(provider, props, { fetch });
    await here.button('Connect Stripe').click();
    await consentWindow.allow();
    await expect
      .element(here.text('Stripe has yet to allow this account to take money').first())
      .toBeVisible();
    await expect.poll(() => onSuccess.mock.calls).toEqual([['inactive']]);
    await expectNoAxeViolations(here.container);
    isActive = true;
    await here.button('Go on at Stripe').click();
    await consentWindow.allow();
    await expect.element(here.button('Stripe is connected')).toBeVisible();
    await expect.poll(() => onSuccess.mock.calls).toEqual([['inactive'], ['connected']]);
    await expect.poll(() => onCheckSuccess.mock.calls.length).toBe(1);
    expect([onError.mock.calls, onCheckError.mock.calls]).toEqual([[], []]);
  });

  it('that can’t be checked says so, tells it once, and is checked again', async () => {
    const provider = await openProvider();
    await provider.fault({ name: 'outage', operation: 'stripe.check' });
    const onCheckError = vi.fn();
    const here = openStripe(provider, { onCheckError });
    await expect
      .element(here.text('We could not find out whether Stripe is connected'), { timeout: 15_000 })
      .toBeVisible();
    expect(onCheckError).toHaveBeenCalledTimes(1);
    await provider.clearFaults();
    await here.button('Try again').click();
    await expect.element(here.button('Connect Stripe')).toBeVisible();
  });
});
