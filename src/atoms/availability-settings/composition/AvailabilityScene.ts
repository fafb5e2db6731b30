'use client';
import { createContext, useContext } from 'react';
import { CalConfigError } from '../../../errors/index.js';
import type { AvailabilityEvent } from '../availabilityEvents.js';
import type { AvailabilityModel } from '../availabilitySettings.model.js';
import type { HourWords } from '../hourWords.js';
import type { AvailabilityLooks } from '../options/availabilityLooks.js';

/** What the parts of one AvailabilitySettings share. */
export interface AvailabilityScene {
  readonly model: AvailabilityModel;
  readonly looks: AvailabilityLooks;
  /** Whole minutes between the times that are offered. */
  readonly stepMinutes: number;
  readonly words: HourWords;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly send: (event: AvailabilityEvent) => void;
  /** Says aloud what can be seen anyway. */
  readonly say: (text: string) => void;
}

export const AvailabilityScene = createContext<AvailabilityScene | null>(null);

/** Throws a `CalConfigError` outside of an AvailabilitySettings. */
export function useAvailabilityScene(): AvailabilityScene {
  const scene = useContext(AvailabilityScene);
  if (scene === null) {
    throw new CalConfigError({
      code: 'provider_missing',
      what: 'a part of AvailabilitySettings stands outside of one.',
      why: 'It does not know whose hours to show.',
      todo: '<AvailabilitySettings><AvailabilitySettings.Week /></AvailabilitySettings>',
    });
  }
  return scene;
}
