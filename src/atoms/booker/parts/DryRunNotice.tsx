import type { Words } from '../../../booking-form/words.js';
import { Notice } from '../../../ui/feedback/Notice.js';

/** Whoever tries a page out must not take it for a real one. */
export function DryRunNotice({ isOver, words: { t } }: { isOver: boolean; words: Words }) {
  return (
    <Notice tone="info" live={isOver ? 'polite' : 'none'} title={t('booker.dryRun')}>
      {t(isOver ? 'booker.dryRunOver' : 'booker.dryRunText')}
    </Notice>
  );
}
