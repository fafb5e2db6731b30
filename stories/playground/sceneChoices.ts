import type { Appearance } from 'daybook';
import type { WorldName } from 'daybook/sandbox';
import { bare, clinical, editorial, technical } from 'daybook/themes';

/** The sandbox's worlds, each with what can be booked there. The first is whose page it is. */
export const worlds: Record<WorldName, readonly [string, ...string[]]> = {
  demo: [
    'hannah/initial-assessment',
    'hannah/follow-up',
    'hannah/video-check-in',
    'theo/second-opinion',
    'theo/remote-session',
    'mei/sports-massage',
    'nobody/nothing',
  ],
  empty: ['nobody/nothing'],
  busy: ['host1/call', 'host2/call', 'host50/call', 'nobody/nothing'],
  'clock-change': ['london/night-call', 'howe/night-call', 'york/night-call', 'nobody/nothing'],
};

/** Languages that have words, with the regions in which dates, clocks or words differ, and one that has none. */
export const locales = [
  'en-GB',
  'en-US',
  'en-AU',
  'de',
  'de-AT',
  'de-CH',
  'fr',
  'fr-CA',
  'fr-CH',
  'es',
  'es-MX',
  'it',
  'pt-BR',
  'pt-PT',
  'nl',
  'nl-BE',
  'ja',
  'ar',
  'ar-EG',
  'ar-SA',
  'fi',
];

/** By what the control says. */
export const themes: Readonly<Record<string, Appearance>> = {
  light: { theme: 'light' },
  dark: { theme: 'dark' },
  system: { theme: 'system' },
};

/** The finished themes, by what the control says; each in the light or dark of `themes`. */
export const looks: Readonly<Record<string, Appearance>> = { none: {}, clinical, editorial, technical, bare };

export const zones = Intl.supportedValuesOf('timeZone');
