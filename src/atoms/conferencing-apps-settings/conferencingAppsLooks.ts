import type { ReactNode } from 'react';
import type { ConferencingApp } from '../../queries/apps/conferencingApps.js';

export interface ConferencingAppsLooks {
  /** The heading and what stands below it are left out, where the page says so itself. Default false. */
  disableHeader?: boolean | undefined;
  /** No notes of what was done or failed; the callbacks tell it. Default false. */
  disableToasts?: boolean | undefined;
  /** Logos in the place of letters. Decoration: the name stands beside it. */
  logos?: Partial<Record<ConferencingApp, ReactNode>> | undefined;
}
