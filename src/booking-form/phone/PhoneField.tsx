'use client';
import { useEffect, useState } from 'react';
import { Combobox } from '../../ui/combobox/Combobox.js';
import { Icon } from '../../ui/display/Icon.js';
import { LiveRegion } from '../../ui/feedback/LiveRegion.js';
import { LeadInput } from '../../ui/form/LeadInput.js';
import type { Words } from '../words.js';
import { countryGroups, countryName } from './countryNames.js';
import type { PhoneCountry } from './phoneRules.js';
import type { PhoneRules } from './usePhoneRules.js';

export interface PhoneFieldProps {
  /** As it is sent, `+441134960000`; what is no number is there as it was typed. */
  value: string;
  onValueChange: (value: string) => void;
  /** null: not there yet. */
  phones: PhoneRules | null;
  /** ISO 3166-1 alpha-2: whose numbers are written without a code, until another is chosen. */
  defaultCountry: string;
  placeholder: string | undefined;
  isReadOnly: boolean;
  isRequired: boolean;
  words: Words;
}

/**
 * A number and its country. It may be written as one does in that country, or with any calling code, which then chooses
 * the country: pasted, filled in by the browser, or typed.
 */
export function PhoneField(props: PhoneFieldProps) {
  const { value, onValueChange, phones, defaultCountry, placeholder, isReadOnly, isRequired, words } = props;
  const { t, f } = words;
  /** What stands in the field, for as long as the answer is the one that it made. */
  const [typed, setTyped] = useState({ text: '', answer: '' });
  const [chosen, setChosen] = useState<string | null>(null);
  const [news, setNews] = useState('');

  const wanted = phones?.phoneCountry(chosen) ?? phones?.phoneCountry(defaultCountry) ?? null;
  const parsed = phones?.parsePhone(value, wanted) ?? null;
  const isShared = parsed !== null && parsed.country.callingCode === wanted?.callingCode;
  const country = parsed && !(isShared && chosen) ? parsed.country : wanted;
  const text = typed.answer === value ? typed.text : (parsed?.national ?? value);
  const code = country?.code ?? defaultCountry;
  /** What stands on the button is in its name too. */
  const shown = (its: PhoneCountry) => `${its.code} +${its.callingCode}`;
  const nameOf = (its: PhoneCountry) =>
    t('form.phoneCountry', { country: countryName(its.code, f.locale), code: shown(its) });

  function answer(next: string, shown: string) {
    setTyped({ text: shown, answer: next });
    if (next !== value) onValueChange(next);
  }

  function write(next: string) {
    if (!phones || !country) return answer(next, next);
    const written = phones.parsePhone(next, country);
    if (written && written.country.callingCode !== country.callingCode) {
      setChosen(written.country.code);
      setNews(nameOf(written.country));
    }
    answer(phones.toE164(next, country), written ? written.national : next);
  }

  function choose(code: string) {
    const next = phones?.phoneCountry(code);
    setChosen(code);
    if (phones && next) answer(phones.toE164(text, next), text);
  }

  // A number that was there before the rules were, as one writes it at home.
  const early =
    phones && country && value !== '' && !value.startsWith('+') ? phones.toE164(value, country) : value;
  useEffect(() => {
    if (early === value) return;
    setTyped({ text: value, answer: early });
    onValueChange(early);
  }, [early, value, onValueChange]);

  return (
    <>
      <LeadInput
        type="tel"
        autoComplete="tel"
        inputMode="tel"
        value={text}
        onValueChange={write}
        placeholder={placeholder}
        readOnly={isReadOnly}
        aria-required={isRequired || undefined}
        lead={
          <Combobox
            label={t('form.phoneCountryLabel')}
            searchLabel={t('form.phoneCountrySearch')}
            emptyText={t('form.phoneCountryNone')}
            moreText={(count) => t('zone.more', { count })}
            groups={() => countryGroups(phones?.phoneCountries ?? [], code, f.locale)}
            value={code}
            onValueChange={choose}
            trigger={(trigger) => (
              <button
                {...trigger}
                type="button"
                className="daybook-lead-button"
                aria-label={country ? nameOf(country) : undefined}
                aria-disabled={isReadOnly || !phones || undefined}
                onClick={isReadOnly || !phones ? undefined : trigger.onClick}
              >
                <span dir="ltr">{country ? shown(country) : code}</span>
                <Icon name="chevron-down" />
              </button>
            )}
          />
        }
      />
      <LiveRegion message={news} />
    </>
  );
}
