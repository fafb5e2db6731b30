import { type CalError, type ErrorCode, type ErrorKind, isCalError } from '../errors/index.js';
import type { DictionaryKey } from './dictionary.js';

export type ErrorTextKey = Extract<DictionaryKey, `error.${string}`>;

const byKind: Readonly<Record<ErrorKind, ErrorTextKey>> = {
  config: 'error.setup',
  network: 'error.offline',
  api: 'error.rejected',
  auth: 'error.signIn',
  contract: 'error.server',
  webhook: 'error.setup',
};

/** Codes that tell a visitor more than their kind does. */
const byCode: Readonly<Partial<Record<ErrorCode, ErrorTextKey>>> = {
  timed_out: 'error.slow',
  unauthenticated: 'error.signIn',
  forbidden: 'error.forbidden',
  not_found: 'error.notFound',
  conflict: 'error.conflict',
  rate_limited: 'error.busy',
  server_failed: 'error.server',
  renewal_failed: 'error.offline',
};

const keyOf = ({ code, kind }: CalError): ErrorTextKey => byCode[code] ?? byKind[kind] ?? 'error.unknown';

/** The key of what a person may read about an error: never its message, which is for developers. */
export const errorText = (error: unknown): ErrorTextKey =>
  isCalError(error) ? keyOf(error) : 'error.unknown';
