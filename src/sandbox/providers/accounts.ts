import type { Provider } from './providers.js';

export interface Account {
  name: string;
  email: string;
}

/** The accounts that somebody may choose from at a provider: the one under their own address, and a private one there. */
export function accountsOf({ name, email }: Account, { domain }: Provider): Account[] {
  const [local = ''] = email.split('@');
  return [
    { name, email },
    { name: `${name} (private)`, email: `${local}.private@${domain}` },
  ];
}

/**
 * The account that a provider's code stands for. Here the code is its address: who calls back by hand may name any; every
 * other code is taken for the account under the user's own address.
 */
export const accountOfCode = (code: string, ownEmail: string): string =>
  /^[^@\s]+@[^@\s]+$/.test(code) ? code : ownEmail;
