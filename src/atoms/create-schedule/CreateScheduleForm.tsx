'use client';
import { useState } from 'react';
import { AtomRoot } from '../../provider/AtomRoot.js';
import { useCal } from '../../provider/useCal.js';
import { useLoadedHourWords } from '../../schedule/useLoadedHourWords.js';
import { Button } from '../../ui/action/Button.js';
import { useIsHydrated } from '../../ui/device/useIsHydrated.js';
import { Skeleton } from '../../ui/display/Skeleton.js';
import { Notice } from '../../ui/feedback/Notice.js';
import type { CreateScheduleFormProps } from './createScheduleProps.js';
import { NewScheduleFields } from './parts/NewScheduleFields.js';
import { useNewSchedule } from './parts/useNewSchedule.js';

/** The same as `CreateSchedule`, as a form in the page. Needs a `CalProvider` above it, and an access token. */
export function CreateScheduleForm({ appearance, className, ...props }: CreateScheduleFormProps) {
  const isHydrated = useIsHydrated();
  return (
    <AtomRoot appearance={appearance} className={className}>
      {isHydrated ? <WordedForm {...props} /> : <FormSkeleton />}
    </AtomRoot>
  );
}

function FormSkeleton() {
  return (
    <div className="daybook-new-schedule-fields" aria-busy="true">
      <Skeleton shape="block" />
      <Skeleton shape="block" />
      <Skeleton shape="block" width="s" />
    </div>
  );
}

function WordedForm(props: CreateScheduleFormProps) {
  const { t } = useCal();
  const { disableToasts, onSuccess } = props;
  const texts = useLoadedHourWords();
  const [created, setCreated] = useState<{ id: number; name: string } | null>(null);
  if (texts.state === 'loading') return <FormSkeleton />;
  if (texts.state === 'failed') return <Button onClick={texts.retry}>{t('booker.retry')}</Button>;
  return (
    <>
      {created && !disableToasts && (
        <Notice tone="success">{t('schedules.newCreated', { name: created.name })}</Notice>
      )}
      <LiveForm
        // Once one is created the form is empty for the next.
        key={created?.id}
        {...props}
        onSuccess={(id, schedule) => {
          setCreated({ id, name: schedule.name });
          onSuccess?.(id, schedule);
        }}
      />
    </>
  );
}

function LiveForm({ onCancel, ...options }: CreateScheduleFormProps) {
  const { form, fields, onSubmit } = useNewSchedule(options);
  const { t } = fields.words;
  return (
    <form
      className="daybook-new-schedule"
      aria-label={t('schedules.newTitle')}
      noValidate
      onSubmit={onSubmit}
    >
      <NewScheduleFields {...fields} />
      <div className="daybook-new-schedule-actions">
        {onCancel && (
          <Button onClick={onCancel} disabled={form.isPending} focusableWhenDisabled>
            {t('schedules.newCancel')}
          </Button>
        )}
        <Button
          type="submit"
          variant="primary"
          pending={form.isPending}
          pendingText={t('schedules.newCreating')}
        >
          {t('schedules.newCreate')}
        </Button>
      </div>
    </form>
  );
}
