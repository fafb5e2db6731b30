import type { Meta, StoryObj } from '@storybook/react-vite';
import { Button } from '../../src/ui/action/Button.js';
import { Icon } from '../../src/ui/display/Icon.js';
import { plusIcon } from '../../src/ui/display/settingsIcons.js';

const meta = { title: 'ui/Button', component: Button } satisfies Meta<typeof Button>;
export default meta;
type Story = StoryObj<typeof meta>;

const variants = ['primary', 'secondary', 'quiet', 'danger'] as const;

export const Variants: Story = {
  render: () => (
    <>
      {variants.map((variant) => (
        <div key={variant} className="daybook-inline">
          <Button variant={variant}>Confirm</Button>
          <Button variant={variant} disabled>
            Confirm
          </Button>
          <Button variant={variant} pendingText="Saving…">
            Confirm
          </Button>
          <Button variant={variant} pending pendingText="Saving…">
            Confirm
          </Button>
          <Button variant={variant} pending>
            Confirm
          </Button>
        </div>
      ))}
    </>
  ),
};

export const Sizes: Story = {
  render: () => (
    <div className="daybook-inline">
      <Button size="s">
        <Icon path={plusIcon} />
        Add a date
      </Button>
      <Button>Change</Button>
      <Button size="l" variant="primary">
        Confirm booking
      </Button>
    </div>
  ),
};

export const IconOnly: Story = {
  render: () => (
    <div className="daybook-inline">
      <Button iconOnly variant="quiet" aria-label="Previous month" disabled focusableWhenDisabled>
        <Icon name="chevron-left" />
      </Button>
      <Button iconOnly variant="quiet" aria-label="Next month">
        <Icon name="chevron-right" />
      </Button>
      <Button iconOnly variant="quiet" size="s" aria-label="Dismiss">
        <Icon name="x" />
      </Button>
    </div>
  ),
};

export const Block: Story = { args: { block: true, variant: 'primary', children: 'Confirm booking' } };
