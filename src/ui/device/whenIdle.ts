/** Runs it once the page has nothing else to do. Who no longer wants it by then does nothing. */
export function whenIdle(run: () => void): void {
  // PLATFORM: Safari does not tell.
  (window.requestIdleCallback ?? setTimeout)(run);
}
