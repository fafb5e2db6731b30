'use client';
import { useState } from 'react';
import { AtomRoot } from '../../provider/AtomRoot.js';
import { useCal } from '../../provider/useCal.js';
import { useLoadedHourWords } from '../../schedule/useLoadedHourWords.js';
import { Button } from '../../ui/action/Button.js';
import { useIsHydrated } from '../../ui/device/useIsHydrated.js';
import { Icon } from '../../ui/display/Icon.js';
import { Skeleton } from '../../ui/display/Skeleton.js';
import { plusIcon } from '../../ui/display/settingsIcons.js';
import { LiveRegion } from '../../ui/feedback/LiveRegion.js';
import { classNames } from '../../ui/usePart.js';
import type { CreateScheduleProps } from './createScheduleProps.js';
import { NewScheduleDialog } from './parts/NewScheduleDialog.js';

/**
 * A button that asks for a new schedule in a dialog: its name, what to start with, and the zone. Needs a `CalProvider` above
 * it, and an access token.
 */
export function CreateSchedule({ appearance, className, ...props }: CreateScheduleProps) {
  const isHydrated = useIsHydrated();
  return (
    <AtomRoot appearance={appearance} className={classNames('daybook-fit', className)}>
      {isHydrated ? <LiveCreate {...props} /> : <Skeleton shape="pill" />}
    </AtomRoot>
  );
}

function LiveCreate({ name, onSuccess, onCancel, disableToasts, ...form }: CreateScheduleProps) {
  const { t } = useCal();
  const [isOpen, setOpen] = useState(false);
  const [created, setCreated] = useState('');
  const texts = useLoadedHourWords();
  if (texts.state === 'loading') return <Skeleton shape="pill" />;
  if (texts.state === 'failed') return <Button onClick={texts.retry}>{t('booker.retry')}</Button>;
  return (
    <>
      <Button
        variant="primary"
        onClick={() => {
          setCreated('');
          setOpen(true);
        }}
      >
        <Icon path={plusIcon} />
        {name ?? t('schedules.new')}
      </Button>
      <LiveRegion
        message={disableToasts || created === '' ? '' : t('schedules.newCreated', { name: created })}
      />
      {isOpen && (
        <NewScheduleDialog
          {...form}
          onSuccess={(scheduleId, schedule) => {
            setOpen(false);
            setCreated(schedule.name);
            onSuccess?.(scheduleId, schedule);
          }}
          onCancel={() => {
            setOpen(false);
            onCancel?.();
          }}
        />
      )}
    </>
  );
}
