import { render } from '@testing-library/react';
import { AvailabilitySettings, Booker, CalProvider } from 'daybook';
import { ShadowHost, type ShadowStyles } from 'daybook/shadow';
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import sheetText from '../../src/styles/index.css?inline';
import { expectNoAxeViolations } from '../support/axe.js';
import { ada, bookerPage } from '../support/bookerPage.js';
import { focused, keys, mouse } from '../support/hands.js';
import { openHostTab } from '../support/hostTab.js';
import { openHoursStage } from '../support/hoursPage.js';
import { openStage } from '../support/stage.js';

/** The worst that a page can do, while a test runs. */
const worst = document.createElement('style');
worst.textContent = `
  * { all: unset !important; color: red !important; font: 40px/3 fantasy !important; }
  .daybook .daybook-button, [class] { display: none !important; }
`;
beforeEach(() => document.head.append(worst));
afterEach(() => worst.remove());

/** The shadow tree of the only host on the page. */
function treeIn(container: HTMLElement): ShadowRoot {
  const tree = [...container.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? [])[0];
  if (!tree) throw new Error('There is no shadow tree.');
  return tree;
}

let count = 0;

function openBooker(styles: ShadowStyles) {
  const { sandbox, now, bookingsAt } = openStage();
  const name = `Shadow ${++count}`;
  const onClick = vi.fn();
  const { container } = render(
    // biome-ignore lint/a11y: what a page listens to around the atoms
    <section aria-label={name} onClick={onClick} onClickCapture={onClick}>
      <ShadowHost {...styles}>
        <CalProvider
          clientId={sandbox.demo.clientId}
          options={{ apiUrl: sandbox.demo.apiUrl }}
          language="en"
          now={now}
          fetch={sandbox.fetch}
        >
          <Booker username="hannah" eventSlug="initial-assessment" timeZone="Europe/London" />
        </CalProvider>
      </ShadowHost>
    </section>,
  );
  const her = bookerPage(page.getByRole('region', { name, exact: true }));
  return { ...her, container, onClick, bookingsAt };
}

const quiet = { name: 'by mouse', hands: mouse } as const;
const typed = { name: 'by keys alone', hands: keys } as const;

describe('in a shadow tree, on the worst of pages', () => {
  it.each([quiet, typed])('a visitor books, $name', async ({ hands }) => {
    const her = openBooker({ stylesheet: sheetText });
    await expect.element(her.freeDay('Thursday 12 November')).toBeVisible();
    const tree = treeIn(her.container);
    const root = tree.querySelector('.daybook');
    if (!root) throw new Error('There is no atom.');
    expect(getComputedStyle(root)).toMatchObject({ fontSize: '14px', color: 'rgb(26, 29, 35)' });
    await hands.press(her.day('Thursday 12 November'));
    await hands.press(her.zone);
    await expect.element(her.combobox).toBeVisible();
    expect(tree.contains(her.combobox.element())).toBe(true);
    await expect.poll(focused).toBe(her.combobox.element());
    if (hands === mouse) await expectNoAxeViolations(her.container);
    await userEvent.keyboard('{Escape}');
    await expect.poll(focused).toBe(her.zone.element());
    await hands.press(her.slot('9:45 am'));
    await hands.type(her.field('Name'), ada.name);
    await hands.press(her.confirm);
    await expect.element(her.summary('One answer needs another look')).toBeVisible();
    await expect.poll(focused).toBe(her.summary('One answer needs another look').element());
    if (hands === mouse) await expectNoAxeViolations(her.container);
    await hands.type(her.field('Email'), ada.email);
    await hands.press(her.confirm);
    await expect.element(her.receipt('You are booked, Ada')).toBeVisible();
    if (hands === mouse) await expectNoAxeViolations(her.container);
    expect(await her.bookingsAt('2026-11-12T09:45:00Z')).toHaveLength(1);
  });

  it.each([quiet, typed])('a host changes her hours, $name', async ({ hands }) => {
    const stage = openHoursStage();
    const content = (
      <ShadowHost stylesheet={sheetText}>
        <AvailabilitySettings />
      </ShadowHost>
    );
    const here = openHostTab(stage, content, {});
    const friday = here.root.getByRole('switch', { name: 'Friday' });
    await hands.press(friday);
    await expect.element(friday).toHaveAttribute('aria-checked', 'false');
    await hands.press(here.button('Copy Monday to other days'));
    const copy = page.getByRole('dialog', { name: /^Copy / });
    await expect.element(copy).toBeVisible();
    expect(treeIn(here.container).contains(copy.element())).toBe(true);
    await userEvent.keyboard('{Escape}');
    await expect.element(copy).not.toBeInTheDocument();
    await expect.poll(focused).toBe(here.button('Copy Monday to other days').element());
    if (hands === mouse) await expectNoAxeViolations(here.container);
    await hands.press(here.save);
    await expect.element(here.saved).toBeInTheDocument();
    expect((await stage.stored()).availability.flatMap(({ days }) => days)).not.toContain('Friday');
  });

  it('is shown once its sheet is read from an address, and heard once by what is around it', async () => {
    const address = URL.createObjectURL(new Blob([sheetText], { type: 'text/css' }));
    onTestFinished(() => URL.revokeObjectURL(address));
    const her = openBooker({ stylesheetUrl: address });
    await expect.element(her.freeDay('Thursday 12 November')).toBeVisible();
    expect(getComputedStyle(her.freeDay('Thursday 12 November').element()).display).not.toBe('none');
    await her.zone.click();
    await expect.element(her.combobox).toBeVisible();
    expect(her.onClick).toHaveBeenCalledTimes(2);
    // A press elsewhere, outside of the tree.
    await userEvent.click(document.body, { position: { x: 2, y: 2 }, force: true });
    await expect.element(her.combobox).not.toBeInTheDocument();
  });

  it('says how to give it a sheet', () => {
    expect(() => render(<ShadowHost>Nothing</ShadowHost>)).toThrow('stylesheetUrl');
  });
});
