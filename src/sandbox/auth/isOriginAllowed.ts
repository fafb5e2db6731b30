/** An entry equals the origin, or matches it as a whole where `*` stands for any characters. No entry: nobody. */
export const isOriginAllowed = (origin: string, redirectUris: readonly string[]): boolean =>
  redirectUris.some((uri) => uri === origin || (uri.includes('*') && wildcard(uri).test(origin)));

const wildcard = (uri: string) =>
  new RegExp(
    `^${uri
      .split('*')
      .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
      .join('.*')}$`,
  );
