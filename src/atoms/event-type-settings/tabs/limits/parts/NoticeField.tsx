'use client';
import { dayOf } from '../../../../../time/day.js';
import { addMinutes } from '../../../../../time/instant.js';
import { useMinuteClock } from '../../../../../ui/device/useMinuteClock.js';
import { AmountField } from '../../../../../ui/form/AmountField.js';
import { useEventTypeScene } from '../../../composition/EventTypeScene.js';
import { SettingField } from '../../../composition/SettingField.js';
import { useHostZone } from '../../../composition/useHostZone.js';
import { useMistype } from '../../../composition/useMistype.js';
import { useSetting } from '../../../composition/useSetting.js';

/** Beyond that no date is worth an example. */
const mostMinutes = 5_000_000;

/** How soon can be booked, and what that means now. */
export function NoticeField() {
  const { words, now } = useEventTypeScene();
  const { t, f } = words;
  const notice = useSetting('minimumBookingNotice');
  const typing = useMistype(notice);
  const zone = useHostZone();
  const clock = useMinuteClock(now);

  /** The first start that can be booked now. */
  function effect(): string | null {
    if (zone === null || notice.value <= 0 || notice.value > mostMinutes) return null;
    const first = addMinutes(clock, notice.value);
    return t('eventType.limits.noticeNow', { time: f.time(first, zone), day: f.longDay(dayOf(first, zone)) });
  }
  const shown = effect();

  return (
    <SettingField
      setting={notice}
      hint={t(notice.value === 0 ? 'eventType.limits.noticeNone' : 'eventType.limits.noticeHint')}
      control={
        <AmountField
          value={notice.value}
          onValueChange={(minutes) => notice.set(minutes ?? 0, 'notice')}
          {...typing}
          units={[
            { value: 'minutes', label: (count) => t('eventType.limits.minutes', { count }), size: 1 },
            { value: 'hours', label: (count) => t('eventType.limits.hours', { count }), size: 60 },
            { value: 'days', label: (count) => t('eventType.limits.days', { count }), size: 1440 },
          ]}
          unitLabel={t('eventType.limits.noticeUnit')}
          defaultUnit="hours"
          min={0}
          readOnly={notice.isReadOnly}
        />
      }
    >
      {shown && <p className="daybook-effect">{shown}</p>}
    </SettingField>
  );
}
