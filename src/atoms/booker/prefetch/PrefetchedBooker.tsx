'use client';
import { startTransition, useEffect, useState } from 'react';
import { english } from '../../../i18n/english/english.js';
import { enLater } from '../../../i18n/english/enLater.js';
import type { Cal } from '../../../provider/CalContext.js';
import { useCal } from '../../../provider/useCal.js';
import type { EventType } from '../../../queries/eventTypes.js';
import { instantOf } from '../../../time/instant.js';
import type { Zone } from '../../../time/types.js';
import { parseZone } from '../../../time/zone.js';
import { deviceZone } from '../../../ui/device/deviceZone.js';
import { MarkdownText } from '../../../ui/markdown/MarkdownText.js';
import { Booker, type BookerProps } from '../Booker.js';
import { FirstSight } from '../FirstSight.js';
import { firstAsked } from '../firstAsked.js';
import { LengthSelect } from '../parts/panel/LengthSelect.js';
import { LongText } from '../parts/panel/LongText.js';
import { PanelExtras } from '../parts/panel/PanelExtras.js';
import type { BookerPrefetch } from './BookerPrefetch.js';
import { beginningIn } from './beginningIn.js';
import { searchText } from './searchText.js';

export type PrefetchedBookerProps = BookerProps & {
  /** What `prefetchBooker` gave, for the same host, event type and beginning. */
  prefetched: BookerPrefetch;
};

const panelParts = { LengthSelect, LongText, PanelExtras, MarkdownText };

/**
 * A `Booker` whose first times a server has read: its HTML shows them, and the browser takes it over as it is, with
 * nothing asked for. Where the visitor is in another zone than she was taken to be in, the times change to hers once they
 * are read; what has become old meanwhile is read again, as ever. Where the server could not read all, it is a `Booker` as
 * any other.
 */
export function PrefetchedBooker({ prefetched, ...options }: PrefetchedBookerProps) {
  const cal = useCal();
  useState(() => {
    // The panel is painted in the first render, with all it says.
    Object.assign(english, enLater);
    remember(prefetched, cal);
  });
  const { sight, turn } = useFirstSight(prefetched, options, cal);
  if (!prefetched.isWhole) return <Booker {...options} />;
  // Until it is taken over it begins as the server did, which could not look at the address itself.
  const begun = sight.now === undefined ? options : beginningIn(prefetched.search, options, sight.zone);
  return (
    <FirstSight.Provider value={sight}>
      <Booker key={turn} {...begun} />
    </FirstSight.Provider>
  );
}

/** Puts the answers where they are read from. What the page has read itself is newer. */
function remember({ answers, now }: BookerPrefetch, { client, queryClient, ...cal }: Cal): void {
  // The cache counts by the device's clock, which may not be the server's: what counts is how old they are.
  const updatedAt = Date.now() - Math.max(0, cal.now() - now);
  for (const [operation, input, data] of answers) {
    const key =
      input === null || input === undefined ? [client.id, operation] : [client.id, operation, input];
    if (queryClient.getQueryData(key) === undefined) queryClient.setQueryData(key, data, { updatedAt });
  }
}

/** The address says something else than the server was told: behind a cache it may. */
const isElsewhere = ({ search }: BookerPrefetch, { allowUpdatingUrlParams }: BookerProps): boolean =>
  Boolean(allowUpdatingUrlParams) && searchText(location.search) !== search;

/** What she was taken for, until it is known: then the zone changes to hers, and a Booker that began elsewhere begins anew. */
function useFirstSight(prefetched: BookerPrefetch, options: BookerProps, cal: Cal) {
  const [sight, setSight] = useState<FirstSight>(() => ({
    zone: parseZone(prefetched.zone),
    now: instantOf(prefetched.now),
    panelParts,
  }));
  const [turn, setTurn] = useState(0);
  // What the page was opened with: a change of it makes no other beginning.
  const [opened] = useState({ prefetched, options, cal });

  useEffect(() => {
    const { prefetched, options, cal } = opened;
    if (!prefetched.isWhole) return;
    const zone = deviceZone();
    let isCurrent = true;
    const show = (known: Partial<FirstSight>) =>
      isCurrent && startTransition(() => setSight((before) => ({ ...before, ...known })));
    show({ now: undefined });
    if (isElsewhere(prefetched, options)) startTransition(() => setTurn(1));
    // Her own times are read before they are shown: nothing blinks.
    void readIn(zone, options, cal).then(() => show({ zone }));
    return () => {
      isCurrent = false;
    };
  }, [opened]);
  return { sight, turn };
}

/** Reads the first times as they are in that zone, where they are not there. Never rejects: what went wrong is in the cache. */
async function readIn(zone: Zone, options: BookerProps, cal: Cal): Promise<void> {
  const { queryClient, locale } = cal;
  const looker = { zone, locale, now: instantOf(cal.now()) };
  const { eventTypeAsked } = firstAsked(cal, options, looker);
  const eventType = queryClient.getQueryData<EventType | null>(eventTypeAsked.queryKey);
  const { enabled, ...slots } = firstAsked(cal, options, looker, eventType).slotsAsked;
  if (enabled && queryClient.getQueryData(slots.queryKey) === undefined)
    await queryClient.prefetchQuery(slots);
}
