'use client';
import { wallClock } from '../../../../../i18n/wallClock.js';
import { NumberField } from '../../../../../ui/form/NumberField.js';
import { useEventTypeScene } from '../../../composition/EventTypeScene.js';
import { SettingField } from '../../../composition/SettingField.js';
import { useMistype } from '../../../composition/useMistype.js';
import { useSetting } from '../../../composition/useSetting.js';

const nineOClock = 540;

/** By how much every start is moved. */
export function OffsetField() {
  const { words } = useEventTypeScene();
  const { t, f } = words;
  const offset = useSetting('offsetStart');
  const typing = useMistype(offset);
  const clock = wallClock(f);
  const isSmall = offset.value > 0 && offset.value < 900;
  return (
    <SettingField
      setting={offset}
      hint={
        isSmall
          ? t('eventType.limits.offsetMoves', {
              opens: clock.text(nineOClock),
              first: clock.text(nineOClock + offset.value),
            })
          : t('eventType.limits.offsetHint')
      }
      control={
        <NumberField
          value={offset.value}
          onValueChange={(minutes) => offset.set(minutes ?? 0, 'offset')}
          {...typing}
          min={0}
          step={5}
          suffix={t('eventType.limits.minutes', { count: offset.value })}
          readOnly={offset.isReadOnly}
        />
      }
    />
  );
}
