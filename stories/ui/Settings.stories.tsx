import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { createFormatters, type HourCycle } from '../../src/i18n/formatters.js';
import { wallClock } from '../../src/i18n/wallClock.js';
import { parseDay } from '../../src/time/day.js';
import type { Day } from '../../src/time/types.js';
import { Button } from '../../src/ui/action/Button.js';
import { DaysPicker } from '../../src/ui/calendar/DaysPicker.js';
import { ConfirmDialog } from '../../src/ui/dialog/ConfirmDialog.js';
import { Icon } from '../../src/ui/display/Icon.js';
import { copyIcon, moreIcon, pencilIcon, trashIcon } from '../../src/ui/display/settingsIcons.js';
import { Menu } from '../../src/ui/menu/Menu.js';
import { TimeField } from '../../src/ui/time-field/TimeField.js';

const meta = { title: 'ui/Settings' } satisfies Meta;
export default meta;
type Story = StoryObj<typeof meta>;

const nothing = () => {};
const f = createFormatters({ locale: 'en' });
const today = parseDay('2026-12-10');
const long = f.weekdays(1, 'long');

function Hours({ hourCycle = 24 }: { hourCycle?: HourCycle }) {
  const [start, setStart] = useState(480);
  const [end, setEnd] = useState(720);
  const clock = wallClock(createFormatters({ locale: 'en', hourCycle }));
  return (
    <div className="daybook-inline">
      <TimeField aria-label="From" listLabel="Times" clock={clock} value={start} onValueChange={setStart} />
      <TimeField
        aria-label="To"
        listLabel="Times"
        clock={clock}
        value={end}
        after={start}
        aria-invalid={end <= start}
        onValueChange={setEnd}
      />
      <TimeField
        aria-label="Fixed"
        listLabel="Times"
        clock={clock}
        value={end}
        readOnly
        onValueChange={setEnd}
      />
    </div>
  );
}

function More() {
  const [isOpen, setOpen] = useState(true);
  return (
    <Menu
      label="Clinic hours"
      align="start"
      open={isOpen}
      onOpenChange={setOpen}
      onChoose={nothing}
      groups={[
        [
          { value: 'rename', label: 'Rename', icon: <Icon path={pencilIcon} /> },
          { value: 'duplicate', label: 'Duplicate', icon: <Icon path={copyIcon} /> },
          { value: 'default', label: 'Make default', icon: <Icon name="check" />, disabled: true },
        ],
        [{ value: 'delete', label: 'Delete schedule', icon: <Icon path={trashIcon} />, tone: 'danger' }],
      ]}
      trigger={(props) => (
        <Button {...props} variant="quiet" iconOnly aria-label="More">
          <Icon path={moreIcon} />
        </Button>
      )}
    />
  );
}

function Dates() {
  const [days, setDays] = useState<readonly Day[]>(['2026-12-29', '2026-12-30', '2026-12-31'].map(parseDay));
  return (
    <div style={{ inlineSize: 312 }}>
      <DaysPicker
        value={days}
        onValueChange={setDays}
        min={today}
        today={today}
        weekStart={1}
        isMarked={(day) => day === '2026-12-24'}
        weekdayLabels={f.weekdays(1, 'short').map((short, at) => ({ short, long: long[at] ?? short }))}
        monthText={f.month}
        dayText={f.dayOfMonth}
        dayLabel={f.fullDay}
        previousLabel="Previous month"
        nextLabel="Next month"
        keysText="With Shift, a press or an arrow key chooses all days in between."
      />
    </div>
  );
}

export const TimeFields: Story = { render: () => <Hours /> };
export const TimeFieldsOfTwelveHours: Story = { render: () => <Hours hourCycle={12} /> };
export const TimeFieldsDark: Story = { render: () => <Hours />, globals: { theme: 'dark' } };
export const MenuOpen: Story = { render: () => <More /> };
export const MenuDark: Story = { render: () => <More />, globals: { theme: 'dark' } };
export const SeveralDays: Story = { render: () => <Dates /> };
export const SeveralDaysRightToLeft: Story = {
  render: () => <Dates />,
  globals: { direction: 'rtl', theme: 'dark' },
};
export const Asking: Story = {
  render: () => (
    <ConfirmDialog
      title="Delete this schedule?"
      keepLabel="Keep it"
      confirmLabel="Delete schedule"
      tone="danger"
      onKeep={nothing}
      onConfirm={nothing}
    >
      Two event types use it. They go over to the default schedule.
    </ConfirmDialog>
  ),
};
