/** Every code that an error can carry. README.md has a row for each. */
export const errorCodes = [
  // config: mend the code that uses Daybook
  'provider_missing',
  'prop_missing',
  'prop_invalid',
  'api_url_invalid',
  'auth_ambiguous',
  'refresh_url_missing',
  'secret_in_browser',
  'secret_missing',
  'optional_package_missing',
  'crypto_missing',
  // network: no answer came
  'no_answer',
  'timed_out',
  // api: the server said no
  'bad_request',
  'unauthenticated',
  'forbidden',
  'not_found',
  'conflict',
  'unprocessable',
  'rate_limited',
  'server_failed',
  // auth: no token is to be had
  'token_missing',
  'renewal_refused',
  'renewal_failed',
  'state_mismatch',
  'consent_denied',
  'consent_failed',
  // contract: the answer is not what the table promises
  'answer_not_json',
  'answer_malformed',
  'answer_redirected',
  // webhook: a server of the host's was called by who is not the API, or in another form
  'signature_missing',
  'signature_wrong',
  'webhook_too_large',
  'webhook_malformed',
] as const;

export type ErrorCode = (typeof errorCodes)[number];
