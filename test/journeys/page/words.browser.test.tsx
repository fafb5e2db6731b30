import { describe, expect, it } from 'vitest';
import { openStage, visit } from '../../support/stage.js';

describe('words', () => {
  it('come in German on demand, with days and times as they are written there', async () => {
    const stage = openStage();
    const her = visit(stage, { provider: { language: 'de' } });
    await her.root.getByRole('gridcell', { name: 'Donnerstag, 12. November, 7 Termine frei' }).click();
    await her.root.getByRole('button', { name: '09:45', exact: true }).click();
    await expect.element(her.heading('Angaben zur Buchung')).toHaveFocus();
    await her.field('Name').fill('Ada Byron');
    await her.field('E-Mail').fill('ada@post.example');
    await her.button('Termin buchen').click();
    await expect.element(her.heading('Der Termin ist gebucht, Ada')).toBeVisible();
    const [booking] = await stage.bookingsAt('2026-11-12T09:45:00Z');
    expect(booking?.attendees[0]?.language).toBe('de');
  });

  it('are the host’s where the host has its own', async () => {
    const labels = { 'form.title': 'About you', 'booker.confirm': 'See you then' };
    const her = visit(openStage(), { provider: { labels } });
    await her.day('Thursday 12 November').click();
    await her.slot('9:45 am').click();
    await expect.element(her.heading('About you')).toBeVisible();
    await expect.element(her.button('See you then')).toBeVisible();
  });

  it('stay English in a language that nobody has written yet, while its days are its own', async () => {
    const her = visit(openStage(), { provider: { language: 'fi' } });
    await expect
      .element(her.root.getByRole('gridcell', { name: 'torstai 12. marraskuuta, 7 times free' }))
      .toBeVisible();
  });
});
