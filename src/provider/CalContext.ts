'use client';
import type { QueryClient } from '@tanstack/react-query';
import { createContext } from 'react';
import type { Client } from '../client/index.js';
import type { CalError } from '../errors/index.js';
import type { Formatters } from '../i18n/formatters.js';
import type { Translator } from '../i18n/translator.js';
import type { Appearance } from './appearance.js';

/** What a provider gives to all below it. Two providers on a page share nothing. */
export interface Cal {
  readonly client: Client;
  readonly queryClient: QueryClient;
  readonly t: Translator;
  /** BCP 47 */
  readonly locale: string;
  /** Of the words, BCP 47: English where there are none in the locale's language. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** The locale's formatters; `hourCycle` undefined: as is usual in the locale. */
  readonly formatters: (hourCycle?: 12 | 24) => Formatters;
  readonly appearance: Appearance;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** The one exit of errors that nobody asked for. */
  readonly report: (error: CalError) => void;
}

export const CalContext = createContext<Cal | null>(null);
