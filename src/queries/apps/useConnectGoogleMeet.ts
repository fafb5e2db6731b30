'use client';
import type { UseMutationResult } from '@tanstack/react-query';
import type { CalError } from '../../errors/index.js';
import type { AppOwner } from './conferencingApps.js';
import { useAppMutation } from './useAppMutation.js';
import { connectGoogleMeet } from './writeConferencingApps.js';

/**
 * Connects Google Meet, for who is signed in or for a team, by the Google Calendar of who is signed in: without one that works
 * the API refuses it (400). Needs an access token.
 */
export const useConnectGoogleMeet = (): UseMutationResult<void, CalError, AppOwner> =>
  useAppMutation(connectGoogleMeet);
