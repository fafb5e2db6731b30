'use client';
import { useState } from 'react';
import { useEventTypeWords } from '../../event-type/useEventTypeWords.js';
import { AtomRoot } from '../../provider/AtomRoot.js';
import { useCal } from '../../provider/useCal.js';
import { Button } from '../../ui/action/Button.js';
import { useIsHydrated } from '../../ui/device/useIsHydrated.js';
import { Icon } from '../../ui/display/Icon.js';
import { Skeleton } from '../../ui/display/Skeleton.js';
import { plusIcon } from '../../ui/display/settingsIcons.js';
import { LiveRegion } from '../../ui/feedback/LiveRegion.js';
import { classNames } from '../../ui/usePart.js';
import type { CreateEventTypeProps } from './createEventTypeProps.js';
import { NewEventTypeDialog } from './parts/NewEventTypeDialog.js';

/**
 * A button that asks for a new event type in a dialog: title, address, length and description, with templates of your own;
 * for a team (`teamId`) also who hosts. Needs a `CalProvider` above it, and an access token.
 */
export function CreateEventType({ appearance, className, ...props }: CreateEventTypeProps) {
  const isHydrated = useIsHydrated();
  return (
    <AtomRoot appearance={appearance} className={classNames('daybook-fit', className)}>
      {isHydrated ? <LiveCreate {...props} /> : <Skeleton shape="pill" />}
    </AtomRoot>
  );
}

function LiveCreate({ name, onSuccess, onCancel, disableToasts, ...form }: CreateEventTypeProps) {
  const { t } = useCal();
  const [isOpen, setOpen] = useState(false);
  const [created, setCreated] = useState('');
  const texts = useEventTypeWords();
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
        {name ?? t('eventType.new.button')}
      </Button>
      <LiveRegion
        message={disableToasts || created === '' ? '' : t('eventType.new.created', { name: created })}
      />
      {isOpen && (
        <NewEventTypeDialog
          {...form}
          onSuccess={(eventType) => {
            setOpen(false);
            setCreated(eventType.settings.title);
            onSuccess?.(eventType);
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
