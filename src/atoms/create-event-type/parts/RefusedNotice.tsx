import { type CalError, isCalApiError } from '../../../errors/index.js';
import { errorText } from '../../../i18n/errorText.js';
import type { Translator } from '../../../i18n/translator.js';
import { Notice } from '../../../ui/feedback/Notice.js';

export interface RefusedNoticeProps {
  error: CalError;
  t: Translator;
}

/** Why it could not be created: where the server has looked at what was sent, in its own words. */
export function RefusedNotice({ error, t }: RefusedNoticeProps) {
  const isAboutInput = isCalApiError(error) && [400, 404, 409, 422].includes(error.status);
  return (
    <Notice tone="danger" title={t('eventType.new.failed')}>
      {isAboutInput ? t('eventType.refusedSaving', { message: error.apiMessage }) : t(errorText(error))}
    </Notice>
  );
}
