import { expect } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { openCalendars, openCalendarsStage } from '../support/calendarsPage.js';
import { openEventType, openEventTypeStage } from '../support/eventTypePage.js';
import { openHours, openHoursStage } from '../support/hoursPage.js';
import { openStage, visit } from '../support/stage.js';

/** All of a Daybook that can be seen at once. */
interface Scene {
  readonly name: string;
  /** Shows it as it is to be looked at; the answer is the page's own element around the atom. */
  readonly show: () => Promise<HTMLElement>;
}

const width = 960;
const placeCss =
  '; margin: 0; padding: 0; border: 0; outline: 0; float: none; max-width: none; box-sizing: content-box; display: block';

export const scenes: readonly Scene[] = [
  {
    name: 'a month, its times and the open choice of a zone',
    async show() {
      const her = visit(openStage(), { width });
      await her.day('Thursday 12 November').click();
      await expect.element(her.slot('9:45 am')).toBeVisible();
      await her.zone.click();
      await expect.element(her.combobox).toBeVisible();
      await her.combobox.fill('auckl');
      await expect.element(her.option(/^Auckland/)).toBeVisible();
      return her.container;
    },
  },
  {
    name: 'the form of a booking, with what is wrong in it',
    async show() {
      const her = visit(openStage(), { width });
      await her.choose('Thursday 12 November', '9:45 am');
      await her.confirm.click();
      await expect.element(her.summary('2 answers need another look')).toBeVisible();
      return her.container;
    },
  },
  {
    name: "a host's hours, with the open days of a date",
    async show() {
      const hours = openHours(openHoursStage(), { width });
      await expect.element(hours.day('Monday')).toBeVisible();
      await hours.copyOf('Monday').click();
      await expect.element(hours.copy).toBeVisible();
      return hours.container;
    },
  },
  {
    name: 'the limits of an event type, changed and not saved',
    async show() {
      const here = await openEventType(openEventTypeStage(), { width, props: { initialTab: 'limits' } });
      await expect.element(here.tab('Limits')).toBeVisible();
      return here.container;
    },
  },
  {
    name: 'connected calendars, and the question whether one shall go',
    async show() {
      const here = openCalendars(await openCalendarsStage({ withOutlook: true }), { width });
      await here.choose('Google Calendar', 'Remove account…');
      await expect.element(page.getByRole('dialog').first()).toBeVisible();
      return here.container;
    },
  },
];

/** What comes and goes by itself has come: nothing is under way, nothing moves, nothing is pointed at. */
export async function settled(container: HTMLElement): Promise<void> {
  // The place that the page gives us is the page's own.
  const place = container.querySelector('section');
  if (place) place.style.cssText += placeCss;
  await userEvent.hover(document.body, { position: { x: 1, y: 1 }, force: true });
  await expect.poll(() => container.querySelector('[aria-busy="true"], .daybook-skeleton')).toBeNull();
  for (const motion of container.getAnimations({ subtree: true })) motion.cancel();
}

export function rootIn(container: HTMLElement): HTMLElement {
  const root = container.querySelector<HTMLElement>('.daybook');
  if (!root) throw new Error('There is no atom.');
  return root;
}
