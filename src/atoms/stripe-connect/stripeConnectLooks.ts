import type { ReactNode } from 'react';

export interface StripeConnectLooks {
  /** What the button says. Default: `Connect Stripe`. */
  label?: ReactNode;
  /** What it says once an account is connected. */
  alreadyConnectedLabel?: ReactNode;
  /** What it says while that is checked. */
  loadingLabel?: ReactNode;
  /** Before the label: decoration. */
  icon?: ReactNode;
  /** An account that is connected can be pressed too, to connect another in its place. Default false. */
  isClickable?: boolean | undefined;
}
