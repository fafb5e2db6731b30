/** What the name of a booking may have in braces: first those that are offered, then those that older names have. */
export const nameVariables = [
  'Event type title',
  'Organiser',
  'Organiser first name',
  'Scheduler',
  'Scheduler first name',
  'Scheduler last name',
  'Location',
  'Event duration',
  'LOCATION',
  'HOST/ATTENDEE',
  'HOST',
  'ATTENDEE',
  'USER',
] as const;
export type NameVariable = (typeof nameVariables)[number];

/** Those of them that have a button. The rest say the same in older words. */
export const offeredVariables: readonly NameVariable[] = nameVariables.slice(0, 8);

/** What the server calls a booking of an event type that has no name for them, in English in all languages. */
export const usualName = '{Event type title} between {Organiser} and {Scheduler}';

const inBraces = /\{(.+?)\}/g;
const isVariable = (name: string): name is NameVariable => nameVariables.some((each) => each === name);

/** What stands in braces and means nothing to the server, without them; each once, in their order. */
export function unknownVariables(template: string): string[] {
  const names = [...template.matchAll(inBraces)].map(([, name = '']) => name);
  return [...new Set(names)].filter((name) => !isVariable(name));
}

/** Whom and what an example is about. */
export interface NameExample {
  readonly title: string;
  readonly host: string;
  readonly attendee: string;
  readonly place: string;
  /** As the server says it: `45 mins`. */
  readonly length: string;
}

const firstWord = (name: string) => name.trim().split(/\s+/)[0] ?? '';
const otherWords = (name: string) => name.trim().split(/\s+/).slice(1).join(' ');

/** What a booking would be called. What means nothing stays as it is. */
export function exampleName(template: string, example: NameExample): string {
  const { title, host, attendee, place, length } = example;
  const values: Readonly<Record<NameVariable, string>> = {
    'Event type title': title,
    Organiser: host,
    'Organiser first name': firstWord(host),
    Scheduler: attendee,
    'Scheduler first name': firstWord(attendee),
    'Scheduler last name': otherWords(attendee),
    Location: place,
    'Event duration': length,
    LOCATION: place,
    'HOST/ATTENDEE': attendee,
    HOST: host,
    ATTENDEE: attendee,
    USER: host,
  };
  return template.replace(inBraces, (braced, name: string) => (isVariable(name) ? values[name] : braced));
}
