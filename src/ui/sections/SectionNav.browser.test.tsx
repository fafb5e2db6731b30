import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Sections } from '../../../stories/ui/Sections.js';
import { expectNoAxeViolations } from '../../../test/support/axe.js';
import { renderUi } from '../../../test/support/renderUi.js';

const navigation = () => page.getByRole('navigation', { name: 'Sections' });
const button = (name: string) => navigation().getByRole('button', { name, exact: true });
const select = () => page.getByRole('combobox', { name: 'Sections' });
const focused = () => document.activeElement?.textContent;

describe('SectionNav', () => {
  it('marks the section that is shown, and what is changed or wrong in words', async () => {
    renderUi(<Sections />, { widthPx: 1000 });
    await expect.element(button('Booking form changed')).toHaveAttribute('aria-current', 'true');
    await expect.element(button('Limits changed has faults')).not.toHaveAttribute('aria-current');
    expect(select().elements()).toHaveLength(0);
    await button('Seats').click();
    await expect.element(button('Seats')).toHaveAttribute('aria-current', 'true');
    expect(navigation().element().querySelectorAll('[aria-current]')).toHaveLength(1);
  });

  it.each([
    ['ltr', '{ArrowRight}', '{ArrowLeft}'],
    ['rtl', '{ArrowLeft}', '{ArrowRight}'],
  ] as const)(
    'moves the focus by the arrows around its ends, %s, and chooses by Enter',
    async (dir, on, back) => {
      renderUi(<Sections />, { widthPx: 1000, dir });
      await userEvent.keyboard('{Tab}{ArrowDown}');
      expect(focused()).toBe('Availability');
      await userEvent.keyboard(`${on}${back}{ArrowUp}{ArrowUp}`);
      expect(focused()).toBe('Webhooks has faults');
      await userEvent.keyboard('{Home}');
      expect(focused()).toBe('Basics');
      await expect.element(button('Booking form changed')).toHaveAttribute('aria-current', 'true');
      await userEvent.keyboard('{End}{Enter}');
      await expect.element(button('Webhooks has faults')).toHaveAttribute('aria-current', 'true');
    },
  );

  it('is a select in a narrow container, with the same marks', async () => {
    renderUi(<Sections />, { widthPx: 375 });
    expect(navigation().getByRole('button').elements()).toHaveLength(0);
    await expect.element(select()).toHaveDisplayValue('Booking form · changed');
    await select().selectOptions('Limits · changed · has faults');
    await expect.element(select()).toHaveValue('limits');
  });

  it.each([280, 560, 919, 920])('fits in %d px', (widthPx) => {
    const { container } = renderUi(<Sections />, { widthPx });
    const root = container.querySelector('.daybook');
    expect(root?.scrollWidth).toBe(root?.clientWidth);
  });

  it.each(['light', 'dark'] as const)('reads well in %s', async (theme) => {
    const { container } = renderUi(<Sections />, { theme, widthPx: 1000 });
    await expectNoAxeViolations(container);
  });
});
