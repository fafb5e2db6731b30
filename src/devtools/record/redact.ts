/** Names of fields, headers and parameters whose values nobody may read over a shoulder or on a screenshot. */
const secret =
  /^(authorization|cookie|set-cookie|x-cal-secret-key|.*(token|secret|password|apikey|api_key|credential).*|code|state)$/i;

/** Enough to tell two apart, and no more: `eyJh…9Qx (412)`. */
export const shortened = (text: string): string =>
  text.length <= 12 ? '•'.repeat(text.length) : `${text.slice(0, 4)}…${text.slice(-3)} (${text.length})`;

/** What looks like a token wherever it stands. */
const looksSecret = /\b(eyJ[\w-]{6,}\.[\w-]+\.[\w-]*|(cal|sk|rk|pk|whsec)_\w{8,})/g;

const withoutSecrets = (text: string) => text.replaceAll(looksSecret, (found) => shortened(found));

function redacted(name: string, value: unknown): unknown {
  if (typeof value === 'string') return secret.test(name) ? shortened(value) : withoutSecrets(value);
  if (Array.isArray(value)) return value.map((each) => redacted(name, each));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, redacted(key, each)]));
}

/** A value as JSON to read, without what is secret in it. */
export const redactedJson = (value: unknown): string => JSON.stringify(redacted('', value), null, 2) ?? '';

/** A body as it is shown: JSON to read, or the text as it is. */
export function redactedBody(text: string): string {
  try {
    return redactedJson(JSON.parse(text));
  } catch {
    return withoutSecrets(text);
  }
}

/** An address as it is shown: the path, and its parameters without what is secret. */
export function redactedAddress(address: string): string {
  const url = new URL(address, 'https://relative.invalid');
  for (const [name, value] of url.searchParams)
    if (secret.test(name)) url.searchParams.set(name, shortened(value));
  return withoutSecrets(decodeURI(url.pathname) + decodeURIComponent(url.search.replaceAll('+', ' ')));
}
