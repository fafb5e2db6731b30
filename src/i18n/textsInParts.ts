import type { Dictionary } from './dictionary.js';

/** What is fetched together, named for what asks for it. */
export type WordPart =
  | 'later'
  | 'details'
  | 'hours'
  | 'eventType'
  | 'eventTypes'
  | 'calendars'
  | 'apps'
  | 'payment'
  | 'webhooks'
  | 'verified'
  | 'busy';

/** The module of a file of texts: they are all that it exports. */
export type TextFile = Readonly<Record<string, Partial<Dictionary>>>;

type FileName =
  | 'Later'
  | 'Details'
  | 'Hours'
  | 'Schedules'
  | 'Settings'
  | 'OfFirstTab'
  | 'OfOtherTabs'
  | 'Connect'
  | 'Calendars'
  | 'Apps'
  | 'Payment'
  | 'Webhooks'
  | 'Verified'
  | 'Busy';

/** As in `loadWords.ts`, where English names its files one by one, so that a page gets only those that it asks for. */
const filesOf: Readonly<Record<WordPart, readonly FileName[]>> = {
  later: ['Later'],
  details: ['Details', 'Later'],
  hours: ['Hours', 'Schedules', 'Settings'],
  eventType: ['OfFirstTab'],
  eventTypes: ['OfFirstTab', 'OfOtherTabs'],
  calendars: ['Connect', 'Calendars'],
  apps: ['Connect', 'Apps'],
  payment: ['Payment'],
  webhooks: ['Settings', 'Webhooks'],
  verified: ['Settings', 'Verified', 'Later'],
  busy: ['Busy'],
};

/** A language as far as it has come. */
export interface TextsInParts {
  /** Grows as parts come. */
  readonly texts: Readonly<Partial<Dictionary>>;
  /** @throws what the module loader throws when a file can't be fetched */
  load(part: WordPart): Promise<void>;
}

/** @param written what is done to all of the language's texts; absent: nothing */
export function textsInParts(
  first: Partial<Dictionary>,
  files: Readonly<Record<FileName, () => Promise<TextFile>>>,
  written: (texts: Partial<Dictionary>) => Partial<Dictionary> = (texts) => texts,
): TextsInParts {
  const texts: Partial<Dictionary> = { ...written(first) };
  return {
    texts,
    async load(part) {
      const found = await Promise.all(filesOf[part].map((name) => files[name]()));
      Object.assign(texts, ...found.flatMap((file) => Object.values(file).map(written)));
    },
  };
}
