'use client';
import { ConnectButton } from './ConnectButton.js';
import type { ConsentConnectProps } from './connectProps.js';

/** Connects Google calendars by consent at Google. Needs a `CalProvider` above it, and an access token. */
export const GcalConnect = (props: ConsentConnectProps) => <ConnectButton calendar="google" {...props} />;
