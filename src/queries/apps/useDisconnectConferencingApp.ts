'use client';
import type { UseMutationResult } from '@tanstack/react-query';
import type { CalError } from '../../errors/index.js';
import { useAppMutation } from './useAppMutation.js';
import { type DisconnectConferencingAppInput, disconnectConferencingApp } from './writeConferencingApps.js';

/** Disconnects a video app. Event types that name it as their place keep it and make no room there any more. Needs an access token. */
export const useDisconnectConferencingApp = (): UseMutationResult<
  void,
  CalError,
  DisconnectConferencingAppInput
> => useAppMutation(disconnectConferencingApp);
