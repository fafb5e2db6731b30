'use client';
import { errorText } from '../../../i18n/errorText.js';
import { Button } from '../../../ui/action/Button.js';
import { EmptyState } from '../../../ui/feedback/EmptyState.js';
import { Notice } from '../../../ui/feedback/Notice.js';
import type { AvailabilityEvent } from '../availabilityEvents.js';
import type { AvailabilityModel, BeginningModel } from '../availabilitySettings.model.js';
import type { HourWords } from '../hourWords.js';

export interface NotEditableProps {
  model: AvailabilityModel;
  words: HourWords;
  send: (event: AvailabilityEvent) => void;
  onRetry: () => void;
}

/** Why there are no hours to edit, and one way on. */
export function NotEditable({ model, words, send, onRetry }: NotEditableProps) {
  const { status, error, beginning, deletedName } = model;
  const { t } = words;
  if (beginning) return <Beginning beginning={beginning} words={words} send={send} />;
  if (status === 'deleted') {
    return (
      <section className="daybook-settings-trouble">
        <EmptyState
          icon="check"
          title={t('hours.deleted', { name: deletedName })}
          headingLevel={2}
          role="status"
        />
      </section>
    );
  }
  if (status !== 'missing' && status !== 'refused' && status !== 'failed') return null;
  return (
    <section className="daybook-settings-trouble">
      <EmptyState
        icon={status === 'missing' ? 'calendar' : 'info'}
        title={t(`hours.${status}Title`)}
        headingLevel={2}
        role="status"
        actions={status === 'failed' ? <Button onClick={onRetry}>{t('booker.retry')}</Button> : undefined}
      >
        {status === 'failed' ? t(errorText(error)) : t(`hours.${status}Text`)}
      </EmptyState>
    </section>
  );
}

interface BeginningProps {
  beginning: BeginningModel;
  words: HourWords;
  send: (event: AvailabilityEvent) => void;
}

/** There is no default: she makes her first hours, or chooses among those that there are. */
function Beginning({ beginning, words: { t }, send }: BeginningProps) {
  const { schedules, isPending, error } = beginning;
  const hasOthers = schedules !== null && schedules.length > 0;
  return (
    <section className="daybook-settings-trouble">
      <EmptyState
        icon="clock"
        title={hasOthers ? t('hours.noDefaultTitle') : t('hours.emptyTitle')}
        headingLevel={2}
        actions={
          hasOthers ? (
            schedules.map(({ id, name }) => (
              <Button key={id} onClick={() => send({ type: 'scheduleChosen', id })}>
                {name}
              </Button>
            ))
          ) : (
            <Button
              variant="primary"
              pending={isPending}
              pendingText={t('hours.creating')}
              onClick={() => send({ type: 'createPressed' })}
            >
              {t('hours.create')}
            </Button>
          )
        }
      >
        {hasOthers ? t('hours.noDefaultText') : t('hours.emptyText')}
      </EmptyState>
      {error !== null && (
        <Notice tone="danger" title={t('hours.createFailed')}>
          {t(errorText(error))}
        </Notice>
      )}
    </section>
  );
}
