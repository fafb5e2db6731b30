'use client';
import { slugOf } from '../../../../../event-type/slugOf.js';
import { sentences } from '../../../../../i18n/sentences.js';
import { LiveRegion } from '../../../../../ui/feedback/LiveRegion.js';
import { LeadInput } from '../../../../../ui/form/LeadInput.js';
import { TextInput } from '../../../../../ui/form/TextInput.js';
import { useTypedValue } from '../../../../../ui/form/useTypedValue.js';
import { useEditor } from '../../../composition/EventTypeScene.js';
import { SettingField } from '../../../composition/SettingField.js';
import { useSetting } from '../../../composition/useSetting.js';
import { type SlugCheck, useSlugCheck } from '../useSlugCheck.js';

const hints = {
  kept: 'eventType.basics.slugKept',
  empty: 'eventType.basics.slugKept',
  checking: 'eventType.basics.slugChecking',
  unknown: 'eventType.basics.slugUnchecked',
  free: 'eventType.basics.slugFree',
  taken: 'eventType.basics.slugKept',
} as const satisfies Record<SlugCheck, string>;

/** `northside.example/hannah/`: what stands before the last part of its page's address. */
const pathBefore = (bookingUrl: string) => bookingUrl.replace(/^https?:\/\//, '').replace(/[^/]*$/, '');

/** The last part of its page's address. It stays as it was typed until she leaves it, and is then as the server stores it. */
export function AddressField() {
  const { editor, words } = useEditor();
  const { t, f } = words;
  const slug = useSetting('slug');
  const check = useSlugCheck(slug);
  const typed = useTypedValue<string>({
    value: slug.value,
    read: slugOf,
    onValueChange: (value) => slug.set(value, 'slug'),
    onInvalid: undefined,
  });
  const { bookingUrl } = editor.eventType;
  const isMoved = slug.isChanged && check !== 'taken';
  const hint = t(hints[check]);
  const input = {
    className: 'daybook-event-type-wide',
    value: typed.text ?? slug.value,
    onValueChange: typed.type,
    onBlur: typed.commit,
    readOnly: slug.isReadOnly,
    autoComplete: 'off',
    autoCapitalize: 'off',
    spellCheck: false,
    'aria-required': true,
  } as const;
  return (
    <SettingField
      setting={slug}
      hint={sentences(f, hint, isMoved && t('eventType.basics.slugHint'))}
      control={
        <>
          {bookingUrl === null ? (
            <TextInput {...input} />
          ) : (
            <LeadInput
              {...input}
              lead={
                <span className="daybook-address-lead" dir="ltr">
                  {pathBefore(bookingUrl)}
                </span>
              }
            />
          )}
          <LiveRegion message={check === 'free' || check === 'unknown' ? hint : (slug.fault() ?? '')} />
        </>
      }
    />
  );
}
