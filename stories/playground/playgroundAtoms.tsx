import {
  AppleConnect,
  AvailabilitySettings,
  Booker,
  BookerEmbed,
  BookingDetails,
  BusyTimes,
  CalendarSettings,
  ConferencingAppsSettings,
  Connect,
  ConnectCalendar,
  CreateEventType,
  CreateEventTypeForm,
  CreateSchedule,
  CreateScheduleForm,
  DestinationCalendarSettings,
  EventTypeSettings,
  GcalConnect,
  IcsFeedConnect,
  ListEventTypes,
  ListSchedules,
  OutlookConnect,
  OutOfOfficeSettings,
  PaymentForm,
  SelectedCalendarsSettings,
  StripeConnect,
  VerifiedResources,
  WebhookSettings,
} from 'daybook';
import { stripeStandIn } from 'daybook/sandbox';
import type { ReactNode } from 'react';
import { addPaidCourse, bookedToBePaid } from '../../test/support/paidCourse.js';
import { adminAway, hooked, type Preparation, twoCalendars, verified } from '../host.js';
import type { AtomName } from './atomCallbacks.js';
import { bookFirst } from './bookFirst.js';
import { PrefetchedHere } from './PrefetchedHere.js';
import type { Stage } from './Stage.js';
import { sceneLooks } from './sceneLooks.js';

interface PlaygroundAtom {
  readonly isForHosts: boolean;
  /** What was done before, so that there is something to see. */
  readonly prepare?: (sandbox: Parameters<Preparation>[0], event: string) => ReturnType<Preparation>;
  paint(stage: Stage): ReactNode;
}

/** Of a host's settings. */
const settings = (paint: PlaygroundAtom['paint'], prepare?: Preparation): PlaygroundAtom => ({
  isForHosts: true,
  paint,
  ...(prepare && { prepare }),
});
const visitors = (paint: PlaygroundAtom['paint']): PlaygroundAtom => ({ isForHosts: false, paint });

const ofEvent = ({ username, eventSlug }: Stage) => ({ username, eventSlug });
const zoneOf = ({ scene }: Stage) => scene.zone || undefined;

/** Every atom, as an integrator would put it on a page. */
export const playgroundAtoms: Readonly<Record<AtomName, PlaygroundAtom>> = {
  Booker: visitors((stage) => (
    <Booker {...stage.told('Booker')} {...ofEvent(stage)} timeZone={zoneOf(stage)} />
  )),
  BookerEmbed: visitors((stage) => (
    <BookerEmbed
      {...stage.told('BookerEmbed')}
      {...ofEvent(stage)}
      timeZone={zoneOf(stage)}
      fetch={stage.fetch}
      now={stage.sandbox.now}
      {...sceneLooks(stage.scene)}
    />
  )),
  PrefetchedBooker: visitors((stage) => <PrefetchedHere stage={stage} />),
  BookingDetails: {
    isForHosts: false,
    prepare: bookFirst,
    paint: (stage) => (
      <BookingDetails
        {...stage.told('BookingDetails')}
        uid={stage.bookingUid || 'no-such-booking'}
        timeZone={zoneOf(stage)}
      />
    ),
  },
  PaymentForm: {
    isForHosts: false,
    prepare: async (sandbox) => {
      await addPaidCourse({ sandbox });
      return bookedToBePaid({ sandbox });
    },
    paint: (stage) => (
      <PaymentForm
        {...stage.told('PaymentForm')}
        {...stripeStandIn(stage.sandbox)}
        bookingUid={stage.bookingUid || 'no-such-booking'}
        timeZone={zoneOf(stage)}
      />
    ),
  },
  AvailabilitySettings: settings(({ told }) => <AvailabilitySettings {...told('AvailabilitySettings')} />),
  EventTypeSettings: settings(({ told, eventTypeId = 404 }) => (
    <EventTypeSettings {...told('EventTypeSettings')} id={eventTypeId} />
  )),
  ListEventTypes: settings(({ told }) => <ListEventTypes {...told('ListEventTypes')} />),
  CreateEventType: settings(({ told }) => <CreateEventType {...told('CreateEventType')} />),
  CreateEventTypeForm: settings(({ told }) => <CreateEventTypeForm {...told('CreateEventTypeForm')} />),
  ListSchedules: settings(({ told }) => <ListSchedules {...told('ListSchedules')} />),
  CreateSchedule: settings(({ told }) => <CreateSchedule {...told('CreateSchedule')} />),
  CreateScheduleForm: settings(({ told }) => <CreateScheduleForm {...told('CreateScheduleForm')} />),
  BusyTimes: settings((stage) => <BusyTimes zone={zoneOf(stage)} />, twoCalendars),
  CalendarSettings: settings(({ told }) => <CalendarSettings {...told('CalendarSettings')} />, twoCalendars),
  SelectedCalendarsSettings: settings(
    ({ told }) => <SelectedCalendarsSettings {...told('SelectedCalendarsSettings')} />,
    twoCalendars,
  ),
  DestinationCalendarSettings: settings(
    ({ told }) => <DestinationCalendarSettings {...told('DestinationCalendarSettings')} />,
    twoCalendars,
  ),
  ConnectCalendar: settings(({ told }) => <ConnectCalendar {...told('ConnectCalendar')} />),
  Connect: settings(() => (
    <>
      <Connect.GoogleCalendar />
      <Connect.OutlookCalendar />
      <Connect.AppleCalendar />
      <Connect.IcsFeed />
    </>
  )),
  GcalConnect: settings(({ told }) => <GcalConnect {...told('GcalConnect')} />),
  OutlookConnect: settings(({ told }) => <OutlookConnect {...told('OutlookConnect')} />),
  AppleConnect: settings(({ told }) => <AppleConnect {...told('AppleConnect')} />),
  IcsFeedConnect: settings(({ told }) => <IcsFeedConnect {...told('IcsFeedConnect')} />),
  ConferencingAppsSettings: settings(({ told }) => (
    <ConferencingAppsSettings {...told('ConferencingAppsSettings')} />
  )),
  StripeConnect: settings(({ told }) => <StripeConnect {...told('StripeConnect')} />),
  OutOfOfficeSettings: settings(
    ({ told }) => <OutOfOfficeSettings {...told('OutOfOfficeSettings')} />,
    adminAway,
  ),
  VerifiedResources: settings(({ told }) => <VerifiedResources {...told('VerifiedResources')} />, verified),
  WebhookSettings: settings(({ told }) => <WebhookSettings {...told('WebhookSettings')} />, hooked),
};
