'use client';
import { useEventTypeScene } from '../../composition/EventTypeScene.js';
import { TabSection } from '../../parts/TabSection.js';
import { BuffersField } from './parts/BuffersField.js';
import { FewerGapsField } from './parts/FewerGapsField.js';
import { FirstOnlyField } from './parts/FirstOnlyField.js';
import { NoticeField } from './parts/NoticeField.js';
import { OffsetField } from './parts/OffsetField.js';
import { PeriodLimits } from './parts/PeriodLimits.js';
import { PersonLimitField } from './parts/PersonLimitField.js';
import { StartTimesField } from './parts/StartTimesField.js';
import { WindowField } from './parts/WindowField.js';

/** How much of her time it may take. */
export function LimitsTab() {
  const { t } = useEventTypeScene().words;
  return (
    <TabSection title={t('eventType.tab.limits')} hint={t('eventType.limits.hint')}>
      <BuffersField />
      <NoticeField />
      <StartTimesField />
      <OffsetField />
      <PeriodLimits name="bookingLimitsCount" />
      <PeriodLimits name="bookingLimitsDuration" />
      <PersonLimitField />
      <WindowField />
      <FirstOnlyField />
      <FewerGapsField />
    </TabSection>
  );
}
