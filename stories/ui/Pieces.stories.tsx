import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, screen, waitFor } from 'storybook/test';
import { Button } from '../../src/ui/action/Button.js';
import { CheckRow } from '../../src/ui/choice/CheckRow.js';
import { Dialog } from '../../src/ui/dialog/Dialog.js';
import { VisuallyHidden } from '../../src/ui/display/VisuallyHidden.js';
import { LiveRegion } from '../../src/ui/feedback/LiveRegion.js';
import { PopoverPanel } from '../../src/ui/floating/PopoverPanel.js';
import { Field } from '../../src/ui/form/Field.js';
import { LeadInput } from '../../src/ui/form/LeadInput.js';
import { LockNote } from '../../src/ui/form/LockNote.js';
import { MarkdownText } from '../../src/ui/markdown/MarkdownText.js';
import { ChoiceTags } from '../../src/ui/tags/ChoiceTags.js';

/** What other components are put together from. */
const meta = { title: 'ui/Pieces' } satisfies Meta;
export default meta;
type Story = StoryObj<typeof meta>;

const joints = ['Ankle', 'Hip', 'Knee', 'Shoulder'].map((label) => ({ value: label, label }));

function Joints() {
  const [value, setValue] = useState(['Knee']);
  return (
    <Field label="Which joints?" group>
      <ChoiceTags
        options={joints}
        value={value}
        onValueChange={setValue}
        label="Joints"
        chooseText="Choose joints"
        searchLabel="Search joints"
        emptyText="No joint has this name."
        moreText={(count) => `${count} more: keep typing.`}
        removeLabel={(label) => `Remove ${label}`}
      />
    </Field>
  );
}

function Phone({ readOnly = false }: { readOnly?: boolean }) {
  const [value, setValue] = useState('7700 900148');
  return (
    <Field label={readOnly ? 'Number, fixed' : 'Number'}>
      <LeadInput
        lead={
          <Button variant="quiet" size="s">
            +44
          </Button>
        }
        value={value}
        onValueChange={setValue}
        readOnly={readOnly}
      />
    </Field>
  );
}

function Days({ type }: { type: 'checkbox' | 'radio' }) {
  const [isChecked, setChecked] = useState(true);
  return (
    <CheckRow
      type={type}
      label={`As ${type}`}
      hint="Its words can be pressed"
      checked={isChecked}
      onCheckedChange={setChecked}
    />
  );
}

function Panel() {
  const [trigger, setTrigger] = useState<HTMLButtonElement | null>(null);
  return (
    <div>
      <Button onClick={(event) => setTrigger(event.currentTarget)}>Which dates?</Button>
      {trigger && (
        <PopoverPanel id="dates" trigger={trigger} label="Dates" onClose={() => setTrigger(null)}>
          <p>The last week of December.</p>
          <Button>Keep</Button>
        </PopoverPanel>
      )}
    </div>
  );
}

export const All: Story = {
  render: () => (
    <>
      <Phone />
      <Phone readOnly />
      <Joints />
      <Days type="checkbox" />
      <Days type="radio" />
      <LockNote actionLabel="Turn seats off">Off while seats are on.</LockNote>
      <MarkdownText text="Bring **shoes** you walk in, and [all reports](https://map.example/)." />
      <Button>
        Delete<VisuallyHidden> Monday’s hours</VisuallyHidden>
      </Button>
      <LiveRegion message="Saved" />
      <Panel />
    </>
  ),
  play: async ({ canvas, userEvent }) => {
    await expect(canvas.getByRole('button', { name: 'Delete Monday’s hours' })).toBeVisible();
    await expect(canvas.getByRole('status')).toHaveTextContent('Saved');
    await userEvent.click(canvas.getByRole('button', { name: 'Which dates?' }));
    await waitFor(() => expect(screen.getByRole('dialog', { name: 'Dates' })).toBeVisible());
  },
};

export const Question: Story = {
  render: () => (
    <Dialog
      title="Which hours are the default?"
      closeLabel="Close"
      onClose={() => {}}
      actions={<Button variant="primary">Make it the default</Button>}
    >
      Event types without hours of their own use them.
    </Dialog>
  ),
};
