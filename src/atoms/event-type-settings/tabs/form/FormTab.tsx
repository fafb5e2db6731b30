'use client';
import { Switch } from '../../../../ui/choice/Switch.js';
import { SettingField } from '../../composition/SettingField.js';
import { useSetting } from '../../composition/useSetting.js';
import { FormBuilder } from './parts/FormBuilder.js';

/** What is asked before booking. */
export function FormTab() {
  const questions = useSetting('bookingFields');
  return questions.isHidden ? <GuestsAlone /> : <FormBuilder />;
}

/** Where the questions are not the host's to see, guests still may be. */
function GuestsAlone() {
  const guests = useSetting('disableGuests');
  return (
    <SettingField
      setting={guests}
      control={
        <Switch
          checked={guests.value}
          onCheckedChange={(isOff) => guests.set(isOff)}
          locked={guests.isReadOnly || guests.lock !== null}
        />
      }
    />
  );
}
