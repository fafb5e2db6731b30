import { CalProvider, PrefetchedBooker } from 'daybook';
import { prefetchBooker } from 'daybook/prefetch';
import { cookies } from 'next/headers';
import { calendar, language, visit } from '../backend/calendar.js';
import { RememberZone } from './RememberZone.jsx';

/** A server component: it reads the first times, and what it paints is in the page's HTML. */
export default async function Page() {
  const visitorTimeZone = (await cookies()).get('zone')?.value;
  const prefetched = await prefetchBooker({ ...calendar, ...visit, language, visitorTimeZone });
  return (
    <main>
      <CalProvider clientId={calendar.clientId} options={{ apiUrl: calendar.apiUrl }} language={language}>
        <PrefetchedBooker {...visit} prefetched={prefetched} />
      </CalProvider>
      <RememberZone />
    </main>
  );
}
