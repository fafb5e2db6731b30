'use client';

import { createContext, useContext } from 'react';

/** Our own class first, then what the caller adds; what is empty is left out. */
export const classNames = (...names: (string | undefined)[]): string => names.filter(Boolean).join(' ');

/** Class names of the host, by our own class of the part. Given by the root that an atom lives in. */
export const PartClasses = createContext<Readonly<Record<string, string | undefined>>>({});

/**
 * Puts the class of a part together: ours first, then what the caller adds, then what the host adds. A part that hosts
 * know by name (`AppearancePart`) is painted through it, so that its class names are there in a server's HTML too.
 */
export function usePart() {
  const hosts = useContext(PartClasses);
  return (own: `daybook-${string}`, ...more: (string | undefined)[]): string =>
    classNames(own, ...more, hosts[own]);
}
