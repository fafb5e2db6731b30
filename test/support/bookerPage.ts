import { expect } from 'vitest';
import { type Locator, page } from 'vitest/browser';

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

export interface Person {
  name: string;
  email: string;
}

export const ada: Person = { name: 'Ada Byron', email: 'ada@post.example' };
export const ben: Person = { name: 'Ben Okri', email: 'ben@post.example' };

/** A Booker as somebody finds their way in it: by role and name. */
export function bookerPage(root: Locator) {
  const button = (name: string | RegExp) => root.getByRole('button', { name, exact: true });
  const heading = (name: string | RegExp) => root.getByRole('heading', { name, exact: true });
  const here = {
    root,
    button,
    heading,
    text: (text: string | RegExp) => root.getByText(text),
    status: (text: string | RegExp) => root.getByRole('status').filter({ hasText: text }),
    alert: (text: string | RegExp) => root.getByRole('alert').filter({ hasText: text }),
    /** What is wrong with the form, above it. */
    summary: (title: string) => root.getByRole('group', { name: title }),

    month: (name: string) => root.getByRole('grid', { name: `Days in ${name}` }),
    /** `Thursday 12 November`, whatever is known of it. */
    day: (name: string) => root.getByRole('gridcell', { name: new RegExp(`^${escaped(name)},`) }),
    /** The same, once it is known to have free times. */
    freeDay: (name: string) =>
      root.getByRole('gridcell', { name: new RegExp(`^${escaped(name)}, \\d+ times? free$`) }),
    times: root.getByRole('region', { name: 'Times', exact: true }),
    /** `9:45 am` */
    slot: (time: string | RegExp) => here.times.getByRole('button', { name: time, exact: true }),
    zone: root.getByRole('button', { name: /^Time zone:/ }),
    /** The open list of zones lies outside of the Booker, where nothing clips it. */
    combobox: page.getByRole('combobox', { name: 'Search for a city' }),
    country: page.getByRole('combobox', { name: 'Search for a country' }),
    choices: page.getByRole('combobox', { name: 'Search', exact: true }),
    option: (name: string | RegExp) => page.getByRole('option', { name }),

    details: root.getByRole('region', { name: /^(Your details|Move your booking)$/ }),
    field: (label: string) => root.getByRole('textbox', { name: new RegExp(`^${escaped(label)}`) }),
    hold: root.getByRole('timer'),
    confirm: button('Confirm booking'),
    /** The times that are offered in the place of a lost one: `Thu 12, 10:30 am`. */
    alternatives: () =>
      here.details
        .getByRole('button', { name: /^\w+ \d+, .*m\b/ })
        .elements()
        .map((element) => element.querySelector('span')?.textContent?.trim() ?? ''),

    receipt: (title: string | RegExp) => heading(title),

    /** Chooses a day and a time and waits for the form. */
    async choose(day: string, time: string) {
      await here.day(day).click();
      // Where it does not come, this says what stands there instead.
      await expect.element(here.times).toHaveTextContent(time);
      await here.slot(time).click();
      await expect.element(heading('Your details')).toBeVisible();
    },
    async fillIn({ name, email }: Person) {
      await here.field('Name').fill(name);
      await here.field('Email').fill(email);
    },
    async book(day: string, time: string, person: Person) {
      await here.choose(day, time);
      await here.fillIn(person);
      await here.confirm.click();
    },
  };
  return here;
}

export type BookerPage = ReturnType<typeof bookerPage>;
