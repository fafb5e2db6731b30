import { AppleConnect } from './AppleConnect.js';
import { GcalConnect } from './GcalConnect.js';
import { IcsFeedConnect } from './IcsFeedConnect.js';
import { OutlookConnect } from './OutlookConnect.js';

/** A button for each provider: `<Connect.GoogleCalendar />`. One alone weighs less by its own name. */
export const Connect = {
  GoogleCalendar: GcalConnect,
  OutlookCalendar: OutlookConnect,
  AppleCalendar: AppleConnect,
  IcsFeed: IcsFeedConnect,
} as const;
