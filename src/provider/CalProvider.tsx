'use client';
import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { type CalAuthError, type CalError, isCalAuthError } from '../errors/index.js';
import { parseLocale } from '../i18n/locale.js';
import { type Cal, CalContext } from './CalContext.js';
import type { CalProviderProps } from './calProviderProps.js';
import { SignedOutNotice } from './SignedOutNotice.js';
import { useClient } from './useClient.js';
import { useWords } from './useWords.js';

const never = () => () => {};
const deviceNow = () => Date.now();

/** The browser's language; English while a server renders and until its HTML is taken over. */
const useBrowserLanguage = () =>
  useSyncExternalStore(
    never,
    () => navigator.language || 'en',
    () => 'en',
  );

/**
 * The ground that atoms stand on: one client, one query cache, one dictionary, one look. Providers on one page share
 * nothing, so two users can be shown side by side.
 */
export function CalProvider(props: CalProviderProps) {
  const { appearance, children, language, labels, onAuthError, onError, options, now = deviceNow } = props;
  const [signedOut, setSignedOut] = useState<CalAuthError | null>(null);
  const latest = useRef({ onError, onAuthError, now });
  useEffect(() => {
    latest.current = { onError, onAuthError, now };
  });
  // A new function on each render is no new clock.
  const clock = useCallback(() => latest.current.now(), []);

  const report = useCallback((error: CalError) => {
    const hasEnded = isCalAuthError(error) && error.code === 'renewal_refused';
    if (hasEnded) setSignedOut(error);
    // In turns of their own: what the host's functions throw is the host's, and stops nothing here.
    queueMicrotask(() => latest.current.onError?.(error));
    if (hasEnded) queueMicrotask(() => latest.current.onAuthError?.(error));
  }, []);

  const { client, queryClient } = useClient({ ...props, now: clock }, report);
  const browserLanguage = useBrowserLanguage();
  const words = useWords(parseLocale(language ?? browserLanguage), labels);

  useEffect(() => {
    queryClient.mount();
    return () => queryClient.unmount();
  }, [queryClient]);

  // A new token is a new beginning.
  const { accessToken } = props;
  const [tokenAtSignOut, setTokenAtSignOut] = useState(accessToken);
  if (tokenAtSignOut !== accessToken) {
    setTokenAtSignOut(accessToken);
    setSignedOut(null);
  }

  const direction = options?.readingDirection ?? words.direction;
  const cal = useMemo<Cal>(
    () => ({ ...words, client, queryClient, direction, now: clock, report, appearance: appearance ?? {} }),
    [words, client, queryClient, direction, clock, report, appearance],
  );

  return (
    <CalContext.Provider value={cal}>
      {signedOut !== null && <SignedOutNotice />}
      {children}
    </CalContext.Provider>
  );
}
