import { expect } from 'vitest';
import { type Locator, userEvent } from 'vitest/browser';
import type { SceneKey } from '../../stories/playground/sceneLink.js';
import { hold, type OpenedPlayground, patience, saidIn } from './playgroundPage.js';

const choose = (control: Locator, value: string) => userEvent.selectOptions(control, value);
const slide = (control: Locator, value: string) => control.fill(value);
const write = (control: Locator, value: string) => control.fill(value);

const embed = ({ atom }: OpenedPlayground) => {
  const found = atom.element().querySelector('.playground-embed');
  if (!found) throw new Error('Nothing is embedded.');
  return found;
};
/** What the browser makes of a property at the root of the atom. */
const looksOf = (opened: OpenedPlayground, property: string) => () => {
  const root = embed(opened).querySelector('.daybook');
  return root ? getComputedStyle(root).getPropertyValue(property) : '';
};

export interface MovedControl {
  readonly key: SceneKey;
  /** What the link says beside it. */
  readonly given?: string;
  readonly label: string | RegExp;
  readonly move: (control: Locator, value: string) => Promise<void>;
  readonly value: string;
  readonly shows: (opened: OpenedPlayground) => Promise<unknown>;
}

/** Each control, moved, and what is to be seen of the atom then. */
export const movedControls: readonly MovedControl[] = [
  {
    key: 'atom',
    label: 'Atom',
    move: choose,
    value: 'Connect',
    shows: ({ button }) => expect.element(button('Connect Google Calendar'), patience).toBeVisible(),
  },
  {
    key: 'world',
    label: 'World',
    move: choose,
    value: 'busy',
    shows: ({ atom }) => expect.element(atom.getByRole('heading', { name: 'Call' }), patience).toBeVisible(),
  },
  {
    key: 'event',
    label: 'Host and event type',
    move: choose,
    value: 'hannah/follow-up',
    shows: ({ atom }) =>
      expect.element(atom.getByRole('heading', { name: 'Follow-up' }), patience).toBeVisible(),
  },
  {
    key: 'signedIn',
    given: 'atom=ListSchedules',
    label: 'Signed in',
    move: choose,
    value: 'no',
    shows: ({ text }) => expect.element(text(/sign in|signed in/i), patience).toBeVisible(),
  },
  {
    key: 'fault',
    label: 'Fault',
    move: choose,
    value: 'outage',
    shows: ({ text }) => expect.element(text('The times did not load'), patience).toBeVisible(),
  },
  {
    key: 'operation',
    given: 'fault=outage',
    label: 'Operation',
    move: choose,
    value: 'slots.list',
    shows: async ({ atom, text }) => {
      await expect.element(text('The times did not load'), patience).toBeVisible();
      await expect.element(atom.getByRole('heading', { name: 'Initial assessment' })).toBeVisible();
    },
  },
  {
    key: 'detail',
    given: 'atom=CalendarSettings&fault=calendar-down',
    label: 'Calendars of',
    move: choose,
    value: 'office365-calendar',
    shows: async ({ atom, text }) => {
      await expect.element(text(/^Outlook.* does not answer/), patience).toBeVisible();
      await expect.element(atom.getByText('Google Calendar does not answer')).not.toBeInTheDocument();
    },
  },
  {
    key: 'times',
    given: 'fault=outage',
    label: /^How often/,
    move: slide,
    value: '1',
    shows: ({ atom }) =>
      expect.element(atom.getByRole('heading', { name: 'Initial assessment' }), patience).toBeVisible(),
  },
  {
    key: 'latency',
    label: /^Each answer takes/,
    move: slide,
    value: '1500',
    shows: async ({ atom, text }) => {
      await expect.element(text('Loading the booking page'), patience).toBeInTheDocument();
      await expect.element(atom.getByRole('heading', { name: 'Initial assessment' }), patience).toBeVisible();
    },
  },
  {
    key: 'now',
    label: 'Date and time in UTC',
    move: write,
    value: '2027-03-01T09:00Z',
    shows: ({ atom }) =>
      expect.element(atom.getByRole('heading', { name: 'March 2027' }), patience).toBeVisible(),
  },
  {
    key: 'clock',
    label: 'Clock',
    move: choose,
    value: 'runs',
    shows: async (opened) => {
      if (saidIn(window, 'acts') === null) await hold(opened);
      await expect.element(opened.text(/^Held for you, 4:5\d left/), patience).toBeVisible();
    },
  },
  {
    key: 'zone',
    label: 'Zone',
    move: choose,
    value: 'Asia/Tokyo',
    shows: ({ text }) => expect.element(text(/Tokyo \(GMT\+9\)/), patience).toBeVisible(),
  },
  {
    key: 'locale',
    label: 'Language',
    move: choose,
    value: 'de',
    shows: ({ button }) => expect.element(button('Nächster Monat'), patience).toBeVisible(),
  },
  {
    key: 'direction',
    label: 'Direction',
    move: choose,
    value: 'rtl',
    shows: (opened) => expect.poll(looksOf(opened, 'direction'), patience).toBe('rtl'),
  },
  {
    key: 'theme',
    label: 'Theme',
    move: choose,
    value: 'dark',
    shows: (opened) => expect.poll(looksOf(opened, 'color-scheme'), patience).toBe('dark'),
  },
  {
    key: 'look',
    label: 'Finished theme',
    move: choose,
    value: 'editorial',
    shows: (opened) => expect.poll(looksOf(opened, '--daybook-radius'), patience).toBe('18px'),
  },
  {
    key: 'accent',
    label: 'Accent',
    move: write,
    value: '#0a7d55',
    shows: (opened) => expect.poll(looksOf(opened, '--daybook-accent'), patience).toBe('#0a7d55'),
  },
  {
    key: 'tokens',
    label: 'Other tokens',
    move: write,
    value: 'radius: 3px',
    shows: (opened) => expect.poll(looksOf(opened, '--daybook-radius'), patience).toBe('3px'),
  },
  {
    key: 'width',
    label: /^Width/,
    move: slide,
    value: '375',
    shows: async (opened) => {
      await expect.element(opened.button('Next month'), patience).toBeVisible();
      expect(embed(opened).getBoundingClientRect().width).toBe(375);
    },
  },
  {
    key: 'text',
    label: /^Root font/,
    move: slide,
    value: '20',
    shows: () =>
      expect.poll(() => getComputedStyle(document.documentElement).fontSize, patience).toBe('20px'),
  },
  {
    key: 'motion',
    label: 'Motion',
    move: choose,
    value: 'reduced',
    shows: (opened) => expect.poll(looksOf(opened, '--daybook--duration'), patience).toBe('.01ms'),
  },
];
