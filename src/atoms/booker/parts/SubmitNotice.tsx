import type { Words } from '../../../booking-form/words.js';
import { Notice } from '../../../ui/feedback/Notice.js';
import type { DetailsNotice } from '../booker.state.js';
import { noticeText } from '../noticeText.js';

/** Why she is asked to send it again. */
export function SubmitNotice({ notice, words }: { notice: DetailsNotice; words: Words }) {
  const isRefused = notice.kind === 'refused';
  return (
    <div tabIndex={-1} data-focus="notice" className="daybook-booker-notice">
      <Notice
        tone={isRefused ? 'danger' : 'warning'}
        title={words.t(isRefused ? 'booker.failedTitle' : 'booker.uncertainFreeTitle')}
      >
        {noticeText(notice, words)}
      </Notice>
    </div>
  );
}
