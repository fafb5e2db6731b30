'use client';
import { useEventTypeScene } from '../../composition/EventTypeScene.js';
import { TabSection } from '../../parts/TabSection.js';
import { EveryoneField } from './parts/EveryoneField.js';
import { HostingField } from './parts/HostingField.js';
import { HostsField } from './parts/HostsField.js';
import { SameHostField } from './parts/SameHostField.js';

/** Who hosts. */
export function TeamTab() {
  const { t } = useEventTypeScene().words;
  return (
    <TabSection title={t('eventType.tab.team')} hint={t('eventType.team.hint')}>
      <HostingField />
      <EveryoneField />
      <HostsField />
      <SameHostField />
    </TabSection>
  );
}
