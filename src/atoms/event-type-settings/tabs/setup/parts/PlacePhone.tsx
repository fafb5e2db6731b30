'use client';
import { ownCountry } from '../../../../../booking-form/phone/ownCountry.js';
import { PhoneField } from '../../../../../booking-form/phone/PhoneField.js';
import { usePhoneRules } from '../../../../../booking-form/phone/usePhoneRules.js';
import { loadLaterEnglish } from '../../../../../i18n/english/english.js';
import { useLoading } from '../../../../../ui/device/useLoading.js';
import { TextInput } from '../../../../../ui/form/TextInput.js';
import { useEventTypeScene } from '../../../composition/EventTypeScene.js';

interface PlacePhoneProps {
  value: string;
  onValueChange: (value: string) => void;
  isReadOnly: boolean;
}

/** The host's number, as visitors type theirs; its words and rules are fetched for it. */
export function PlacePhone({ value, onValueChange, isReadOnly }: PlacePhoneProps) {
  const { words } = useEventTypeScene();
  const phones = usePhoneRules(true);
  const { state } = useLoading(loadLaterEnglish);
  if (state !== 'ready') {
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
