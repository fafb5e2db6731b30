import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { Field } from '../../src/ui/form/Field.js';
import { TagInput } from '../../src/ui/tags/TagInput.js';

interface GuestsProps {
  start: string[];
  readOnly?: boolean;
}

function Guests({ start, readOnly }: GuestsProps) {
  const [guests, setGuests] = useState(start);
  return (
    <Field label="Guests" optionalText="optional" hint="They get the invitation too.">
      <TagInput
        type="email"
        value={guests}
        onValueChange={setGuests}
        isValid={(tag) => /^\S+@\S+\.\S+$/.test(tag)}
        invalidText="not an e-mail address"
        removeLabel={(tag) => `Remove ${tag}`}
        readOnly={readOnly}
      />
    </Field>
  );
}

const meta = { title: 'ui/TagInput', component: Guests } satisfies Meta<typeof Guests>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Empty: Story = { args: { start: [] } };
export const Filled: Story = { args: { start: ['tom@post.example', 'ana.maria.de.la.cruz@post.example'] } };
export const NotAnAddress: Story = { args: { start: ['tom@post.example', 'tom@'] } };
export const ReadOnly: Story = { args: { start: ['tom@post.example'], readOnly: true } };
export const Narrow: Story = { args: Filled.args, globals: { width: '375' } };
