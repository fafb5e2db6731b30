'use client';
import { ownCountry } from '../../../../../booking-form/phone/ownCountry.js';
import { usePhoneRules } from '../../../../../booking-form/phone/usePhoneRules.js';
import { loadLaterWords } from '../../../../../i18n/loadWords.js';
import { useLate } from '../../../../../ui/device/useLate.js';
import { TextInput } from '../../../../../ui/form/TextInput.js';
import { useEventTypeScene } from '../../../composition/EventTypeScene.js';

interface PlacePhoneProps {
  value: string;
  onValueChange: (value: string) => void;
  isReadOnly: boolean;
}

async function loadPhoneField() {
  const phone = import('../../../../../booking-form/phone/PhoneField.js');
  const [{ PhoneField }] = await Promise.all([phone, loadLaterWords()]);
  return PhoneField;
}

/** The host's number, as visitors type theirs; its words and rules are fetched for it. */
export function PlacePhone({ value, onValueChange, isReadOnly }: PlacePhoneProps) {
  const { words } = useEventTypeScene();
  const phones = usePhoneRules(true);
  const PhoneField = useLate(loadPhoneField);
  if (PhoneField === null) {
    return (
      <TextInput type="tel" value={value} onValueChange={onValueChange} readOnly={isReadOnly} aria-required />
    );
  }
  return (
    <PhoneField
      value={value}
      onValueChange={onValueChange}
      phones={phones}
      defaultCountry={ownCountry(words.f.locale, navigator.languages)}
      placeholder={undefined}
      isReadOnly={isReadOnly}
      isRequired
      words={words}
    />
  );
}
