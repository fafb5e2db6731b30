import { useEffect, useState } from 'react';
import { type Renewals, readJson } from '../frame/readJson.js';
import { locale, words } from '../words/language.js';

const everyMs = 2000;

/** Tells how often the backend has renewed the access token. For the demo alone: a product's staff need not know. */
export function RenewalLine() {
  const [renewals, setRenewals] = useState<Renewals>({ count: 0, lastAt: null });
  useEffect(() => {
    const read = () => {
      if (document.visibilityState !== 'visible') return;
      // The next try is seconds away.
      readJson('GET /api/renewals').then(setRenewals, () => {});
    };
    read();
    const timer = setInterval(read, everyMs);
    return () => clearInterval(timer);
  }, []);
  const { count, lastAt } = renewals;
  const at = lastAt && new Date(lastAt).toLocaleTimeString(locale, { hourCycle: 'h23' });
  return <p className="renewals">{words.renewed(count, at)}</p>;
}
