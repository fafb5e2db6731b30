/* What a server does before it paints a Booker. No React and no directive: server components import it. */
export type { BookerPrefetch } from './BookerPrefetch.js';
export { type PrefetchBookerOptions, prefetchBooker } from './prefetchBooker.js';
