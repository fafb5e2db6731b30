'use client';
import { Button } from '../../../../ui/action/Button.js';
import { Skeleton } from '../../../../ui/display/Skeleton.js';
import { Notice } from '../../../../ui/feedback/Notice.js';
import { useEventTypeScene } from '../../composition/EventTypeScene.js';
import { useSetting } from '../../composition/useSetting.js';
import { TabSection } from '../../parts/TabSection.js';
import { ScheduleField } from './parts/ScheduleField.js';
import { useScheduleFacts } from './useScheduleFacts.js';

/** Which schedule it goes by. */
export function AvailabilityTab() {
  const { t } = useEventTypeScene().words;
  const { isHidden } = useSetting('scheduleId');
  const facts = useScheduleFacts();
  return (
    <TabSection title={t('eventType.tab.availability')} hint={t('eventType.hours.hint')}>
      {isHidden ? null : facts.status === 'failed' ? (
        <Notice
          tone="danger"
          title={t('eventType.hours.failed')}
          actions={
            <Button size="s" onClick={facts.retry}>
              {t('booker.retry')}
            </Button>
          }
        />
      ) : facts.status === 'loading' ? (
        <div className="daybook-event-type-lines" aria-busy="true">
          <Skeleton width="s" />
          <Skeleton shape="block" />
        </div>
      ) : (
        <ScheduleField facts={facts} />
      )}
    </TabSection>
  );
}
