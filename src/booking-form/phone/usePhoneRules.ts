'use client';
import { useEffect, useState } from 'react';

/** All that is known of the world's numbers: a chunk of its own, for forms that ask for one. */
export type PhoneRules = typeof import('./phoneRules.js');

/** null: not wanted, or not there yet. Where they can't be fetched, a number is taken as it is written. */
export function usePhoneRules(isWanted: boolean): PhoneRules | null {
  const [rules, setRules] = useState<PhoneRules | null>(null);
  const isMissing = isWanted && rules === null;
  useEffect(() => {
    if (!isMissing) return;
    let isCurrent = true;
    import('./phoneRules.js').then(
      (loaded) => isCurrent && setRules(loaded),
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [isMissing]);
  return rules;
}
