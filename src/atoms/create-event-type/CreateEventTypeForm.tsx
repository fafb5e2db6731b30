'use client';
import { useState } from 'react';
import { useEventTypeWords } from '../../event-type/useEventTypeWords.js';
import { AtomRoot } from '../../provider/AtomRoot.js';
import { useCal } from '../../provider/useCal.js';
import { Button } from '../../ui/action/Button.js';
import { useIsHydrated } from '../../ui/device/useIsHydrated.js';
import { Notice } from '../../ui/feedback/Notice.js';
import type { CreateEventTypeFormProps } from './createEventTypeProps.js';
import { FormBody } from './parts/FormBody.js';
import { FormSkeleton } from './parts/FormSkeleton.js';
import { useNewEventType } from './parts/useNewEventType.js';

/** The same as `CreateEventType`, as a form in the page. Needs a `CalProvider` above it, and an access token. */
export function CreateEventTypeForm({ appearance, className, ...props }: CreateEventTypeFormProps) {
  const isHydrated = useIsHydrated();
  return (
    <AtomRoot appearance={appearance} className={className}>
      {isHydrated ? <WordedForm {...props} /> : <FormSkeleton />}
    </AtomRoot>
  );
}

function WordedForm(props: CreateEventTypeFormProps) {
  const { t } = useCal();
  const { disableToasts, onSuccess } = props;
  const texts = useEventTypeWords();
  const [created, setCreated] = useState<{ id: number; name: string } | null>(null);
  if (texts.state === 'loading') return <FormSkeleton />;
  if (texts.state === 'failed') return <Button onClick={texts.retry}>{t('booker.retry')}</Button>;
  return (
    <>
      {created && !disableToasts && (
        <Notice tone="success">{t('eventType.new.created', { name: created.name })}</Notice>
      )}
      <LiveForm
        // Once one is created the form is empty for the next.
        key={created?.id}
        {...props}
        onSuccess={(eventType) => {
          setCreated({ id: eventType.id, name: eventType.settings.title });
          onSuccess?.(eventType);
        }}
      />
    </>
  );
}

function LiveForm({ onCancel, ...options }: CreateEventTypeFormProps) {
  const { form, fields, onSubmit } = useNewEventType(options);
  const { t } = fields;
  return (
    <form
      className="daybook-new-event-type"
      aria-label={t('eventType.new.title')}
      noValidate
      onSubmit={onSubmit}
    >
      <FormBody {...fields} />
      <div className="daybook-new-event-type-actions">
        {onCancel && (
          <Button onClick={onCancel} disabled={form.isPending} focusableWhenDisabled>
            {t('eventType.new.cancel')}
          </Button>
        )}
        {form.status === 'ready' && (
          <Button
            type="submit"
            variant="primary"
            pending={form.isPending}
            pendingText={t('eventType.new.creating')}
          >
            {t('eventType.new.create')}
          </Button>
        )}
      </div>
    </form>
  );
}
