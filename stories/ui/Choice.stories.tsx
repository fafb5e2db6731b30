import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { Checkbox } from '../../src/ui/choice/Checkbox.js';
import { CheckboxGroup } from '../../src/ui/choice/CheckboxGroup.js';
import { RadioGroup } from '../../src/ui/choice/RadioGroup.js';
import { Switch } from '../../src/ui/choice/Switch.js';
import { Field } from '../../src/ui/form/Field.js';
import { RadioPills } from '../../src/ui/radio-set/RadioPills.js';
import { Segmented } from '../../src/ui/radio-set/Segmented.js';

const meta = { title: 'ui/Choice' } satisfies Meta;
export default meta;
type Story = StoryObj<typeof meta>;

const areas = [
  { value: 'knee', label: 'Knee', hint: 'Either one' },
  { value: 'back', label: 'Back' },
  { value: 'neck', label: 'Neck', disabled: true },
];
const lengths = ['30', '45', '60'].map((value) => ({ value, label: `${value} min` }));

function Pills() {
  const [value, setValue] = useState('45');
  return (
    <Field label="Length" group>
      <RadioPills options={lengths} value={value} onValueChange={setValue} />
    </Field>
  );
}

function Clock() {
  const [value, setValue] = useState('24');
  const options = ['12', '24'].map((hours) => ({ value: hours, label: `${hours}h` }));
  return <Segmented aria-label="Clock" options={options} value={value} onValueChange={setValue} />;
}

function Agreement() {
  const [isChecked, setChecked] = useState(false);
  return (
    <Field error={isChecked ? undefined : 'We need this to see you.'}>
      <Checkbox
        label="I am happy for you to keep a record."
        checked={isChecked}
        onCheckedChange={setChecked}
      />
    </Field>
  );
}

function Several() {
  const [value, setValue] = useState(['knee']);
  return (
    <Field label="Where does it hurt?" group>
      <CheckboxGroup options={areas} value={value} onValueChange={setValue} />
    </Field>
  );
}

function One() {
  const [value, setValue] = useState('back');
  return (
    <Field label="Where does it hurt most?" group>
      <RadioGroup options={areas} value={value} onValueChange={setValue} />
    </Field>
  );
}

function OnOff({ locked }: { locked?: boolean }) {
  const [isOn, setOn] = useState(true);
  return <Switch aria-label="Take bookings" checked={isOn} onCheckedChange={setOn} locked={locked} />;
}

export const LengthPills: Story = { render: () => <Pills /> };
export const SegmentedClock: Story = { render: () => <Clock /> };
export const OneCheckbox: Story = { render: () => <Agreement /> };
export const Checkboxes: Story = { render: () => <Several /> };
export const Radios: Story = { render: () => <One /> };
export const SwitchOn: Story = { render: () => <OnOff /> };
export const SwitchLocked: Story = { render: () => <OnOff locked /> };
