/** Runs it once the page has nothing else to do, or two seconds later. Who no longer wants it by then does nothing. */
export function whenIdle(run: () => void): void {
  // PLATFORM: Safari does not tell.
  if (typeof requestIdleCallback === 'undefined') setTimeout(run);
  else requestIdleCallback(run, { timeout: 2000 });
}
