import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { Button } from '../../src/ui/action/Button.js';
import { Combobox } from '../../src/ui/combobox/Combobox.js';
import { Icon } from '../../src/ui/display/Icon.js';
import { Popover } from '../../src/ui/floating/Popover.js';

const meta = { title: 'ui/Floating' } satisfies Meta;
export default meta;
type Story = StoryObj<typeof meta>;

const zones = () => [
  { label: 'Yours', options: [{ value: 'London', label: 'London', aside: 'GMT 09:12' }] },
  {
    label: 'Others',
    options: [
      'Los Angeles',
      'Lord Howe Island',
      'Oslo',
      'São Paulo',
      ...Array.from({ length: 200 }, (_, n) => `Zone ${n}`),
    ].map((label) => ({ value: label, label })),
  },
];

function Why({ open }: { open?: boolean }) {
  const [isOpen, setOpen] = useState(open ?? false);
  return (
    <Popover
      open={isOpen}
      onOpenChange={setOpen}
      label="Why is 18 November closed?"
      trigger={(props) => <Button {...props}>Why is it closed?</Button>}
    >
      <p className="daybook-text" data-strong="">
        Why is 18 November closed?
      </p>
      <p className="daybook-text" data-tone="muted">
        A date that differs replaces the weekly hours on that day.
      </p>
    </Popover>
  );
}

function Zones({ open }: { open?: boolean }) {
  const [isOpen, setOpen] = useState(open ?? false);
  const [zone, setZone] = useState('London');
  return (
    <Combobox
      open={isOpen}
      onOpenChange={setOpen}
      label="Time zone"
      searchLabel="Search zones"
      emptyText="No zone has this name."
      moreText={(count) => `${count} more: keep typing.`}
      groups={zones}
      value={zone}
      onValueChange={setZone}
      trigger={(props) => (
        <Button {...props} variant="quiet" size="s">
          <Icon name="globe" />
          {zone}
          <Icon name="chevron-down" />
        </Button>
      )}
    />
  );
}

export const PopoverClosed: Story = { render: () => <Why /> };
export const PopoverOpen: Story = { render: () => <Why open /> };
export const ComboboxOpen: Story = { render: () => <Zones open /> };
export const ComboboxDark: Story = { render: () => <Zones open />, globals: { theme: 'dark' } };
export const ComboboxNarrow: Story = { render: () => <Zones open />, globals: { width: '375' } };
