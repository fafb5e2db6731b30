import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { ErrorSummary } from '../../src/ui/form/ErrorSummary.js';
import { Field } from '../../src/ui/form/Field.js';
import { Select } from '../../src/ui/form/Select.js';
import { TextArea } from '../../src/ui/form/TextArea.js';
import { TextInput } from '../../src/ui/form/TextInput.js';

const meta = { title: 'ui/Field', component: Field } satisfies Meta<typeof Field>;
export default meta;
type Story = StoryObj<typeof meta>;

function Email({ readOnly }: { readOnly?: boolean }) {
  const [value, setValue] = useState('priya.raman@');
  return <TextInput type="email" value={value} onValueChange={setValue} readOnly={readOnly} />;
}

function Area() {
  const [value, setValue] = useState('');
  const options = ['Knee', 'Lower back', 'Somewhere else'].map((label) => ({ value: label, label }));
  return <Select options={options} value={value} onValueChange={setValue} placeholder="Choose an area" />;
}

function Notes() {
  const [value, setValue] = useState('');
  return <TextArea value={value} onValueChange={setValue} />;
}

export const Hint: Story = {
  args: { label: 'Email', hint: 'We send the invitation here.', children: <Email /> },
};
export const Failing: Story = {
  args: { label: 'Email', error: 'Add the part after the @.', children: <Email /> },
};
export const ReadOnly: Story = {
  args: { label: 'Email', hint: 'Fixed by the clinic.', children: <Email readOnly /> },
};
export const WithSelect: Story = { args: { label: 'Where does it hurt?', children: <Area /> } };
export const Optional: Story = {
  args: { label: 'Anything we should know?', optionalText: 'optional', children: <Notes /> },
};
export const Summary: Story = {
  args: { id: 'email', label: 'Email', error: 'Add the part after the @.', children: <Email /> },
  render: (args) => (
    <>
      <ErrorSummary
        title="One answer needs another look"
        errors={[{ fieldId: 'email', text: 'Email has no domain' }]}
        focusKey={1}
      />
      <Field {...args} />
    </>
  ),
};
