'use client';
import { ConnectButton } from './ConnectButton.js';
import type { ConsentConnectProps } from './connectProps.js';

/** Connects Outlook calendars by consent at Microsoft. Needs a `CalProvider` above it, and an access token. */
export const OutlookConnect = (props: ConsentConnectProps) => (
  <ConnectButton calendar="office365" {...props} />
);
