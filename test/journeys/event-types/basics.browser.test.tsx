import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { answeredBy, lineOf, refusal } from '../../support/answeredBy.js';
import { expectNoAxeViolations } from '../../support/axe.js';
import { ada } from '../../support/bookerPage.js';
import { type EventTypePage, openEventType, openEventTypeStage } from '../../support/eventTypePage.js';
import { visit } from '../../support/stage.js';
import { quarterHours } from '../../support/worlds.js';

const field = (here: EventTypePage, name: string) => here.root.getByRole('textbox', { name, exact: true });
const toggle = (here: EventTypePage, name: string) => here.root.getByRole('switch', { name, exact: true });
const tick = (here: EventTypePage, name: string) => here.root.getByRole('checkbox', { name, exact: true });

async function addPlace(here: EventTypePage, name: string) {
  await here.button('Add a place').click();
  await page.getByRole('menuitem', { name, exact: true }).click();
}

async function saveIt(here: EventTypePage) {
  await here.save.click();
  await expect.element(here.saved).toBeVisible();
}

/** Noor has another event type, at the address `long`. */
const twoTypes = {
  ...quarterHours,
  managedUsers: quarterHours.managedUsers?.map((user) => ({
    ...user,
    eventTypes: [
      ...(user.eventTypes ?? []),
      { title: 'Long talk', slug: 'long', lengthInMinutes: 60, minimumBookingNotice: 0 },
    ],
  })),
};

describe('the basics of an event type', () => {
  it('are what it is called, where it is found, what it is and whether it is shown', async () => {
    const stage = openEventTypeStage();
    const here = await openEventType(stage);
    await field(here, 'Title').fill('Coffee & cake');
    await field(here, 'Address').fill('Coffee & Cake!');
    await expect.element(here.text(/This address is free/).first()).toBeInTheDocument();
    await field(here, 'Description').fill('Bring **tea**.');
    await expect.element(field(here, 'Address')).toHaveValue('coffee-cake');
    await here.root.getByRole('radio', { name: 'Preview' }).click();
    await expect.element(here.tab('Basics').getByText('tea', { exact: true })).toBeVisible();
    await toggle(here, 'Hidden').click();
    await expect.element(here.changes).toHaveTextContent('Title: Coffee & cake, was Quarter');
    await expect.element(here.changes).toHaveTextContent('Description added');
    await expectNoAxeViolations(here.container);
    await saveIt(here);
    expect(await stage.settings()).toMatchObject({
      title: 'Coffee & cake',
      slug: 'coffee-cake',
      description: 'Bring **tea**.',
      hidden: true,
    });
  });

  it('have an address that no other has, and a title', async () => {
    const stage = openEventTypeStage({ world: twoTypes });
    const here = await openEventType(stage);
    await field(here, 'Address').fill('long');
    await expect
      .element(here.text(/Another event type, “Long talk”, has this address/).first())
      .toBeVisible();
    await field(here, 'Title').fill(' ');
    await here.save.click();
    expect(here.writes).toEqual([]);
    await expect.element(here.text('Give it a title.').first()).toBeVisible();
    await field(here, 'Title').fill('Quarter');
    await field(here, 'Address').fill('longer');
    await saveIt(here);
    expect((await stage.settings()).slug).toBe('longer');
  });

  it('offer lengths that visitors choose from, and their times follow', async () => {
    const stage = openEventTypeStage();
    const here = await openEventType(stage);
    await toggle(here, 'Several lengths').click();
    await here.button(/^60 min$/).click();
    await field(here, 'Another length, in minutes').fill('25');
    await userEvent.keyboard('{Enter}');
    await here.button(/^30 min$/).click();
    await expect
      .element(here.text('Visitors can choose 15 min, 25 min and 60 min; 15 min is chosen at first.'))
      .toBeVisible();
    await here.root.getByRole('combobox', { name: 'Length' }).selectOptions('60');
    await field(here, 'Description').fill('Bring tea.');
    await saveIt(here);
    expect(await stage.settings()).toMatchObject({
      lengthInMinutes: 60,
      lengthInMinutesOptions: [15, 25, 60],
    });
    here.leave();
    const visitor = visit(stage, { booker: { username: 'noor', eventSlug: 'quarter' } });
    await expect.element(visitor.text('Bring tea.').first()).toBeVisible();
    await visitor.day('Tuesday 10 November').click();
    await expect.element(visitor.slot(/^10:00/)).toBeVisible();
    await expect.element(visitor.slot(/^9:15/)).not.toBeInTheDocument();
    await visitor.root.getByRole('radio', { name: /15 min/ }).click();
    await expect.element(visitor.slot(/^9:15/)).toBeVisible();
  });

  it('take no length that is none', async () => {
    const here = await openEventType(openEventTypeStage());
    const length = here.root.getByRole('spinbutton', { name: 'Length' });
    await length.fill('0');
    await here.save.click();
    await expect.element(length).toHaveFocus();
    await expect.element(here.text('A whole number of minutes, from 1 to 1,440.').first()).toBeVisible();
    expect(here.writes).toEqual([]);
  });

  it('have places of every kind, in an order, and a visitor chooses one', async () => {
    const stage = openEventTypeStage();
    const here = await openEventType(stage);
    await addPlace(here, 'At an address');
    await field(here, 'Address').nth(1).fill('1 High Street');
    await addPlace(here, 'A link of your own');
    await field(here, 'Link').fill('meet.example');
    await expect.element(here.text(/A whole web address/).first()).toBeVisible();
    await field(here, 'Link').fill('https://meet.example/noor');
    await addPlace(here, 'They call you');
    await field(here, 'Your number').fill('+442079460000');
    for (const kind of ['At the visitor’s address', 'You call the visitor', 'Wherever the visitor says']) {
      await addPlace(here, kind);
    }
    await here.button('Add a place').click();
    await expect
      .element(page.getByRole('menuitem', { name: 'You call the visitor', exact: true }))
      .toHaveAttribute('aria-disabled', 'true');
    await expect
      .element(page.getByRole('menuitem', { name: 'Zoom: connect it first' }))
      .toHaveAttribute('aria-disabled', 'true');
    await userEvent.keyboard('{Escape}');
    here.root.getByRole('button', { name: 'Move 1 High Street', exact: true }).element().focus();
    await userEvent.keyboard('{ArrowUp}');
    await here.button('Remove Wherever the visitor says').click();
    await expect.element(here.changes).toHaveTextContent('Place added: 1 High Street');
    await expectNoAxeViolations(here.container);
    await saveIt(here);
    expect((await stage.settings()).locations).toEqual([
      { type: 'address', address: '1 High Street', public: true },
      { type: 'integration', integration: 'cal-video' },
      { type: 'link', link: 'https://meet.example/noor', public: false },
      { type: 'phone', phone: '+442079460000', public: false },
      { type: 'attendeeAddress' },
      { type: 'attendeePhone' },
    ]);
    here.leave();
    const visitor = visit(stage, { booker: { username: 'noor', eventSlug: 'quarter' } });
    await visitor.choose('Tuesday 10 November', '9:15 am');
    const place = visitor.details.getByRole('radio', { name: 'In person' });
    await expect.element(place).toHaveAccessibleDescription('1 High Street');
    await visitor.details.getByRole('radio', { name: 'We call you' }).click();
    await place.click();
    await visitor.fillIn(ada);
    await visitor.confirm.click();
    await expect.element(visitor.receipt('You are booked, Ada')).toBeVisible();
    const [booking] = await stage.bookingsAt('2026-11-10T09:15:00Z');
    expect(JSON.stringify(booking)).toContain('1 High Street');
  });

  it('are one place while seats are on, and say so', async () => {
    const stage = openEventTypeStage();
    await stage.change({
      seats: { disabled: false, seatsPerTimeSlot: 4, showAttendeeInfo: false, showAvailabilityCount: true },
    });
    const here = await openEventType(stage);
    await expect.element(here.button('Add a place')).toHaveAttribute('aria-disabled', 'true');
    await here.button('Turn seats off').click();
    await addPlace(here, 'You call the visitor');
    await expect.element(here.changes).toHaveTextContent('Place added: You call the visitor');
  });

  it('say what is possible in Cal Video', async () => {
    const stage = openEventTypeStage();
    const here = await openEventType(stage);
    await tick(here, 'You can record').click();
    await tick(here, 'Guests can record').click();
    await tick(here, 'Recording begins when you come in').click();
    await tick(here, 'You can have it transcribed').click();
    await tick(here, 'Guests can have it transcribed').click();
    await tick(here, 'The transcript begins with the first person').click();
    await tick(here, 'The transcript is sent by e-mail afterwards').click();
    await field(here, 'Page after the call').fill('https://noor.example/bye');
    await expect.element(here.changes).toHaveTextContent('Cal Video: “Guests can record” off');
    await saveIt(here);
    expect((await stage.settings()).calVideoSettings).toEqual({
      disableRecordingForOrganizer: true,
      disableRecordingForGuests: true,
      enableAutomaticRecordingForOrganizer: true,
      enableAutomaticTranscription: true,
      disableTranscriptionForGuests: true,
      disableTranscriptionForOrganizer: true,
      sendTranscriptionEmails: false,
      redirectUrlOnExit: 'https://noor.example/bye',
    });
  });

  it('stay usable where nobody can tell which apps are connected', async () => {
    const stage = openEventTypeStage();
    const fetch = answeredBy(stage.reach, (request) =>
      lineOf(request).includes('/conferencing') ? refusal(403, 'No') : undefined,
    );
    const here = await openEventType(stage, { provider: { fetch } });
    await expect.element(here.text('Which video apps are connected could not be read.')).toBeVisible();
    await addPlace(here, 'You call the visitor');
    await saveIt(here);
    expect((await stage.settings()).locations).toHaveLength(2);
  });
});
