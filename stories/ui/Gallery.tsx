import { type ReactNode, useState } from 'react';
import { Button } from '../../src/ui/action/Button.js';
import { Checkbox } from '../../src/ui/choice/Checkbox.js';
import { RadioGroup } from '../../src/ui/choice/RadioGroup.js';
import { Switch } from '../../src/ui/choice/Switch.js';
import { Combobox } from '../../src/ui/combobox/Combobox.js';
import { Avatar } from '../../src/ui/display/Avatar.js';
import { Icon } from '../../src/ui/display/Icon.js';
import { Skeleton } from '../../src/ui/display/Skeleton.js';
import { plusIcon } from '../../src/ui/display/settingsIcons.js';
import { EmptyState } from '../../src/ui/feedback/EmptyState.js';
import { Notice } from '../../src/ui/feedback/Notice.js';
import { Ring } from '../../src/ui/feedback/Ring.js';
import { Popover } from '../../src/ui/floating/Popover.js';
import { ErrorSummary } from '../../src/ui/form/ErrorSummary.js';
import { Field } from '../../src/ui/form/Field.js';
import { Select } from '../../src/ui/form/Select.js';
import { TextArea } from '../../src/ui/form/TextArea.js';
import { TextInput } from '../../src/ui/form/TextInput.js';
import { RadioPills } from '../../src/ui/radio-set/RadioPills.js';
import { Segmented } from '../../src/ui/radio-set/Segmented.js';
import { TagInput } from '../../src/ui/tags/TagInput.js';
import { Month } from './Month.js';
import { Questions } from './Questions.js';
import { Sections } from './Sections.js';
import { SettingRows } from './SettingRows.js';

const nothing = () => {};
const areas = ['Knee', 'Lower back', 'Neck and shoulder', 'Somewhere else'].map((label) => ({
  value: label,
  label,
}));
const zones = () => [
  { label: 'Yours', options: [{ value: 'London', label: 'London', aside: 'GMT 09:12' }] },
  {
    label: 'Others',
    options: [
      { value: 'Los Angeles', label: 'Los Angeles', aside: 'PST 01:12' },
      { value: 'Lord Howe Island', label: 'Lord Howe Island', aside: 'GMT+11 20:12' },
      { value: 'Oslo', label: 'Oslo', aside: 'CET 10:12' },
    ],
  },
];

function Part({ title, span, children }: { title: string; span: number; children: ReactNode }) {
  return (
    <section
      style={{
        display: 'grid',
        gap: 12,
        alignContent: 'start',
        gridColumn: `span ${span}`,
        minInlineSize: 0,
      }}
    >
      <h3 className="daybook-text" data-size="s" data-tone="muted">
        {title}
      </h3>
      {children}
    </section>
  );
}

function Buttons({ variant }: { variant: 'primary' | 'secondary' | 'quiet' | 'danger' }) {
  return (
    <div className="daybook-inline">
      <Button variant={variant}>Confirm</Button>
      <Button variant={variant} disabled>
        Confirm
      </Button>
      <Button variant={variant} pending pendingText="Saving…">
        Confirm
      </Button>
      <Button variant={variant} iconOnly aria-label="Close">
        <Icon name="x" />
      </Button>
      <Button variant={variant} size="s">
        <Icon path={plusIcon} />
        Add a date
      </Button>
    </div>
  );
}

function Fields() {
  const [length, setLength] = useState('45');
  const [guests, setGuests] = useState(['tom@post.example', 'tom@']);
  return (
    <Part title="Field" span={12}>
      <div style={{ display: 'grid', gridTemplateColumns: 'repeat(4, minmax(0, 1fr))', gap: 16 }}>
        <Field label="Rest" hint="We send the invitation here.">
          <TextInput value="" onValueChange={nothing} placeholder="name@post.example" />
        </Field>
        <Field label="Error" error="Add the part after the @.">
          <TextInput value="priya.raman@" onValueChange={nothing} />
        </Field>
        <Field label="Read-only" hint="Fixed by the clinic.">
          <TextInput value="priya.raman@post.example" onValueChange={nothing} readOnly />
        </Field>
        <Field label="Where does it hurt?">
          <Select options={areas} value="Knee" onValueChange={nothing} />
        </Field>
        <Field label="Anything we should know?" optionalText="optional">
          <TextArea value="Twisted it on the stairs." onValueChange={nothing} />
        </Field>
        <Field label="Guests" optionalText="optional" hint="They get the invitation too.">
          <TagInput
            value={guests}
            onValueChange={setGuests}
            isValid={(tag) => tag.includes('.')}
            invalidText="not an e-mail address"
            removeLabel={(tag) => `Remove ${tag}`}
          />
        </Field>
        <Field label="Where does it hurt?" error="Choose the area that hurts most.">
          <Select options={areas} value="" placeholder="Choose an area" onValueChange={nothing} />
        </Field>
        <Field label="Length" group>
          <RadioPills
            options={['30', '45', '60'].map((value) => ({ value, label: `${value} min` }))}
            value={length}
            onValueChange={setLength}
          />
        </Field>
      </div>
    </Part>
  );
}

function Choices() {
  const [clock, setClock] = useState<'12' | '24'>('24');
  return (
    <>
      <Part title="Switch" span={4}>
        <div className="daybook-inline">
          <Switch aria-label="Off" checked={false} onCheckedChange={nothing} />
          <Switch aria-label="On" checked onCheckedChange={nothing} />
          <Switch aria-label="Locked off" checked={false} locked onCheckedChange={nothing} />
          <Switch aria-label="Locked on" checked locked onCheckedChange={nothing} />
        </div>
      </Part>
      <Part title="Checkbox and radio" span={4}>
        <div className="daybook-inline">
          <Checkbox label="Rest" checked={false} onCheckedChange={nothing} />
          <Checkbox label="On" checked onCheckedChange={nothing} />
          <Checkbox label="Read-only" checked readOnly onCheckedChange={nothing} />
          <Field error="We need this to see you.">
            <Checkbox label="Keep a record" checked={false} onCheckedChange={nothing} />
          </Field>
        </div>
        <RadioGroup
          aria-label="Where"
          options={[
            { value: 'clinic', label: 'At the clinic', hint: '14 Chapel Lane' },
            { value: 'video', label: 'Video call' },
          ]}
          value="clinic"
          onValueChange={nothing}
        />
      </Part>
      <Part title="Segmented control" span={4}>
        <div className="daybook-inline">
          <Segmented
            aria-label="Clock"
            options={[
              { value: '12', label: '12h' },
              { value: '24', label: '24h' },
            ]}
            value={clock}
            onValueChange={setClock}
          />
          <Segmented
            aria-label="View"
            iconOnly
            options={[
              { value: 'month', label: <Icon name="calendar" />, 'aria-label': 'Month' },
              { value: 'people', label: <Icon name="users" />, 'aria-label': 'People' },
            ]}
            value="month"
            onValueChange={nothing}
          />
        </div>
      </Part>
    </>
  );
}

function Feedback() {
  return (
    <>
      <Part title="Error panel" span={4}>
        <Notice
          tone="danger"
          title="Times did not load"
          actions={
            <Button size="s">
              <Icon name="refresh" />
              Try again
            </Button>
          }
        >
          The calendar took too long to answer. Nothing was booked.
        </Notice>
        <Notice title="Clocks change on 29 March">Times after that date are in British Summer Time.</Notice>
      </Part>
      <Part title="Warning, success, summary" span={4}>
        <Notice tone="warning" icon="clock" title="10:30 was booked by someone else">
          Nothing is lost: your answers are below.
        </Notice>
        <Notice tone="success" title="Moved">
          Thursday 12 November, 11:15.
        </Notice>
        <ErrorSummary
          title="One answer needs another look"
          errors={[{ fieldId: 'none', text: 'Email has no domain' }]}
        />
      </Part>
      <Part title="Empty state" span={4}>
        <EmptyState
          icon="calendar"
          title="No calendars yet"
          actions={<Button variant="primary">Connect a calendar</Button>}
        >
          Connect one and your busy times are never offered.
        </EmptyState>
      </Part>
      <Part title="Skeleton" span={3}>
        <Skeleton shape="circle" />
        <Skeleton shape="title" width="m" />
        <Skeleton />
        <Skeleton width="l" />
        <Skeleton shape="block" />
      </Part>
      <Part title="Avatar, ring, link" span={3}>
        <div className="daybook-inline">
          <Avatar name="Hannah Lindqvist" />
          <Avatar name="Hannah Lindqvist" size="s" />
          <Avatar name="Northside" shape="square" />
          <Ring fraction={0.8} />
          <Ring fraction={0.1} tone="warning" />
          <a className="daybook-link" href="https://post.example/">
            See the date
          </a>
        </div>
      </Part>
      <Part title="Popover and combobox" span={6}>
        <div className="daybook-inline">
          <Popover
            label="Why it is closed"
            trigger={(props) => <Button {...props}>Why is it closed?</Button>}
          >
            <p className="daybook-text" data-strong="">
              Why is 18 November closed?
            </p>
            <p className="daybook-text" data-tone="muted">
              A date that differs replaces the weekly hours on that day.
            </p>
          </Popover>
          <Combobox
            label="Time zone"
            searchLabel="Search zones"
            emptyText="No zone has this name."
            moreText={(count) => `${count} more: keep typing.`}
            groups={zones}
            value="London"
            onValueChange={nothing}
            trigger={(props) => (
              <Button {...props} variant="quiet" size="s">
                <Icon name="globe" />
                London (GMT), 09:12
                <Icon name="chevron-down" />
              </Button>
            )}
          />
        </div>
      </Part>
    </>
  );
}

/** Every primitive in its states, on one page. */
export function Gallery() {
  return (
    <div
      style={{
        display: 'grid',
        gridTemplateColumns: 'repeat(12, minmax(0, 1fr))',
        gap: 40,
        inlineSize: '100%',
      }}
    >
      <Part title="Button, primary" span={6}>
        <Buttons variant="primary" />
      </Part>
      <Part title="Button, secondary" span={6}>
        <Buttons variant="secondary" />
      </Part>
      <Part title="Button, quiet" span={6}>
        <Buttons variant="quiet" />
      </Part>
      <Part title="Button, danger" span={6}>
        <Buttons variant="danger" />
      </Part>
      <Fields />
      <Choices />
      <Feedback />
      <Part title="Month" span={6}>
        <Month />
      </Part>
      <Part title="Month, loading" span={6}>
        <Month isLoading />
      </Part>
      <Part title="Setting rows" span={6}>
        <SettingRows />
      </Part>
      <Part title="Sections and sortable rows" span={6}>
        <Sections />
        <Questions />
      </Part>
    </div>
  );
}
