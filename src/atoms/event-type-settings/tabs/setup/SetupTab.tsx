'use client';
import { useEventTypeScene } from '../../composition/EventTypeScene.js';
import { TabSection } from '../../parts/TabSection.js';
import { AddressField } from './parts/AddressField.js';
import { DescriptionField } from './parts/DescriptionField.js';
import { LengthFields } from './parts/LengthFields.js';
import { PlacesField } from './parts/PlacesField.js';
import { TitleField } from './parts/TitleField.js';
import { VideoFields } from './parts/VideoFields.js';
import { VisibilityField } from './parts/VisibilityField.js';

/** Title, address, description, length and places. */
export function SetupTab() {
  const { t } = useEventTypeScene().words;
  return (
    <TabSection title={t('eventType.tab.setup')} hint={t('eventType.basics.hint')}>
      <TitleField />
      <AddressField />
      <DescriptionField />
      <LengthFields />
      <PlacesField />
      <VideoFields />
      <VisibilityField />
    </TabSection>
  );
}
