import { onTestFinished } from 'vitest';

/**
 * The addresses for which this page is about to leave, as the browser tells them. It is stopped at the last moment, since
 * the test lives on the page, too.
 */
export function departures(): readonly string[] {
  const addresses: string[] = [];
  const stop = (event: NavigateEvent) => {
    if (event.destination.sameDocument) return;
    addresses.push(event.destination.url);
    event.preventDefault();
  };
  navigation.addEventListener('navigate', stop);
  onTestFinished(() => navigation.removeEventListener('navigate', stop));
  return addresses;
}
