'use client';
import { useEffect, useState } from 'react';
import { loadLaterEnglish } from '../../i18n/english/english.js';

const load = async () => {
  const [steps] = await Promise.all([import('./laterSteps.js'), loadLaterEnglish()]);
  return steps;
};
export type LaterSteps = Awaited<ReturnType<typeof load>>;

/**
 * The code and the words of the steps after a time is chosen: fetched as soon as there are times to choose from, so that it is there
 * when it is needed, and again on `retry` where it could not be fetched.
 */
export function useLaterSteps(isWanted: boolean) {
  const [steps, setSteps] = useState<LaterSteps | null>(null);
  const [failures, setFailures] = useState(0);
  const [tries, setTries] = useState(1);
  const isMissing = isWanted && steps === null;

  useEffect(() => {
    if (!isMissing) return;
    let isCurrent = true;
    load().then(
      (loaded) => isCurrent && setSteps(loaded),
      () => isCurrent && setFailures(tries),
    );
    return () => {
      isCurrent = false;
    };
  }, [isMissing, tries]);

  return { steps, hasFailed: failures === tries, retry: () => setTries((count) => count + 1) };
}
