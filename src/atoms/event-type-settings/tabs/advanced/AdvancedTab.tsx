'use client';
import { useEventTypeScene } from '../../composition/EventTypeScene.js';
import { CalendarField } from './parts/CalendarField.js';
import { ColorFields } from './parts/ColorFields.js';
import { ConfirmationField } from './parts/ConfirmationField.js';
import { EmailFields } from './parts/EmailFields.js';
import { LanguageField } from './parts/LanguageField.js';
import { NameField } from './parts/NameField.js';
import { RedirectField } from './parts/RedirectField.js';
import { ReschedulingField } from './parts/ReschedulingField.js';
import { Section } from './parts/Section.js';
import { SwitchField } from './parts/SwitchField.js';
import { ViewsField } from './parts/ViewsField.js';
import { ZoneField } from './parts/ZoneField.js';

/** What is rarely changed. */
export function AdvancedTab() {
  const { t } = useEventTypeScene().words;
  return (
    <>
      <Section title={t('eventType.advanced.confirming')} keys={['confirmationPolicy']}>
        <ConfirmationField />
      </Section>
      <Section title={t('eventType.advanced.naming')} keys={['customName']}>
        <NameField />
      </Section>
      <Section title={t('eventType.advanced.after')} keys={['successRedirectUrl']}>
        <RedirectField />
      </Section>
      <Section
        title={t('eventType.advanced.page')}
        keys={['lockTimeZoneToggleOnBookingPage', 'bookerLayouts', 'interfaceLanguage', 'color']}
      >
        <ZoneField />
        <ViewsField />
        <LanguageField />
        <ColorFields />
      </Section>
      <Section
        title={t('eventType.advanced.calendars')}
        keys={[
          'destinationCalendar',
          'useDestinationCalendarEmail',
          'hideCalendarNotes',
          'hideCalendarEventDetails',
        ]}
      >
        <CalendarField />
        <SwitchField name="hideCalendarNotes" hint={t('eventType.advanced.hideNotesHint')} />
        <SwitchField name="hideCalendarEventDetails" hint={t('eventType.advanced.hideDetailsHint')} />
      </Section>
      <Section
        title={t('eventType.advanced.privacy')}
        keys={[
          'hideOrganizerEmail',
          'requiresBookerEmailVerification',
          'bookingRequiresAuthentication',
          'emailSettings',
        ]}
      >
        <SwitchField name="hideOrganizerEmail" hint={t('eventType.advanced.hideEmailHint')} />
        <SwitchField name="requiresBookerEmailVerification" hint={t('eventType.advanced.verifyHint')} />
        <SwitchField name="bookingRequiresAuthentication" hint={t('eventType.advanced.signInHint')} />
        <EmailFields />
      </Section>
      <Section
        title={t('eventType.advanced.changing')}
        keys={[
          'disableCancelling',
          'disableRescheduling',
          'allowReschedulingPastBookings',
          'allowReschedulingCancelledBookings',
        ]}
      >
        <SwitchField name="disableCancelling" hint={t('eventType.advanced.cancellingHint')} />
        <ReschedulingField />
        <SwitchField name="allowReschedulingPastBookings" hint={t('eventType.advanced.pastHint')} />
        <SwitchField name="allowReschedulingCancelledBookings" hint={t('eventType.advanced.cancelledHint')} />
      </Section>
    </>
  );
}
