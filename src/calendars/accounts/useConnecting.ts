'use client';
import { useState } from 'react';
import type { CalendarProviderName } from '../../connection/calendars/calendarProviders.js';

export interface Connecting {
  readonly isOpen: boolean;
  /** undefined: she chooses. */
  readonly start: CalendarProviderName | undefined;
  /** Lets her choose, or goes straight to that provider. */
  readonly open: (start?: CalendarProviderName) => void;
  readonly close: () => void;
}

/** Whether she is about to connect an account, and where. */
export function useConnecting(): Connecting {
  const [state, setState] = useState<{ isOpen: boolean; start?: CalendarProviderName | undefined }>({
    isOpen: false,
  });
  return {
    isOpen: state.isOpen,
    start: state.start,
    open: (start) => setState({ isOpen: true, start }),
    close: () => setState({ isOpen: false }),
  };
}
