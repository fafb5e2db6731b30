import type { Words } from '../../../booking-form/words.js';
import { refusalText } from '../../../booking-receipt/refusal.js';
import { isCalApiError } from '../../../errors/index.js';
import { sentences } from '../../../i18n/sentences.js';
import { Notice } from '../../../ui/feedback/Notice.js';
import type { DetailsNotice } from '../booker.state.js';
import { HostRefusal } from '../effects/HostRefusal.js';

/** The host's own words, else ours. */
const hostWords = ({ words }: HostRefusal, { t }: Words): string => words || t('booker.hostRefused');

/** Longer than this it is no sentence for her. */
const mostLetters = 240;

/** What the server says about a refusal that we have no words of our own for. A code of its own is no sentence. */
function serverWords(error: unknown, { t }: Words): string {
  if (!isCalApiError(error) || !['error.rejected', 'error.forbidden'].includes(refusalText(error))) return '';
  const message = error.apiMessage.trim();
  const isSentence = /\S\s+\S/.test(message) && message.length <= mostLetters;
  return isSentence ? t('booker.serverSays', { message }) : '';
}

/** Why she is asked to send it again. */
export function SubmitNotice({ notice, words }: { notice: DetailsNotice; words: Words }) {
  const { t, f } = words;
  return (
    <div tabIndex={-1} data-focus="notice" className="daybook-booker-notice">
      {notice.kind === 'refused' ? (
        <Notice tone="danger" title={t('booker.failedTitle')}>
          {sentences(
            f.locale,
            ...(notice.error instanceof HostRefusal
              ? [hostWords(notice.error, words)]
              : [t(refusalText(notice.error)), serverWords(notice.error, words)]),
            t('booker.failedText'),
          )}
        </Notice>
      ) : (
        <Notice tone="warning" title={t('booker.uncertainFreeTitle')}>
          {t('booker.uncertainFreeText')}
        </Notice>
      )}
    </div>
  );
}
