import * as z from 'zod';
import type { Named, Output } from '../inferred.js';

const layout = z.enum(['month', 'week', 'column']);
export type BookerLayout = Output<typeof layout>;
const bookerLayout: Named<BookerLayout> = layout;

const layouts = z.object({
  /** One of `enabledLayouts`. */
  defaultLayout: bookerLayout,
  /** What a visitor can choose among; at least one. */
  enabledLayouts: z.array(bookerLayout).nonempty(),
});
export interface BookerLayouts extends Output<typeof layouts> {}
export const bookerLayouts: Named<BookerLayouts> = layouts;

const color = z.object({
  /** Such as `#292929`. */
  lightThemeHex: z.string(),
  /** Such as `#fafafa`. */
  darkThemeHex: z.string(),
});
export interface EventTypeColor extends Output<typeof color> {}
export const eventTypeColor: Named<EventTypeColor> = color;

/** BCP 47, of the languages that the booking page speaks. Empty: the visitor's own. */
const languages = z.enum([
  '',
  'en',
  'ar',
  'az',
  'bg',
  'bn',
  'ca',
  'cs',
  'da',
  'de',
  'el',
  'es',
  'es-419',
  'eu',
  'et',
  'fi',
  'fr',
  'he',
  'hu',
  'it',
  'ja',
  'km',
  'ko',
  'nl',
  'no',
  'pl',
  'pt-BR',
  'pt',
  'ro',
  'ru',
  'sk-SK',
  'sr',
  'sv',
  'tr',
  'uk',
  'vi',
  'zh-CN',
  'zh-TW',
]);
export type InterfaceLanguage = Output<typeof languages>;
export const interfaceLanguage: Named<InterfaceLanguage> = languages;
