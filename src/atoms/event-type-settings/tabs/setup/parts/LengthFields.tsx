'use client';
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
import { useMistype } from '../../../composition/useMistype.js';
import type { Setting } from '../../../composition/useSetting.js';
import { useLengths } from '../useLengths.js';
import { LengthChoice } from './LengthChoice.js';

const limits = { min: shortestLength, max: longestLength };

/** How long it takes, and whether visitors choose that. */
export function LengthFields() {
  const { t, f } = useEventTypeScene().words;
  const { length, options, lengths, change } = useLengths();
  const isSeveral = hasSeveral(lengths);

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
            <OneLength length={length} />
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

function OneLength({ length }: { length: Setting<'lengthInMinutes'> }) {
  const { t } = useEventTypeScene().words;
  const typing = useMistype(length, null, said('eventType.basics.lengthWrong', limits));
  return (
    <NumberField
      value={length.value}
      min={shortestLength}
      max={longestLength}
      step={5}
      suffix={t('eventType.basics.minutes')}
      onValueChange={(minutes) => minutes !== null && length.set(minutes, 'length')}
      {...typing}
      readOnly={length.isReadOnly}
    />
  );
}

/** The one that it has is among them in any case, so that it is seen. */
const choicesOf = (options: readonly number[], chosen: number) =>
  options.includes(chosen) ? options : [...options, chosen].sort((a, b) => a - b);
