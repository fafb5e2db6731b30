/** What is wrong with a link, before anybody is asked. */
export type IcsFault = 'missing' | 'noAddress' | 'noFile' | 'twice';

/** As the API takes it, and nothing where it can't be mended: `webcal:` is how such links are written for calendars. */
function addressOf(text: string): string | null {
  const written = text.trim().replace(/^webcals?:/i, 'https:');
  const isWhole = /^[a-z][a-z0-9+.-]*:/i.test(written);
  const whole = isWhole ? written : `https://${written}`;
  if (!URL.canParse(whole)) return null;
  const { protocol, hostname, href } = new URL(whole);
  // One word alone is a slip, unless it was said to be an address.
  return /^https?:$/.test(protocol) && (isWhole || hostname.includes('.')) ? href : null;
}

function faultOf(text: string, address: string | null): IcsFault | null {
  if (text.trim() === '') return 'missing';
  if (address === null) return 'noAddress';
  const { pathname, search } = new URL(address);
  return /.\.ics/.test(pathname + search) ? null : 'noFile';
}

export interface CheckedLinks {
  /** One for each row; null: it can be sent. */
  readonly faults: readonly (IcsFault | null)[];
  /** As they are sent; null: not yet, or there is none. */
  readonly urls: readonly [string, ...string[]] | null;
}

/** The shape of each link alone: whether it leads to a calendar, only the server finds out. A further row may stay empty. */
export function checkLinks(rows: readonly string[]): CheckedLinks {
  const addresses = rows.map(addressOf);
  const isFilled = rows.some((row) => row.trim() !== '');
  const faults = rows.map((row, index): IcsFault | null => {
    const fault = faultOf(row, addresses[index] ?? null);
    if (fault === 'missing') return isFilled ? null : index === 0 ? 'missing' : null;
    if (fault) return fault;
    return addresses.indexOf(addresses[index] ?? null) < index ? 'twice' : null;
  });
  const [first, ...others] = addresses.filter(
    (address, index) => address !== null && rows[index]?.trim() !== '',
  );
  const isRight = faults.every((fault) => fault === null) && first != null;
  return { faults, urls: isRight ? [first, ...others.filter((url): url is string => url !== null)] : null };
}
