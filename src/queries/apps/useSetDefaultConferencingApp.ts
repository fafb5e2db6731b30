'use client';
import type { UseMutationResult } from '@tanstack/react-query';
import type { CalError } from '../../errors/index.js';
import { useAppMutation } from './useAppMutation.js';
import { type SetDefaultConferencingAppInput, setDefaultConferencingApp } from './writeConferencingApps.js';

/** Says where meetings take place unless an event type says otherwise. Event types that name a place stay there. Needs an access token. */
export const useSetDefaultConferencingApp = (): UseMutationResult<
  void,
  CalError,
  SetDefaultConferencingAppInput
> => useAppMutation(setDefaultConferencingApp);
