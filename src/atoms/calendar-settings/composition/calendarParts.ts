import { AccountsPart } from './AccountsPart.js';
import { DestinationOfScene } from './DestinationOfScene.js';
import { HeadingPart } from './HeadingPart.js';
import { TodayPart } from './TodayPart.js';

/** What a CalendarSettings is made of. */
export const calendarParts = {
  /** What it is about, and the way to another account. */
  Heading: HeadingPart,
  /** The accounts with their calendars, or how to connect the first one. */
  Accounts: AccountsPart,
  /** Where new bookings go, and which event types write elsewhere. */
  Destination: DestinationOfScene,
  /** What blocks today. */
  Today: TodayPart,
};
