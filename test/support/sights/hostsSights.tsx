import {
  AvailabilitySettings,
  BusyTimes,
  CalendarSettings,
  ConferencingAppsSettings,
  ConnectCalendar,
  CreateEventTypeForm,
  CreateScheduleForm,
  EventTypeSettings,
  type EventTypeSettingsProps,
  ListEventTypes,
  ListSchedules,
  OutOfOfficeSettings,
  StripeConnect,
  VerifiedResources,
  WebhookSettings,
} from 'daybook';
import type { Sandbox } from 'daybook/sandbox';
import { adminAway, brokenCalendar, hooked, twoCalendars, verified } from '../../../stories/host.js';
import { charge } from '../charge.js';
import { connectCalendar } from '../ownCalendar.js';
import { orgId, teamId } from '../teamIds.js';
import { quarterHours, teamWorld } from '../worlds.js';
import type { AtomSight } from './AtomSight.js';

async function ownEventType(sandbox: Sandbox, tab: EventTypeSettingsProps['initialTab']) {
  await sandbox.ready;
  const [eventType] = await sandbox.store.eventTypes.ofOwner(sandbox.demo.user.id);
  return <EventTypeSettings id={eventType?.id ?? 0} initialTab={tab} />;
}

async function teamEventType(sandbox: Sandbox, tab: EventTypeSettingsProps['initialTab']) {
  await sandbox.ready;
  const all = await sandbox.store.eventTypes.ofTeam(teamId);
  const found = all.find(({ settings }) => settings.slug === 'turns');
  // Its title is a text of ours, too.
  if (found)
    await sandbox.store.eventTypes.change(found.id, { settings: { ...found.settings, title: 'Rota' } });
  return <EventTypeSettings id={found?.id ?? 0} initialTab={tab} teamId={teamId} orgId={orgId} />;
}

const tabs = [
  'setup',
  'availability',
  'team',
  'limits',
  'form',
  'seats',
  'recurring',
  'advanced',
  'links',
  'webhooks',
] as const;

/** What hosts see. */
export const hostsSights: readonly AtomSight[] = [
  {
    sight: 'hours',
    isHosts: true,
    show: () => <AvailabilitySettings />,
    until: '.daybook-availability-range',
  },
  {
    sight: 'hours, adding dates',
    isHosts: true,
    show: () => <AvailabilitySettings />,
    until: '.daybook-availability-range',
    act: async ({ press, see }) => {
      await press('button', 'Add a date');
      await press('[role=dialog] [role=gridcell]', /20 November/);
      await see('.daybook-availability-dates');
    },
  },
  {
    sight: 'hours, changed and copied',
    isHosts: true,
    show: () => <AvailabilitySettings />,
    until: '.daybook-availability-range',
    act: async ({ press, see }) => {
      await press('.daybook-availability-day:nth-of-type(6) [role=switch]');
      await press('button', 'Copy Monday to other days');
      await see('.daybook-availability-copy');
    },
  },
  {
    sight: 'the list of hours',
    isHosts: true,
    show: () => <ListSchedules onOpenSchedule={() => {}} />,
    until: 'li',
    act: async ({ press, see }) => {
      await press('button', /^What to do with/);
      await see('[role=menuitem]');
    },
  },
  {
    sight: 'new hours',
    isHosts: true,
    show: () => <CreateScheduleForm onCancel={() => {}} />,
    until: 'input',
    act: async ({ press, see }) => {
      await press('button', 'Create');
      await see('[aria-invalid=true]');
    },
  },
  {
    sight: 'away',
    isHosts: true,
    show: async (sandbox) => {
      await adminAway(sandbox);
      return <OutOfOfficeSettings />;
    },
    until: '.daybook-away-row',
  },
  {
    sight: 'away, adding days',
    isHosts: true,
    show: async (sandbox) => {
      await adminAway(sandbox);
      return <OutOfOfficeSettings />;
    },
    until: '.daybook-away-row',
    act: async ({ press, see }) => {
      await press('button', 'Add days');
      await press('button', 'Save');
      await see('.daybook-away-form');
    },
  },
  ...tabs.map(
    (tab): AtomSight => ({
      sight: `an event type, ${tab}`,
      isHosts: true,
      world: { world: teamWorld() },
      show: (sandbox) => teamEventType(sandbox, tab),
      until: '[role=region], section',
    }),
  ),
  {
    sight: 'an event type, its price',
    isHosts: true,
    world: { world: quarterHours },
    show: async (sandbox) => {
      await sandbox.ready;
      await charge({ sandbox }, 'quarter');
      return ownEventType(sandbox, 'payments');
    },
    until: '[role=region], section',
  },
  {
    sight: 'event types',
    isHosts: true,
    show: () => <ListEventTypes />,
    until: 'li',
    act: async ({ press, see }) => {
      await press('button', /^What to do with/);
      await see('[role=menuitem]');
    },
  },
  {
    sight: 'a new event type',
    isHosts: true,
    show: () => <CreateEventTypeForm onCancel={() => {}} />,
    until: 'input',
    act: async ({ press, see }) => {
      await press('button', 'Create');
      await see('[aria-invalid=true]');
    },
  },
  {
    sight: 'calendars',
    isHosts: true,
    show: async (sandbox) => {
      await brokenCalendar(sandbox);
      return <CalendarSettings />;
    },
    until: '.daybook-calendars-account',
  },
  {
    sight: 'calendars, connecting one',
    isHosts: true,
    show: async (sandbox) => {
      await twoCalendars(sandbox);
      return <CalendarSettings />;
    },
    until: '.daybook-calendars-account',
    act: async ({ press, see }) => {
      await press('button', /^(Connect|Add) a calendar/);
      await see('[role=dialog], dialog');
    },
  },
  {
    sight: 'connecting Apple',
    isHosts: true,
    show: () => <ConnectCalendar />,
    until: 'button',
    act: async ({ press, see }) => {
      await press('button', 'Connect a calendar');
      await press('button', /Apple iCloud/);
      await see('.daybook-field input');
    },
  },
  {
    sight: 'video apps',
    isHosts: true,
    show: () => <ConferencingAppsSettings />,
    until: '.daybook-apps-card, .daybook-apps-row',
  },
  { sight: 'Stripe', isHosts: true, show: () => <StripeConnect />, until: 'button' },
  {
    sight: 'webhooks',
    isHosts: true,
    show: async (sandbox) => {
      await hooked(sandbox);
      return <WebhookSettings />;
    },
    until: '.daybook-record',
    act: async ({ press, see }) => {
      await press('button', /^Change https:\/\/desk/);
      await see('.daybook-webhook-triggers');
    },
  },
  {
    sight: 'what is verified',
    isHosts: true,
    show: async (sandbox) => {
      await verified(sandbox);
      return <VerifiedResources />;
    },
    until: '.daybook-record',
    act: async ({ press, see }) => {
      await press('button', 'Verify a number');
      await see('.daybook-record-form');
    },
  },
  {
    sight: 'what blocks her time',
    isHosts: true,
    show: async (sandbox) => {
      await connectCalendar(sandbox, [
        { title: 'Team meeting', start: '2026-11-09T09:00:00Z', end: '2026-11-09T10:30:00Z' },
        { title: 'Conference', start: '2026-11-12T00:00:00Z', end: '2026-11-13T00:00:00Z' },
        { title: 'Night train', start: '2026-11-14T21:00:00Z', end: '2026-11-15T07:00:00Z' },
      ]);
      return <BusyTimes />;
    },
    until: '.daybook-busy-entry',
  },
];
