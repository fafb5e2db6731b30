import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Gallery } from '../../stories/ui/Gallery.js';
import { renderUi } from '../../test/support/renderUi.js';

it('renders every primitive, panels included, without breaking a policy that refuses inline styles and eval', async () => {
  const violations: string[] = [];
  document.addEventListener('securitypolicyviolation', (event) => violations.push(event.effectiveDirective));
  const policy = document.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = "style-src 'self'; script-src 'self'; require-trusted-types-for 'script'";
  document.head.append(policy);

  // The policy is in force: what we refrain from would be reported.
  const refused = document.createElement('style');
  refused.textContent = 'p {}';
  document.head.append(refused);
  await expect.poll(() => violations).toEqual(['style-src-elem']);

  renderUi(<Gallery />);
  await page.getByRole('button', { name: 'Why is it closed?' }).click();
  await expect.element(page.getByRole('dialog', { name: 'Why it is closed' })).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await page.getByRole('button', { name: 'London (GMT), 09:12' }).click();
  await expect.element(page.getByRole('combobox', { name: 'Search zones' })).toBeVisible();
  expect(violations).toEqual(['style-src-elem']);
});
