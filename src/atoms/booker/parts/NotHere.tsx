import type { Words } from '../../../booking-form/words.js';
import { EmptyState } from '../../../ui/feedback/EmptyState.js';

/** No such event type, or one that is not open to her. */
export function NotHere({ kind, words: { t } }: { kind: 'missing' | 'refused'; words: Words }) {
  return (
    <section className="daybook-booker-trouble">
      <EmptyState
        icon={kind === 'missing' ? 'calendar' : 'info'}
        title={t(`booker.${kind}Title`)}
        headingLevel={2}
        role="status"
      >
        {t(`booker.${kind}Text`)}
      </EmptyState>
    </section>
  );
}
