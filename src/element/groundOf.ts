import type { Ground } from './shown.js';
import type { GroundProps } from './tables/groundTable.js';

type Given = ReadonlyMap<string, unknown>;

// SAFETY: who sets a property gives what its type says, and an attribute is read as what the table says of it. What is given
// otherwise reaches the provider as it would from any page in plain JavaScript.
const read = (given: Given) => Object.fromEntries(given) as Partial<GroundProps>;

/** What an element says of its provider; always the same names in the same order. */
export function groundOf(given: Given): Ground {
  const { apiUrl, refreshUrl, readingDirection, ...rest } = read(given);
  const { clientId, accessToken, getAccessToken, language, labels, timeoutMs, fetch, now } = rest;
  return {
    clientId,
    accessToken,
    getAccessToken,
    language,
    labels,
    timeoutMs,
    fetch,
    now,
    options: { apiUrl, refreshUrl, readingDirection },
  };
}

/** What an element says of the atom's looks. */
export function lookOf(given: Given): Pick<GroundProps, 'appearance'> {
  const { appearance, theme } = read(given);
  return theme === undefined ? { appearance } : { appearance: { ...appearance, theme } };
}
