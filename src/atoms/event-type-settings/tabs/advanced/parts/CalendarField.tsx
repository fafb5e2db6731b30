'use client';
import type { ConnectedCalendars } from '../../../../../queries/calendars/connectedCalendars.js';
import { useConnectedCalendars } from '../../../../../queries/calendars/useConnectedCalendars.js';
import { Button } from '../../../../../ui/action/Button.js';
import { Skeleton } from '../../../../../ui/display/Skeleton.js';
import { Notice } from '../../../../../ui/feedback/Notice.js';
import { useEventTypeScene } from '../../../composition/EventTypeScene.js';
import { SettingField } from '../../../composition/SettingField.js';
import { useSetting } from '../../../composition/useSetting.js';
import { CalendarChoice } from './CalendarChoice.js';
import { SwitchField } from './SwitchField.js';

/** Which calendar bookings are written to, and whose address is their organizer's. */
export function CalendarField() {
  const { t } = useEventTypeScene().words;
  const setting = useSetting('destinationCalendar');
  const email = useSetting('useDestinationCalendarEmail');
  const calendars = useConnectedCalendars();
  const { data } = calendars;
  const hasPrimary = data?.accounts.some((account) => account.hasPrimary) ?? true;
  const hint =
    setting.saved === null ? t('eventType.advanced.calendarHint') : t('eventType.advanced.calendarKept');
  return (
    <>
      <SettingField setting={setting} hint={hint} names="body">
        {data ? <Known calendars={data} /> : !calendars.isError && <Skeleton />}
        {calendars.isError && (
          <Notice
            tone="danger"
            title={t('eventType.advanced.calendarsFailed')}
            actions={
              <Button size="s" onClick={() => void calendars.refetch()}>
                {t('booker.retry')}
              </Button>
            }
          />
        )}
      </SettingField>
      <SwitchField
        name="useDestinationCalendarEmail"
        hint={hasPrimary ? t('eventType.advanced.organizerHint') : t('eventType.advanced.organizerNone')}
        isLocked={!hasPrimary && !email.value}
      />
    </>
  );
}

function Known({ calendars }: { calendars: ConnectedCalendars }) {
  const { t } = useEventTypeScene().words;
  const setting = useSetting('destinationCalendar');
  if (calendars.accounts.length === 0 && setting.value === null) {
    return <Notice live="none">{t('eventType.advanced.calendarsNone')}</Notice>;
  }
  return <CalendarChoice calendars={calendars} setting={setting} />;
}
