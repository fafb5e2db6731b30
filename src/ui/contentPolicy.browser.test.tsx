import { expect, it, onTestFinished } from 'vitest';
import { page, userEvent } from 'vitest/browser';

it('renders every primitive, panels included, without breaking a policy that refuses inline styles and eval', async () => {
  // A page of its own: a policy can't be taken back.
  const frame = document.createElement('iframe');
  Object.assign(frame, { title: 'Strict', width: 1200, height: 800, src: '/served/strict' });
  document.body.append(frame);
  onTestFinished(() => frame.remove());
  const strict = page.frameLocator(page.elementLocator(frame));

  await strict.getByRole('button', { name: 'Why is it closed?' }).click();
  await expect.element(strict.getByRole('dialog', { name: 'Why it is closed' })).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await strict.getByRole('button', { name: 'London (GMT), 09:12' }).click();
  await expect.element(strict.getByRole('combobox', { name: 'Search zones' })).toBeVisible();

  // What we refrain from would be told, and nothing else was.
  const refused = document.createElement('style');
  refused.textContent = 'p {}';
  frame.contentDocument?.head.append(refused);
  const told = () => frame.contentDocument?.body.innerText.match(/Refused: \S+\./g);
  await expect.poll(told).toEqual(['Refused: style-src-elem.']);
});
