import type { Words } from '../../../booking-form/words.js';
import { errorText } from '../../../i18n/errorText.js';
import { Notice } from '../../../ui/feedback/Notice.js';
import type { DetailsNotice } from '../booker.state.js';

/** Why she is asked to send it again. */
export function SubmitNotice({ notice, words }: { notice: DetailsNotice; words: Words }) {
  const { t } = words;
  return (
    <div tabIndex={-1} data-focus="notice" className="daybook-booker-notice">
      {notice.kind === 'refused' ? (
        <Notice tone="danger" title={t('booker.failedTitle')}>
          {t(errorText(notice.error))} {t('booker.failedText')}
        </Notice>
      ) : (
        <Notice tone="warning" title={t('booker.uncertainFreeTitle')}>
          {t('booker.uncertainFreeText')}
        </Notice>
      )}
    </div>
  );
}
