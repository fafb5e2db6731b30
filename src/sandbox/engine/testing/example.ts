import type { SlotFacts, SlotQuery } from '../facts.js';

/** What a real server offers, in one case. Starts are UTC, under the viewer's day. */
export interface Example {
  /** As the project's reference counts them (section 6.5); some have several rows. */
  number: string;
  title: string;
  of: SlotFacts;
  asked: SlotQuery;
  offered: Record<string, string>;
}

/** `04:00 04:30 05:00`: each so many minutes after the last. */
export const every = (minutes: number, first: string, last: string): string => {
  const times: string[] = [];
  const at = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
  for (let time = at(first); time <= at(last); time += minutes)
    times.push([Math.floor(time / 60), time % 60].map((part) => String(part).padStart(2, '0')).join(':'));
  return times.join(' ');
};
