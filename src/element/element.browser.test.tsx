import { defineDaybookElements } from 'daybook/element';
import { afterEach, beforeAll, describe, expect, expectTypeOf, it, onTestFinished, vi } from 'vitest';
import { page } from 'vitest/browser';
import { expectNoAxeViolations } from '../../test/support/axe.js';
import { ada, bookerPage } from '../../test/support/bookerPage.js';
import { openHoursStage } from '../../test/support/hoursPage.js';
import { openStage, type Stage } from '../../test/support/stage.js';
import sheetText from '../styles/index.css?inline';

afterEach(() => document.body.replaceChildren());

/** A page whose HTML has this, in a region of that name. */
function write(html: string) {
  document.body.innerHTML = `<section aria-label="Host" style="width: 960px">${html}</section>`;
  return page.getByRole('region', { name: 'Host', exact: true });
}

const hannah =
  'username="hannah" event-slug="initial-assessment" time-zone="Europe/London" language="en" client-id="clclinic"';

/** Gives the elements on the page what no attribute can carry: the sandbox and its clock. */
function supply({ sandbox, now }: Pick<Stage, 'sandbox' | 'now'>, more: object = {}) {
  const fetch = vi.fn(sandbox.fetch);
  const { apiUrl, clientId } = sandbox.demo;
  const elements = [...document.querySelectorAll<HTMLElementTagNameMap['daybook-booker']>('[time-zone]')];
  for (const element of elements) Object.assign(element, { apiUrl, clientId, fetch, now, ...more });
  return { fetch, elements };
}

describe('before the script has come', () => {
  it('elements wait with what stands in them, and take what they were given', async () => {
    const stage = openStage();
    const root = write(`<daybook-booker ${hannah}>Loading the booking page of Riverside</daybook-booker>`);
    supply(stage);
    await expect.element(root.getByText('Riverside')).toBeVisible();
    defineDaybookElements();
    await expect.element(bookerPage(root).freeDay('Thursday 12 November')).toBeVisible();
    await expect.element(root.getByText('Riverside')).not.toBeInTheDocument();
    expect(Object.keys(document.querySelector('daybook-booker') ?? {})).toEqual([]);
  });
});

describe('<daybook-booker>', () => {
  beforeAll(defineDaybookElements);

  it('is booked, and tells it as an event', async () => {
    const stage = openStage();
    const root = write(`<daybook-booker ${hannah} theme="dark"></daybook-booker>`);
    supply(stage);
    const told = vi.fn();
    document.body.addEventListener('daybook-bookingcreated', told);
    onTestFinished(() => document.body.removeEventListener('daybook-bookingcreated', told));
    const her = bookerPage(root);
    await her.book('Thursday 12 November', '9:45 am', ada);
    await expect.element(her.receipt('You are booked, Ada')).toBeVisible();
    await expect
      .poll(() => told.mock.calls.map(([event]) => event.detail.start))
      .toEqual([Date.parse('2026-11-12T09:45:00Z')]);
    const atom = document.querySelector('.daybook');
    expect(atom?.getAttribute('data-theme')).toBe('dark');
    expect(atom?.getBoundingClientRect().width).toBe(960);
    expect(await stage.bookingsAt('2026-11-12T09:45:00Z')).toHaveLength(1);
    const [element] = document.querySelectorAll('daybook-booker');
    element?.addEventListener('daybook-bookingcreated', ({ detail }) =>
      expectTypeOf(detail.uid).toEqualTypeOf<string>(),
    );
  });

  it('keeps what is typed while it is moved, in another language too, and is gone once it is taken away', async () => {
    const stage = openStage();
    const root = write(`<daybook-booker ${hannah}></daybook-booker><aside></aside>`);
    const { elements } = supply(stage);
    const her = bookerPage(root);
    await her.choose('Thursday 12 November', '9:45 am');
    await her.field('Name').fill(ada.name);
    const [element] = elements;
    document.querySelector('aside')?.append(element ?? '');
    await expect.element(her.field('Name')).toHaveValue(ada.name);
    element?.setAttribute('language', 'de');
    await expect.poll(() => element?.querySelector('.daybook')?.getAttribute('lang')).toBe('de');
    expect(element?.querySelector('input')?.value).toBe(ada.name);
    element?.remove();
    await expect.poll(() => element?.querySelector('.daybook')).toBeNull();
    await expect.poll(stage.holds).toEqual([]);
    root.element().append(element ?? '');
    await expect.poll(() => element?.querySelectorAll('[role="gridcell"]').length).toBeGreaterThan(20);
  });

  it('shares what is read with those that agree with it on whom to ask, and with no other', async () => {
    const stage = openStage();
    write(
      `<daybook-booker ${hannah}></daybook-booker>`.repeat(2) +
        `<daybook-booker ${hannah} timeout-ms="9000"></daybook-booker>`,
    );
    const { fetch, elements } = supply(stage);
    for (const element of elements) {
      await expect.poll(() => element.querySelectorAll('.daybook-booker-slot').length).toBeGreaterThan(2);
    }
    const types = fetch.mock.calls.filter(([url]) => String(url).includes('/event-types?'));
    expect(types).toHaveLength(2);
  });

  it('stands in a shadow tree of its own where it is isolated', async () => {
    const stage = openStage();
    const address = URL.createObjectURL(new Blob([sheetText], { type: 'text/css' }));
    onTestFinished(() => URL.revokeObjectURL(address));
    const root = write(
      `<style>* { all: unset !important }</style><daybook-booker ${hannah} isolated stylesheet-url="${address}"></daybook-booker>`,
    );
    const { elements } = supply(stage);
    const her = bookerPage(root);
    await expect.element(her.freeDay('Thursday 12 November')).toBeVisible();
    const atom = elements[0]?.shadowRoot?.querySelector('.daybook');
    expect(elements[0]?.querySelector('.daybook')).toBeNull();
    expect(getComputedStyle(atom ?? document.body).fontSize).toBe('14px');
    await her.zone.click();
    await expect.element(her.combobox).toBeVisible();
    await expectNoAxeViolations(root.element());
  });

  it('tells what it can not work with, and works once that is mended, beside others that go on', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    onTestFinished(() => void vi.restoreAllMocks());
    const stage = openStage();
    const root = write(
      `<daybook-booker ${hannah} id="whole"></daybook-booker><daybook-booker ${hannah.replace('event-slug', 'data-slug')} id="broken"></daybook-booker>`,
    );
    const told = vi.fn();
    root
      .element()
      .addEventListener('daybook-error', (event) =>
        told(event instanceof CustomEvent && String(event.detail)),
      );
    const [whole, broken] = supply(stage).elements;
    await expect.poll(() => told.mock.calls.join()).toContain('eventSlug');
    await expect.poll(() => whole?.querySelectorAll('.daybook-booker-slot').length).toBeGreaterThan(2);
    expect(broken?.querySelector('.daybook')).toBeNull();
    broken?.setAttribute('event-slug', 'initial-assessment');
    await expect.poll(() => broken?.querySelectorAll('.daybook-booker-slot').length).toBeGreaterThan(2);
  });
});

describe('<daybook-availability-settings>', () => {
  beforeAll(defineDaybookElements);

  it('saves what a host changes, and can be saved from outside', async () => {
    const stage = openHoursStage();
    const root = write(
      '<daybook-availability-settings time-zone language="en" allow-delete="false"></daybook-availability-settings>',
    );
    supply(stage, { getAccessToken: async () => stage.sandbox.demo.user.accessToken });
    const element = document.querySelector('daybook-availability-settings');
    const saved = vi.fn();
    element?.addEventListener('daybook-saved', ({ detail }) => saved(detail.name));
    await root.getByRole('switch', { name: 'Friday' }).click();
    expect(await element?.form?.validateForm()).toEqual({ isValid: true, errors: [] });
    expect(await element?.form?.handleFormSubmit()).toBe('saved');
    await expect.poll(() => saved.mock.calls).toEqual([['Hours']]);
    expect((await stage.stored()).availability.flatMap(({ days }) => days)).not.toContain('Friday');
  });
});
