import { describe, expect, it } from 'vitest';
import { get as getMe } from '../../contract/me/me.operations.js';
import { createClient } from '../createClient.js';
import { bearerOf, fakeApi, yes } from '../testing/fakeApi.js';
import { fakeClock } from '../testing/fakeClock.js';
import {
  calls,
  fresh,
  hourMs,
  isRefresh,
  minuteMs,
  nine,
  old,
  refreshes,
  refreshUrl,
  stage,
  tokenOf,
} from '../testing/tokenStage.js';

describe('renewal ahead of time', () => {
  it('renews a token before it ends', async () => {
    const { api, client, clock } = stage({
      takes: [old, fresh],
      refresh: () => Response.json({ accessToken: fresh }),
    });
    await client.call(getMe, {});
    await clock.advance(59 * minuteMs);
    await client.call(getMe, {});
    expect(calls(api).map(bearerOf)).toEqual([old, fresh]);
  });

  it.each([-1, 1])('renews no more than once an hour with a clock that is %i day wrong', async (days) => {
    const skewMs = days * 24 * hourMs;
    const clock = fakeClock(nine + skewMs);
    const issue = () => tokenOf('ada', clock.now() - skewMs);
    const api = fakeApi((sent) =>
      isRefresh(sent) ? Response.json({ accessToken: issue() }) : yes({ id: 1 }),
    );
    const client = createClient({ ...clock, fetch: api.fetch, auth: { accessToken: old, refreshUrl } });
    for (let minutes = 0; minutes < 180; minutes += 1) {
      await client.call(getMe, {});
      await clock.advance(minuteMs);
    }
    expect(refreshes(api).length).toBeLessThanOrEqual(4);
    expect(refreshes(api).length).toBeGreaterThanOrEqual(3);
  });

  it('goes on with the token in use when a renewal ahead of time fails in passing', async () => {
    const { api, client, clock, errors } = stage({
      takes: [old],
      refresh: () => new Response('', { status: 503 }),
    });
    await clock.advance(59 * minuteMs);
    expect(await client.call(getMe, {})).toEqual({ id: 1 });
    expect(await client.call(getMe, {})).toEqual({ id: 1 });
    expect(refreshes(api)).toHaveLength(1);
    expect(errors).toEqual([]);
  });
});
