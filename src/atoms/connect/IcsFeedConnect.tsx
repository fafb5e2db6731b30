'use client';
import { ConnectButton } from './ConnectButton.js';
import type { WrittenConnectProps } from './connectProps.js';

/**
 * Connects calendars that are published by a link, several of them as one account. They are read, and never written to.
 * Needs a `CalProvider` above it, and an access token.
 */
export const IcsFeedConnect = (props: WrittenConnectProps) => (
  <ConnectButton calendar="ics" isClickable {...props} />
);
