'use client';
import { useCal } from '../../../provider/useCal.js';
import { forgetCalendars } from '../calendarCache.js';
import { type AppleCredentialsInput, saveAppleCredentials } from './appleCredentials.js';

/**
 * Connects an Apple calendar by Apple ID and app-specific password. Resolves to the `credentialId` of the account, null where
 * the API does not tell; rejects with a `CalError`, `bad_request` where Apple refuses them. It is a function and no
 * mutation, since a mutation remembers what it was given: the password is kept nowhere.
 */
export function useSaveAppleCredentials(): (input: AppleCredentialsInput) => Promise<number | null> {
  const cal = useCal();
  return async (input) => {
    try {
      return await saveAppleCredentials(cal.client, input);
    } finally {
      void forgetCalendars(cal);
    }
  };
}
