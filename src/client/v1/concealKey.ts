/** Stands where the key stood. */
export const concealed = '[apiKey]';

/**
 * Takes the key out of a text, however an address or JSON has written it. A v1 server gives the address of a request
 * back in its errors, key and all; so does a proxy that redirects, and many a `fetch` that fails.
 */
export function keyConcealer(apiKey: string): (text: string) => string {
  const forms = new Set([
    apiKey,
    encodeURIComponent(apiKey),
    new URLSearchParams([['', apiKey]]).toString().slice(1),
    JSON.stringify(apiKey).slice(1, -1),
  ]);
  // A longer form may begin with a shorter one.
  const longestFirst = [...forms].sort((a, b) => b.length - a.length);
  return (text) => longestFirst.reduce((rest, form) => rest.replaceAll(form, concealed), text);
}

/** Nobody nests deeper than this; what nests in itself ends here. */
const deepestCause = 5;

/** What a failed `fetch` tells: its name, sentence and code, and the same of what caused it. Nothing else is kept. */
export function causeWithoutKey(cause: unknown, conceal: (text: string) => string, depth = 0): unknown {
  if (!(cause instanceof Error) || depth >= deepestCause) return undefined;
  const inner = causeWithoutKey(cause.cause, conceal, depth + 1);
  const clean = new Error(conceal(cause.message), inner === undefined ? undefined : { cause: inner });
  clean.name = cause.name;
  const code = 'code' in cause ? cause.code : undefined;
  return typeof code === 'string' ? Object.assign(clean, { code }) : clean;
}
