import { useState } from 'react';
import { RadioGroup } from '../../src/ui/choice/RadioGroup.js';
import { Switch } from '../../src/ui/choice/Switch.js';
import { AmountField, type AmountUnit } from '../../src/ui/form/AmountField.js';
import { ColorField } from '../../src/ui/form/ColorField.js';
import { Field } from '../../src/ui/form/Field.js';
import { NumberField } from '../../src/ui/form/NumberField.js';
import { Select } from '../../src/ui/form/Select.js';
import { SettingRow } from '../../src/ui/form/SettingRow.js';

const nothing = () => {};
const units: [AmountUnit, ...AmountUnit[]] = [
  { value: 'minute', label: (count) => (count === 1 ? 'minute' : 'minutes'), size: 1 },
  { value: 'hour', label: (count) => (count === 1 ? 'hour' : 'hours'), size: 60 },
  { value: 'day', label: (count) => (count === 1 ? 'day' : 'days'), size: 1440 },
];
const buffers = ['10 minutes', '15 minutes'].map((label) => ({ value: label, label }));

/** The rows of a settings page, with what stands in them. */
export function SettingRows() {
  const [notice, setNotice] = useState<number | null>(240);
  const [limit, setLimit] = useState<number | null>(6);
  const [isLimited, setLimited] = useState(true);
  const [seats, setSeats] = useState<number | null>(0);
  const [ahead, setAhead] = useState('rolling');
  const [accent, setAccent] = useState<string | null>('#2456c4');
  return (
    <div>
      <SettingRow
        names="group"
        title="Around each class"
        hint="Kept free in your calendar, not shown to visitors."
      >
        <Field label="Before" data-half="">
          <Select options={buffers} value="10 minutes" onValueChange={nothing} />
        </Field>
        <Field label="After" data-half="">
          <Select options={buffers} value="15 minutes" onValueChange={nothing} />
        </Field>
      </SettingRow>
      <SettingRow
        title="Shortest notice"
        hint="Nobody can book a time sooner than this."
        changedText="Changed"
        control={
          <AmountField
            units={units}
            unitLabel="Unit of shortest notice"
            min={0}
            value={notice}
            onValueChange={setNotice}
          />
        }
      />
      <SettingRow
        title="Classes per period"
        hint="When one limit is reached the rest of that period closes."
        control={<Switch checked={isLimited} onCheckedChange={setLimited} />}
      >
        {isLimited && (
          <NumberField
            aria-label="Classes per day"
            min={1}
            value={limit}
            onValueChange={setLimit}
            suffix="per day"
          />
        )}
      </SettingRow>
      <SettingRow
        title="Seats"
        hint="How many can book the same time."
        error="Give at least one seat."
        control={<NumberField min={1} max={100} value={seats} onValueChange={setSeats} />}
      />
      <SettingRow names="body" title="How far ahead">
        <RadioGroup
          options={[
            { value: 'rolling', label: 'Rolling' },
            { value: 'range', label: 'Between two dates' },
            { value: 'open', label: 'No end' },
          ]}
          value={ahead}
          onValueChange={setAhead}
        />
      </SettingRow>
      <SettingRow
        title="Accent"
        hint="Buttons and what is chosen."
        control={
          <ColorField swatchLabel="Pick the accent" value={accent} onValueChange={setAccent} optional />
        }
      />
      <SettingRow
        readOnly
        title="Places"
        hint="Set by your organization."
        control={<NumberField readOnly suffix="places" value={12} onValueChange={nothing} />}
      />
      <SettingRow
        title="Ask me before confirming"
        hint="Each request waits for your yes."
        control={<Switch checked={false} locked onCheckedChange={nothing} />}
        lock={{
          reason:
            'Off while seats are on. Eight people share each time, so there is no single request to accept.',
          actionLabel: 'Turn seats off',
        }}
      />
    </div>
  );
}
