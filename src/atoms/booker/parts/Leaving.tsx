'use client';
import { useEffect } from 'react';
import type { Words } from '../../../booking-form/words.js';
import { Notice } from '../../../ui/feedback/Notice.js';

/** Long enough to read where she goes, and for what the host's page does with the news. */
const readMs = 1_500;

/** She is about to be taken to another page. */
export function Leaving({ url, words: { t } }: { url: string; words: Words }) {
  useEffect(() => {
    const timer = setTimeout(() => window.location.assign(url), readMs);
    return () => clearTimeout(timer);
  }, [url]);
  return (
    <Notice
      tone="info"
      icon="external"
      title={t('booker.leaving', { site: new URL(url).host })}
      actions={
        <a className="daybook-link" href={url}>
          {t('booker.leavingNow')}
        </a>
      }
    />
  );
}
