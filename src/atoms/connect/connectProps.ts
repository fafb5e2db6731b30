import type { ReactNode } from 'react';
import type { Appearance } from '../../provider/appearance.js';
import type { UseConnectCalendarOptions } from './useConnectCalendar.js';

/** How a button of one provider looks, and what it says. */
export interface ConnectLooks {
  /** What the button says while it can be connected. Default: "Connect Google Calendar", by the provider. */
  label?: string | undefined;
  /** While it is connected. Default: "Google Calendar connected". */
  alreadyConnectedLabel?: string | undefined;
  /** While it is asked whether it is connected. Default: "Checking…". */
  loadingLabel?: string | undefined;
  /** Beside the button while it has the pointer or the focus. */
  tooltip?: ReactNode;
  /** Where the tooltip stands. Default `bottom`. */
  tooltipSide?: 'top' | 'bottom' | 'left' | 'right' | undefined;
  /** Stays to be pressed where it is connected already, and then connects anew. Default false. */
  isClickable?: boolean | undefined;
  /** Over the provider's, token by token. */
  appearance?: Appearance | undefined;
  /** Added to the atom's root. */
  className?: string | undefined;
  /** Shown instead of our words when the atom itself breaks. */
  fallback?: ReactNode;
}

type Options = Omit<UseConnectCalendarOptions, 'calendar'>;

/** Of a button that connects calendars by Apple ID, or by link: nobody is sent anywhere. */
export type WrittenConnectProps = ConnectLooks & Omit<Options, 'mode' | 'redir'>;

/** Of a button that connects calendars by consent. */
export type ConsentConnectProps = ConnectLooks & Options;
