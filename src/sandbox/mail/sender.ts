interface Sender {
  name: string;
  address: string;
  /** Both, as a mail has them. */
  mailbox: string;
}

/**
 * Whom mail comes from.
 * @param name default: the server's own
 */
export function sender(webAppUrl: string, name?: string): Sender {
  const host = new URL(webAppUrl).hostname;
  const address = `no-reply@${host}`;
  const shown = name ?? host;
  return { name: shown, address, mailbox: `${shown} <${address}>` };
}
