import { api, createClient } from 'daybook/client';
import { describe, expect, it } from 'vitest';
import { answeredBy, tellingOfTokensBy } from '../../support/answeredBy.js';
import { ada } from '../../support/bookerPage.js';
import { hostBackend } from '../../support/hostBackend.js';
import { openStage, visit } from '../../support/stage.js';

const thursday = 'Thursday 12 November';
const nothingFree = /No times left|Fully booked/;

/** Both say that a token has ended: the API's own status, and the one that everybody else uses. */
const statuses = [498, 401];

/** Hannah's host, whose API says with `status` that a token has ended; `answer` is what the host says to a renewal. */
function hostWhere(status: number, answer?: () => Response) {
  const stage = openStage();
  const { refreshUrl, fetch: reach, bearers } = hostBackend(stage.sandbox);
  const fetch = answeredBy(tellingOfTokensBy(status, reach), ({ url }) =>
    url === refreshUrl ? answer?.() : undefined,
  );
  const { user, apiUrl } = stage.sandbox.demo;
  return {
    stage,
    bearers,
    provider: { accessToken: user.accessToken, fetch, options: { apiUrl, refreshUrl } },
    end: () => stage.sandbox.fault({ name: 'expired-token', all: true }),
  };
}

describe.each(statuses)('a token of which the server says %d', (status) => {
  it('is renewed once, however many requests meet it', async () => {
    const { bearers, provider, end } = hostWhere(status);
    const { accessToken, fetch, options } = provider;
    const client = createClient({
      apiUrl: options.apiUrl,
      fetch,
      auth: { accessToken, refreshUrl: options.refreshUrl },
    });
    end();
    const answers = await Promise.all(Array.from({ length: 8 }, () => client.call(api.me.get, {})));
    expect(answers.map(({ username }) => username)).toEqual(Array(8).fill(answers[0]?.username));
    expect(bearers).toHaveLength(1);
    client.close();
  });

  it('is renewed while the page loads, and the times are there', async () => {
    const { stage, bearers, provider, end } = hostWhere(status);
    end();
    const her = visit(stage, { provider });
    await expect.element(her.freeDay(thursday)).toBeVisible();
    expect(bearers).toHaveLength(1);
  });

  it('is renewed when she turns to the next month', async () => {
    const { stage, bearers, provider, end } = hostWhere(status);
    const her = visit(stage, { provider });
    await expect.element(her.freeDay(thursday)).toBeVisible();
    end();
    await her.button('Next month').click();
    await expect.element(her.freeDay('Tuesday 1 December')).toBeVisible();
    expect(bearers).toHaveLength(1);
  });

  it('is renewed when she confirms, and she is booked once', async () => {
    const { stage, bearers, provider, end } = hostWhere(status);
    const her = visit(stage, { provider });
    await her.choose(thursday, '9:45 am');
    await her.fillIn(ada);
    end();
    await her.confirm.click();
    await expect.element(her.heading('You are booked, Ada')).toBeVisible();
    expect(bearers).toHaveLength(1);
    expect(await stage.bookingsAt('2026-11-12T09:45:00Z')).toHaveLength(1);
  });
});

describe('a renewal that fails is never shown as a full calendar', () => {
  const answers: [what: string, answer: () => Response, words: string][] = [
    ['401', () => new Response(null, { status: 401 }), 'Please sign in again'],
    ['nothing', () => new Response(''), 'Please sign in again'],
    ['no token', () => Response.json({}), 'Please sign in again'],
    ['500 with a web page', () => new Response('<h1>Oops</h1>', { status: 500 }), 'The times did not load'],
  ];
  it.each(answers)('where the host answers %s', async (_, answer, words) => {
    const { stage, provider, end } = hostWhere(498, answer);
    end();
    const her = visit(stage, { provider });
    await expect.element(her.alert(words)).toBeVisible();
    await expect.element(her.text(nothingFree)).not.toBeInTheDocument();
  });
});
