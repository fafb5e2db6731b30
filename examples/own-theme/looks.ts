import type { Appearance } from 'daybook';
import { clinical, editorial, technical } from 'daybook/themes';
import { pool } from './pool.ts';

/** The three that come with Daybook, and one of our own. */
export const looks = { clinical, technical, editorial, pool } satisfies Record<string, Appearance>;
export const schemes = ['light', 'dark', 'system'] as const;

type Look = keyof typeof looks;

// SAFETY: keys of an object literal are its names.
export const lookNames = Object.keys(looks) as Look[];
