'use client';
import { lengthText } from '../../../../../event-type/lengthText.js';
import { firstStarts, startStep } from '../../../../../event-type/limits/startTimes.js';
import { wallClock } from '../../../../../i18n/wallClock.js';
import { useEditor } from '../../../composition/EventTypeScene.js';
import { SettingField } from '../../../composition/SettingField.js';
import { useMistype } from '../../../composition/useMistype.js';
import { useSetting } from '../../../composition/useSetting.js';
import { LengthChoice } from './LengthChoice.js';

const usual = [5, 10, 15, 20, 30, 45, 60, 90, 120];
const nineOClock = 540;

/** From one start to the next: as long as a booking, or a distance of its own. */
export function StartTimesField() {
  const { editor, words } = useEditor();
  const { t, f } = words;
  const { draft } = editor;
  const interval = useSetting('slotInterval');
  const typing = useMistype(interval);

  const length = lengthText(startStep(draft), words);
  const clock = wallClock(f);
  const [first = '', second = '', third = ''] = firstStarts(nineOClock, draft, 3).map((minutes) =>
    clock.text(((minutes % 1440) + 1440) % 1440),
  );

  function hint(): string {
    if (draft.offsetStart > 0) return t('eventType.limits.startsOffset', { length });
    if (draft.slotInterval !== null) return t('eventType.limits.startsEvery', { length });
    return draft.lengthInMinutesOptions.length > 1
      ? t('eventType.limits.startsFollowEach', { length })
      : t('eventType.limits.startsFollow', { length });
  }

  return (
    <SettingField
      setting={interval}
      hint={hint()}
      control={
        <LengthChoice
          value={interval.value}
          onValueChange={(minutes) => interval.set(minutes, 'interval')}
          {...typing}
          usual={usual}
          noneLabel={t('eventType.limits.followLength')}
          label={(length) => t('eventType.limits.every', { length })}
          name={interval.name}
          min={1}
          readOnly={interval.isReadOnly}
        />
      }
    >
      <p className="daybook-effect">{t('eventType.limits.startsFrom', { first, second, third })}</p>
    </SettingField>
  );
}
