import type { Words } from '../../booking-form/words.js';
import { refusalText } from '../../booking-receipt/refusal.js';
import { isCalApiError } from '../../errors/index.js';
import { sentences } from '../../i18n/sentences.js';
import type { DetailsNotice } from './booker.state.js';
import { HostRefusal } from './effects/HostRefusal.js';

/** Longer than this it is no sentence for her. */
const mostLetters = 240;

/** What the server says about a refusal that we have no words of our own for. A code of its own is no sentence. */
function serverWords(error: unknown, { t }: Words): string {
  if (!isCalApiError(error) || !['error.rejected', 'error.forbidden'].includes(refusalText(error))) return '';
  const message = error.apiMessage.trim();
  const isSentence = /\S\s+\S/.test(message) && message.length <= mostLetters;
  return isSentence ? t('booker.serverSays', { message }) : '';
}

/** Why she is asked to send it again. Of a refusal the host's own words, where it gave some, else ours. */
export function noticeText(notice: DetailsNotice, words: Words): string {
  const { t, f } = words;
  if (notice.kind === 'notBooked') return t('booker.uncertainFreeText');
  const { error } = notice;
  const why =
    error instanceof HostRefusal
      ? [error.words || t('booker.hostRefused')]
      : [t(refusalText(error)), serverWords(error, words)];
  return sentences(f, ...why, t('booker.failedText'));
}
