import { render } from '@testing-library/react';
import { Booker, type BookerProps, type CalError, isCalConfigError, isCalContractError } from 'daybook';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ada } from '../../support/bookerPage.js';
import { openStage, type Visit, visit } from '../../support/stage.js';

const patience = { timeout: 5000 };
const day = 86_400_000;

/** What a developer would see on the first render. */
function refusal(act: () => unknown): { code: string; message: string } {
  try {
    act();
  } catch (error) {
    if (isCalConfigError(error)) return { code: error.code, message: error.message };
    throw error;
  }
  throw new Error('Nothing was refused.');
}

describe('a mistake in the host’s code is refused with a message that says how to mend it', () => {
  // React tells of an error that was thrown while rendering in the console too.
  beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => {}));
  afterEach(() => void vi.restoreAllMocks());

  it('a Booker without a provider', () => {
    const { code, message } = refusal(() => render(<Booker username="hannah" eventSlug="follow-up" />));
    expect(code).toBe('provider_missing');
    expect(message).toContain('<CalProvider');
  });

  it.each(['clientSecret', 'secret'])('a secret in the browser, as %s', (name) => {
    const provider: Visit['provider'] = JSON.parse(`{ "${name}": "s3cr3t" }`);
    const { code, message } = refusal(() => visit(openStage(), { provider }));
    expect(code).toBe('secret_in_browser');
    expect(message).toContain('daybook/server');
    expect(message).not.toContain('s3cr3t');
  });

  it('an apiUrl that is none', () => {
    const { code } = refusal(() => visit(openStage(), { provider: { options: { apiUrl: 'cal dot com' } } }));
    expect(code).toBe('api_url_invalid');
  });

  it('a token that can not be renewed', () => {
    const { code, message } = refusal(() => visit(openStage(), { provider: { accessToken: 'abc' } }));
    expect(code).toBe('refresh_url_missing');
    expect(message).toContain('Give refreshUrl or getAccessToken.');
  });

  const props: [prop: keyof BookerProps, value: string, code: string][] = [
    ['timeZone', 'Mars', 'prop_invalid'],
    ['month', '2026-13', 'prop_invalid'],
    ['selectedDate', '12.11.2026', 'prop_invalid'],
    ['username', '', 'prop_missing'],
    ['eventSlug', '', 'prop_missing'],
  ];
  it.each(props)('the prop %s as "%s"', (prop, value, code) => {
    const found = refusal(() => visit(openStage(), { booker: { [prop]: value } }));
    expect(found.code).toBe(code);
    expect(found.message).toContain(prop);
  });
});

describe('a mistake that shows only when it runs', () => {
  it('an apiUrl that answers with a web page is told to who listens, and visitors read that nothing loaded', async () => {
    const stage = openStage();
    stage.sandbox.fault({ name: 'html', status: 200 });
    const errors: CalError[] = [];
    const her = visit(stage, { provider: { onError: (error) => errors.push(error) } });
    await expect.element(her.alert('The times did not load'), patience).toBeVisible();
    await expect.poll(() => errors.filter(isCalContractError).length).toBeGreaterThan(0);
    expect(errors[0]?.code).toBe('answer_not_json');
    expect(errors[0]?.message).toContain('apiUrl');
  });

  it.each([
    ['ahead', day],
    ['behind', -day],
  ])('a clock that is a day %s is said, costs her no hold and no booking', async (way, errorMs) => {
    const stage = openStage();
    const her = visit(stage, { provider: { now: () => stage.now() + errorMs } });
    await her.choose('Thursday 12 November', '9:45 am');
    await expect.element(her.hold).toHaveTextContent('Held for you, 5:00 left');
    await expect.element(her.status(`This device’s clock is 24 hours ${way}`)).toBeVisible();
    await her.fillIn(ada);
    await expect.element(her.hold).toBeVisible();
    await her.confirm.click();
    await expect.element(her.heading('You are booked, Ada')).toBeVisible();
    expect(await stage.bookingsAt('2026-11-12T09:45:00Z')).toHaveLength(1);
  });
});
