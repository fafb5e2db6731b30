'use client';
import { useEffect, useRef } from 'react';
import { type TypedPlace, withTyped } from '../../../../../event-type/places/placeKinds.js';
import type { Place } from '../../../../../queries/event-type/settingValues.js';
import { Checkbox } from '../../../../../ui/choice/Checkbox.js';
import { Field } from '../../../../../ui/form/Field.js';
import { TextInput } from '../../../../../ui/form/TextInput.js';
import { useEventTypeScene } from '../../../composition/EventTypeScene.js';
import { PlacePhone } from './PlacePhone.js';

interface PlaceFormProps {
  place: TypedPlace;
  error: string | undefined;
  isReadOnly: boolean;
  onEdit: (place: Place, next: Place, group?: string) => void;
}

const names = {
  address: 'eventType.basics.addressName',
  link: 'eventType.basics.linkName',
  phone: 'eventType.basics.phoneName',
} as const;

/** What is typed for a place, and who gets to see it. */
export function PlaceForm({ place, error, isReadOnly, onEdit }: PlaceFormProps) {
  const { t } = useEventTypeScene().words;
  const frame = useRef<HTMLDivElement>(null);
  const write = (text: string) => onEdit(place, withTyped(place, text), 'place');

  // Who opened it is about to type.
  useEffect(() => {
    if (!isReadOnly) frame.current?.querySelector<HTMLElement>('input:not([type="checkbox"])')?.focus();
  }, [isReadOnly]);

  return (
    <div ref={frame} className="daybook-place-form">
      <Field label={t(names[place.type])} error={error}>
        {place.type === 'phone' ? (
          <PlacePhone value={place.phone} onValueChange={write} isReadOnly={isReadOnly} />
        ) : (
          <TextInput
            type={place.type === 'link' ? 'url' : 'text'}
            value={place.type === 'link' ? place.link : place.address}
            onValueChange={write}
            readOnly={isReadOnly}
            autoComplete="off"
            aria-required
          />
        )}
      </Field>
      <Checkbox
        label={t('eventType.basics.public')}
        hint={t('eventType.basics.publicHint')}
        checked={place.public}
        onCheckedChange={(isPublic) => onEdit(place, { ...place, public: isPublic })}
        readOnly={isReadOnly}
      />
    </div>
  );
}
