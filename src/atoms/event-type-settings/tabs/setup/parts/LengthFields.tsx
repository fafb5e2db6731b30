'use client';
import { useEffect, useRef } from 'react';
import {
  hasSeveral,
  longestLength,
  shortestLength,
  withoutSeveral,
  withSeveral,
} from '../../../../../event-type/lengths/lengths.js';
import { said } from '../../../../../i18n/said.js';
import { Switch } from '../../../../../ui/choice/Switch.js';
import { NumberField } from '../../../../../ui/form/NumberField.js';
import { Select } from '../../../../../ui/form/Select.js';
import { useEventTypeScene } from '../../../composition/EventTypeScene.js';
import { SettingField } from '../../../composition/SettingField.js';
import { useLengths } from '../useLengths.js';
import { LengthChoice } from './LengthChoice.js';

const limits = { min: shortestLength, max: longestLength };

/** How long it takes, and whether visitors choose that. */
export function LengthFields() {
  const { t, f } = useEventTypeScene().words;
  const { length, options, lengths, change } = useLengths();
  const isSeveral = hasSeveral(lengths);
  const { mistype } = length;
  const wasSeveral = useRef(isSeveral);

  // What was mistyped went with its field.
  useEffect(() => {
    if (isSeveral && !wasSeveral.current) mistype(null);
    wasSeveral.current = isSeveral;
  }, [isSeveral, mistype]);

  return (
    <>
      <SettingField
        setting={length}
        hint={t(isSeveral ? 'eventType.basics.lengthFirst' : 'eventType.basics.lengthHint')}
        control={
          isSeveral ? (
            <Select
              options={choicesOf(lengths.lengthInMinutesOptions, length.value).map((minutes) => ({
                value: `${minutes}`,
                label: f.length(minutes),
              }))}
              value={`${length.value}`}
              onValueChange={(minutes) => length.set(Number(minutes))}
              readOnly={length.isReadOnly}
            />
          ) : (
            <NumberField
              value={length.value}
              min={shortestLength}
              max={longestLength}
              step={5}
              suffix={t('eventType.basics.minutes')}
              onValueChange={(minutes) => minutes !== null && length.set(minutes, 'length')}
              onInvalid={(text) =>
                mistype(text === null ? null : said('eventType.basics.lengthWrong', limits))
              }
              readOnly={length.isReadOnly}
            />
          )
        }
      />
      <SettingField
        setting={options}
        title={t('eventType.basics.several')}
        hint={t('eventType.basics.severalHint')}
        control={
          <Switch
            checked={isSeveral}
            onCheckedChange={(isOn) => change(isOn ? withSeveral(lengths) : withoutSeveral(lengths))}
            locked={options.isReadOnly}
          />
        }
      >
        {isSeveral && <LengthChoice />}
      </SettingField>
    </>
  );
}

/** The one that it has is among them in any case, so that it is seen. */
const choicesOf = (options: readonly number[], chosen: number) =>
  options.includes(chosen) ? options : [...options, chosen].sort((a, b) => a - b);
