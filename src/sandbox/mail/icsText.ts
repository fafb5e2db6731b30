import { toIso } from '../../time/instant.js';
import type { Instant } from '../../time/types.js';

/** Text as it stands in a calendar file (RFC 5545, 3.3.11). */
export const icsText = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');

/** `20261209T150000Z` */
export const icsInstant = (instant: Instant): string => toIso(instant).replace(/[-:]|\.\d{3}/g, '');
