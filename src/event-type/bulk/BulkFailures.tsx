import { type CalError, isCalApiError } from '../../errors/index.js';
import { errorText } from '../../i18n/errorText.js';
import type { Translator } from '../../i18n/translator.js';
import { Notice } from '../../ui/feedback/Notice.js';
import type { BulkController } from './useBulkChange.js';

export interface BulkFailuresProps {
  bulk: BulkController;
  t: Translator;
}

/** Where the server has looked at the change, its own words; else ours. */
const reasonOf = (error: CalError, t: Translator): string =>
  isCalApiError(error) && [400, 404, 409, 422].includes(error.status)
    ? t('eventType.refusedSaving', { message: error.apiMessage })
    : t(errorText(error));

/** Which of them could not be changed, and why. The others are. */
export function BulkFailures({ bulk, t }: BulkFailuresProps) {
  const { failed, tried } = bulk.state;
  const nameOf = (id: number) => bulk.chosen.find((eventType) => eventType.id === id)?.settings.title ?? '';
  return (
    <Notice tone="danger" title={t('eventType.bulk.partly', { failed: failed.length, total: tried })}>
      <ul className="daybook-bulk-failed">
        {failed.map(({ id, error }) => (
          <li key={id} className="daybook-text">
            {t('eventType.bulk.reason', { name: nameOf(id), reason: reasonOf(error, t) })}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
