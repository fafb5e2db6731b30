import type { CalendarIntegration } from '../../../contract/calendars/connectedCalendars.schema.js';

/** What of its own an app has to say when it lists calendars, and when it can't. */
export interface CalendarApp {
  integration: CalendarIntegration;
  /** As refusals call its credentials. */
  credentialsName: string;
  /** As refusals call credentials that the provider does not take. */
  invalidName: string;
  /** As refusals call it where it lists nothing. */
  title: string;
}

const integration = (
  own: Pick<CalendarIntegration, 'type' | 'slug' | 'dirName' | 'name' | 'description'>,
): CalendarIntegration => ({
  appData: null,
  __template: '',
  title: own.name,
  logo: `/app-store/${own.dirName}/icon.svg`,
  variant: 'calendar',
  categories: ['calendar'],
  publisher: 'Cal.com, Inc.',
  email: 'help@cal.com',
  isTemplate: false,
  locationOption: null,
  ...own,
});

export const GOOGLE: CalendarApp = {
  integration: integration({
    type: 'google_calendar',
    slug: 'google-calendar',
    dirName: 'googlecalendar',
    name: 'Google Calendar',
    description: 'Reads and writes the calendars of a Google account.',
  }),
  credentialsName: 'google_calendar',
  invalidName: 'google OAuth credentials',
  title: 'Google Calendar',
};

export const OFFICE365: CalendarApp = {
  integration: integration({
    type: 'office365_calendar',
    slug: 'office365-calendar',
    dirName: 'office365calendar',
    name: 'Outlook Calendar',
    description: 'Reads and writes the calendars of a Microsoft 365 account.',
  }),
  credentialsName: 'office_365_calendar',
  invalidName: 'office 365 OAuth credentials',
  title: 'Office 365 calendar',
};

export const APPLE: CalendarApp = {
  integration: integration({
    type: 'apple_calendar',
    slug: 'apple-calendar',
    dirName: 'applecalendar',
    name: 'Apple Calendar',
    description: 'Reads and writes the calendars of an Apple account.',
  }),
  credentialsName: 'apple calendar',
  invalidName: 'apple calendar credentials',
  title: 'Apple calendar',
};

export const ICS_FEED: CalendarApp = {
  integration: integration({
    type: 'ics-feed_calendar',
    slug: 'ics-feed',
    dirName: 'ics-feedcalendar',
    name: 'ICS Feed',
    description: 'Import events from an ICS Feed into [Cal.com](https://cal.com).',
  }),
  credentialsName: 'Ics Feed calendar',
  invalidName: 'Ics Feed credentials',
  title: 'Ics Feed',
};

export const calendarApps: readonly CalendarApp[] = [GOOGLE, OFFICE365, APPLE, ICS_FEED];
