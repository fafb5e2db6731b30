'use client';
import type { SettingWords } from '../../../event-type/settingWords.js';
import { errorText } from '../../../i18n/errorText.js';
import { Button } from '../../../ui/action/Button.js';
import { EmptyState } from '../../../ui/feedback/EmptyState.js';
import type { EventTypeSettingsModel } from '../eventTypeSettings.model.js';

export interface NotEditableProps {
  model: EventTypeSettingsModel;
  words: SettingWords;
  onRetry: () => void;
}

/** Why there is nothing to edit, and one way on. */
export function NotEditable({
  model: { status, error, deletedTitle },
  words: { t },
  onRetry,
}: NotEditableProps) {
  if (status === 'deleted') {
    return (
      <section className="daybook-settings-trouble">
        <EmptyState
          icon="check"
          title={t('eventType.deleted', { name: deletedTitle })}
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
        title={t(`eventType.${status}Title`)}
        headingLevel={2}
        role="status"
        actions={status === 'failed' ? <Button onClick={onRetry}>{t('booker.retry')}</Button> : undefined}
      >
        {status === 'failed' ? t(errorText(error)) : t(`eventType.${status}Text`)}
      </EmptyState>
    </section>
  );
}
