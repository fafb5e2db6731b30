import type { Meta, StoryObj } from '@storybook/react-vite';
import { Markdown } from '../../src/ui/markdown/Markdown.js';

const meta = { title: 'ui/Markdown', component: Markdown } satisfies Meta<typeof Markdown>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Everything: Story = {
  args: {
    text: `## Before you come

Bring **shoes** you walk in and _all_ reports.
Here is [the way](https://map.example/), or write to <desk@post.example>.

- Ring twice
- Wait
  - inside, if it rains

1. First this
2. Then that

> We speak German and ~~some~~ ==good== English.

| Day | Door |
|---|---|
| Monday | Left |

---

Say \`knee\` at the desk. ![A picture of our door](https://pictures.example/door.png)`,
  },
};

export const Html: Story = {
  args: {
    text: '<p>Hello <b>you</b>.<br>Bring:</p><ul><li>shoes</li><li>reports</li></ul><script>steal()</script>',
  },
};

export const Plain: Story = { args: { text: 'Two lines\nwithout any Markdown.' } };

export const Inline: Story = {
  args: { text: 'I accept the [terms](https://terms.example/) and **no** pictures.', isInline: true },
};
