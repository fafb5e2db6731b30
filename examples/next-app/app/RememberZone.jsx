'use client';
import { useEffect } from 'react';

/** Tells the server for the next time in which zone she is: then its times are hers from the first byte. */
export function RememberZone() {
  useEffect(() => {
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store is not in every browser yet
    document.cookie = `zone=${timeZone}; Path=/; SameSite=Lax; Max-Age=31536000`;
  }, []);
  return null;
}
