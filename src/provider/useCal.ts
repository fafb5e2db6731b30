'use client';
import { useContext } from 'react';
import { CalConfigError } from '../errors/index.js';
import { type Cal, CalContext } from './CalContext.js';

/** The nearest provider's client, words and looks. Throws a `CalConfigError` where there is no `CalProvider`. */
export function useCal(): Cal {
  const cal = useContext(CalContext);
  if (cal === null) {
    throw new CalConfigError({
      code: 'provider_missing',
      what: 'an atom or hook of Daybook is used outside CalProvider.',
      todo: 'Wrap the page in <CalProvider>.',
    });
  }
  return cal;
}
