import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { ada } from '../../support/bookerPage.js';
import { openStage, visit } from '../../support/stage.js';

const press = (keys: string) => userEvent.keyboard(keys);
const one = 'One answer needs another look';

/** She has sent her name without an address, and was told. */
async function sendWithoutEmail() {
  const her = visit(openStage());
  await her.choose('Thursday 12 November', '9:45 am');
  await her.field('Name').fill(ada.name);
  await her.confirm.click();
  await expect.element(her.summary(one)).toHaveFocus();
  return her;
}

describe('after she sent the form with a mistake', () => {
  it('the next one is told beside its field, and she stays where she types', async () => {
    const her = await sendWithoutEmail();
    await her.field('Email').click();
    await press(ada.email);
    await expect.element(her.summary(one)).not.toBeInTheDocument();
    await press('{Backspace>7/}');
    await expect.element(her.text('Add the part after the @, for example post.example.')).toBeVisible();
    await expect.element(her.field('Email')).toHaveFocus();
    await expect.element(her.summary(one)).not.toBeInTheDocument();
  });

  it('a mended answer leaves the list, and sending again makes it anew', async () => {
    const her = await sendWithoutEmail();
    await her.field('Name').fill('');
    await expect.element(her.summary(one)).toHaveTextContent('Email: Enter your email address.');
    await her.field('Email').fill(ada.email);
    await expect.element(her.summary(one)).not.toBeInTheDocument();
    await her.confirm.click();
    await expect.element(her.summary(one)).toHaveFocus();
    await expect.element(her.summary(one)).toHaveTextContent('Name: Enter your name.');
  });
});
