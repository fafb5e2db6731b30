import { PrefetchedBooker } from 'daybook';
import { type BookerPrefetch, prefetchBooker } from 'daybook/prefetch';
import { useEffect, useState } from 'react';
import type { Stage } from './Stage.js';

/** A Booker whose first times were read before, as a server does: here by the page itself. */
export function PrefetchedHere({ stage }: { stage: Stage }) {
  const [prefetched, setPrefetched] = useState<BookerPrefetch | null>(null);
  const { username, eventSlug, sandbox, fetch, scene } = stage;
  useEffect(() => {
    let isCurrent = true;
    void prefetchBooker({
      username,
      eventSlug,
      fetch,
      now: sandbox.now,
      language: scene.locale,
      ...(scene.zone && { visitorTimeZone: scene.zone }),
    }).then((read) => isCurrent && setPrefetched(read));
    return () => {
      isCurrent = false;
    };
  }, [username, eventSlug, fetch, sandbox, scene.locale, scene.zone]);
  if (prefetched === null) return <p>A server would read the first times now…</p>;
  return (
    <PrefetchedBooker
      {...stage.told('PrefetchedBooker')}
      username={username}
      eventSlug={eventSlug}
      timeZone={scene.zone || undefined}
      prefetched={prefetched}
    />
  );
}
