import { describe, expect, it } from 'vitest';
import { CalApiError } from '../../src/errors/CalApiError.js';
import { CalAuthError } from '../../src/errors/CalAuthError.js';
import { CalConfigError } from '../../src/errors/CalConfigError.js';
import { CalContractError } from '../../src/errors/CalContractError.js';
import { CalNetworkError } from '../../src/errors/CalNetworkError.js';
import { CalWebhookError } from '../../src/errors/CalWebhookError.js';
import { type ErrorCode, errorCodes } from '../../src/errors/codes.js';
import { errorText } from '../../src/i18n/errorText.js';
import { en } from '../../src/i18n/locales/en.js';
import { readText } from './sources.js';

/** code -> kind, as the page of the errors has it. */
const rows = new Map(
  [...readText('src/errors/README.md').matchAll(/^\| `(\w+)` \| (\w+) \| \S.* \|$/gm)].map(
    ([, code = '', kind = '']) => [code, kind],
  ),
);

const make: Record<string, (code: ErrorCode) => Error> = {
  config: (code) => new CalConfigError({ code, what: 'It happened.' }),
  network: (code) => new CalNetworkError({ code, what: 'It happened.', operation: 'slots.list' }),
  api: (code) =>
    new CalApiError({ code, what: 'It happened.', operation: 'slots.list', status: 400, apiMessage: 'No.' }),
  auth: (code) => new CalAuthError({ code, what: 'It happened.' }),
  contract: (code) => new CalContractError({ code, what: 'It happened.', operation: 'slots.list', path: '' }),
  webhook: (code) => new CalWebhookError({ code, what: 'It happened.' }),
};

describe('the codes of errors', () => {
  it('each have a row in src/errors/README.md, in the same order, and there is no other row', () => {
    expect(errorCodes.length).toBeGreaterThan(0);
    expect([...rows.keys()]).toEqual([...errorCodes]);
  });

  it.each(errorCodes)('%s has words for a visitor that are not the general ones', (code) => {
    const error = make[rows.get(code) ?? '']?.(code);
    expect(error, 'the kind in its row is none').toBeDefined();
    const key = errorText(error);
    expect(key).not.toBe('error.unknown');
    expect(en[key].trim()).not.toBe('');
  });
});
