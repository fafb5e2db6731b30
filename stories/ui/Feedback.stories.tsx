import type { Meta, StoryObj } from '@storybook/react-vite';
import { Button } from '../../src/ui/action/Button.js';
import { Avatar } from '../../src/ui/display/Avatar.js';
import { Skeleton } from '../../src/ui/display/Skeleton.js';
import { Spinner } from '../../src/ui/display/Spinner.js';
import { EmptyState } from '../../src/ui/feedback/EmptyState.js';
import { Notice } from '../../src/ui/feedback/Notice.js';
import { Ring } from '../../src/ui/feedback/Ring.js';

const meta = { title: 'ui/Feedback' } satisfies Meta;
export default meta;
type Story = StoryObj<typeof meta>;

const tones = ['info', 'warning', 'danger', 'success'] as const;

export const Notices: Story = {
  render: () => (
    <>
      {tones.map((tone) => (
        <Notice
          key={tone}
          tone={tone}
          title="Times did not load"
          actions={<Button size="s">Try again</Button>}
        >
          The calendar took too long to answer. Nothing was booked.
        </Notice>
      ))}
    </>
  ),
};

export const Empty: Story = {
  render: () => (
    <EmptyState
      icon="calendar"
      headingLevel={2}
      title="No calendars yet"
      actions={<Button variant="primary">Connect a calendar</Button>}
    >
      Connect one and your busy times are never offered.
    </EmptyState>
  ),
};

export const Rings: Story = {
  render: () => (
    <div className="daybook-inline">
      <Ring fraction={1} />
      <Ring fraction={0.6} />
      <Ring fraction={0.1} tone="warning" />
      <Spinner />
    </div>
  ),
};

export const Skeletons: Story = {
  render: () => (
    <>
      <Skeleton shape="circle" />
      <Skeleton shape="title" width="m" />
      <Skeleton width="l" />
      <Skeleton shape="pill" />
      <Skeleton shape="block" />
    </>
  ),
};

export const Avatars: Story = {
  render: () => (
    <div className="daybook-inline">
      <Avatar name="Hannah Lindqvist" />
      <Avatar name="Hannah Lindqvist" src="data:image/png;base64,broken" />
      <Avatar name="Hannah Lindqvist" size="s" />
      <Avatar name="Northside Physio" shape="square" />
    </div>
  ),
};
