import { expect } from 'vitest';
import { create as createBooking } from '../../contract/bookings/bookings.operations.js';
import { get as getMe } from '../../contract/me/me.operations.js';
import { CalApiError, CalError, type ErrorCode } from '../../errors/index.js';
import { type Client, createClient } from '../createClient.js';
import type { CallOptions } from '../request/send.js';
import { type FakeApi, fakeApi, type Sent } from './fakeApi.js';
import { type FakeClock, fakeClock } from './fakeClock.js';
import { booking, calls, fresh, isRefresh, nine, old, refreshes, refreshUrl } from './tokenStage.js';

/** What one call comes to. */
export interface Outcome {
  error: 'CalApiError' | 'CalAuthError' | 'CalContractError' | 'CalNetworkError';
  code: ErrorCode;
  /** Of an error of the API. */
  status?: number;
  /** How often the request was sent. */
  sent: number;
  /** How often the host was asked for a token. */
  asked?: number;
  says: string;
}

export interface Failure {
  name: string;
  /** The API; the index counts its own requests. */
  answer: (sent: Sent, index: number) => Response | Promise<Response>;
  /** The host's `refreshUrl`. Default: gives a new token. */
  refresh?: () => Response | Promise<Response>;
  read: Outcome;
  write: Outcome;
}

export const timeoutMs = 5000;

export interface FailureStage {
  api: FakeApi;
  client: Client;
  clock: FakeClock;
  /** What `onError` heard. */
  errors: CalError[];
}

/** A signed-in user's client, whose token is good for an hour. */
export function failureStage({
  answer,
  refresh = () => Response.json({ accessToken: fresh }),
}: Pick<Failure, 'answer' | 'refresh'>): FailureStage {
  const clock = fakeClock(nine);
  const errors: CalError[] = [];
  let index = 0;
  const api = fakeApi((sent) => (isRefresh(sent) ? refresh() : answer(sent, index++)));
  const client = createClient({
    ...clock,
    fetch: api.fetch,
    timeoutMs,
    random: () => 0,
    onError: (error) => errors.push(error),
    auth: { accessToken: old, refreshUrl },
  });
  return { api, client, clock, errors };
}

export const calling = {
  read: (client: Client, options?: CallOptions): Promise<unknown> => client.call(getMe, {}, options),
  write: (client: Client, options?: CallOptions): Promise<unknown> =>
    client.call(createBooking, booking, options),
};

const names = { read: 'GET /v2/me', write: 'POST /v2/bookings' };

/** Calls, and holds the error, what was sent, and what the message says against the row. */
export async function expectFailure(failure: Failure, kind: 'read' | 'write'): Promise<void> {
  const stage = failureStage(failure);
  const { error: name, code, status, sent, asked = 0, says } = failure[kind];
  const error = await stage.clock.settle(calling[kind](stage.client)).catch((thrown: unknown) => thrown);
  if (!(error instanceof CalError)) throw new Error(`There was no CalError but ${String(error)}.`);
  expect({ name: error.name, code: error.code, status: statusOf(error) }).toEqual({ name, code, status });
  expect({ sent: calls(stage.api).length, asked: refreshes(stage.api).length }).toEqual({ sent, asked });
  expect(stage.errors).toEqual([error]);
  expect(error.message).toContain(says);
  // What happened, why it matters, what to do.
  expect(error.message).toMatch(/^Cal: \S.*\. \S.*\. \S.*\.$/s);
  if (error.kind !== 'auth') expect(error.message).toContain(names[kind]);
}

const statusOf = (error: CalError) => (error instanceof CalApiError ? error.status : undefined);
