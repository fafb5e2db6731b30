'use client';
import { ConnectButton } from './ConnectButton.js';
import type { WrittenConnectProps } from './connectProps.js';

/**
 * Connects Apple calendars by Apple ID and app-specific password, which she writes into a dialog. Needs a `CalProvider` above
 * it, and an access token.
 */
export const AppleConnect = (props: WrittenConnectProps) => <ConnectButton calendar="apple" {...props} />;
