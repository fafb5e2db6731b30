import { useState } from 'react';
import { Icon } from '../../src/ui/display/Icon.js';
import { formIcon, gaugeIcon, repeatIcon, slidersIcon } from '../../src/ui/display/settingsIcons.js';
import { type Section, SectionNav } from '../../src/ui/sections/SectionNav.js';

const sections: Section[] = [
  { value: 'basics', label: 'Basics', icon: <Icon path={slidersIcon} /> },
  { value: 'availability', label: 'Availability', icon: <Icon name="calendar" /> },
  { value: 'limits', label: 'Limits', icon: <Icon path={gaugeIcon} />, changed: true, invalid: true },
  { value: 'form', label: 'Booking form', icon: <Icon path={formIcon} />, changed: true },
  { value: 'seats', label: 'Seats', icon: <Icon name="users" /> },
  { value: 'recurring', label: 'Recurring', icon: <Icon path={repeatIcon} /> },
  { value: 'payment', label: 'Payment', icon: <Icon name="card" /> },
  { value: 'webhooks', label: 'Webhooks', icon: <Icon name="link" />, invalid: true },
];

/** The sections of a settings page, with what is changed and what is wrong. */
export function Sections() {
  const [value, setValue] = useState('form');
  return (
    <SectionNav
      label="Sections"
      sections={sections}
      value={value}
      onValueChange={setValue}
      changedText="changed"
      invalidText="has faults"
    />
  );
}
