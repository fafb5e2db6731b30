import { describe, expect, it } from 'vitest';
import { ada } from '../../support/bookerPage.js';
import { keys } from '../../support/hands.js';
import { inAHurry } from '../../support/inAHurry.js';
import { listen } from '../../support/screenReader.js';
import { openStage, type Stage, visit } from '../../support/stage.js';

const thursday = 'Thursday 12 November';

/** She comes when all is there, the code of the later steps, too: what is waited for is told elsewhere. */
async function come(stage: Stage) {
  const her = visit(stage);
  await expect.element(her.freeDay(thursday)).toBeVisible();
  await expect.element(her.root.getByRole('radiogroup', { name: 'View' })).toBeVisible();
  stage.sandbox.fault({ name: 'slow-hold', ms: 300 });
  return { her, heard: listen(her.container) };
}

inAHurry();

describe('a screen reader, by keys alone', () => {
  it('reads and says all of the way from the first look to the booking', async () => {
    const stage = openStage();
    stage.sandbox.fault({ name: 'slow', ms: 300, operation: 'bookings.create' });
    const { her, heard } = await come(stage);
    const booker = her.root.getByRole('region', { name: 'Initial assessment' });
    await expect.element(booker).toMatchAriaInlineSnapshot(`
      - region "Initial assessment":
        - paragraph: Hannah Lindqvist
        - heading "Initial assessment" [level=2]
        - text: We talk about what hurts, look at how you move, and agree on a plan.
        - radiogroup "Length":
          - radio "30 min"
          - radio "45 min" [checked]
          - radio "60 min"
        - text: In person 14 Chapel Lane, Leeds LS6
        - region "Choose a day":
          - heading "November 2026" [level=3]
          - button "Previous month" [disabled]
          - button "Next month"
          - radiogroup "View":
            - radio "Month" [checked]
            - radio "Week"
            - radio "Columns"
            - radio "List"
          - grid "Days in November 2026":
            - row:
              - columnheader "Monday": Mon
              - columnheader "Sunday": Sun
            - row:
              - gridcell "Sunday 1 November, not available" [disabled]: "1"
            - row:
              - gridcell "Monday 9 November, 5 times free" [selected]: "9"
              - gridcell "Thursday 12 November, 7 times free": "12"
              - gridcell "Saturday 14 November, not available" [disabled]: "14"
          - button "Time zone: London (GMT), 9:00 am": London (GMT), 9:00 am
        - region "Times":
          - heading "Mon 9 November" [level=3]
          - radiogroup "Clock":
            - radio "12h" [checked]
            - radio "24h"
          - region "Morning":
            - heading "Morning 1 free" [level=4]
            - list:
              - listitem:
                - button "11:30 am"
          - region "Afternoon":
            - heading "Afternoon 4 free" [level=4]
            - list:
              - listitem:
                - button "2:30 pm"
              - listitem:
                - button "3:15 pm"
              - listitem:
                - button "4:00 pm"
              - listitem:
                - button "4:45 pm"
        - status
        - status
    `);

    await keys.press(her.freeDay(thursday));
    await expect.element(her.heading('Thu 12 November')).toHaveFocus();
    expect(heard()).toEqual([
      '> radio "45 min" checked',
      '> button "Previous month" disabled',
      '> button "Next month"',
      '> radio "Month" checked',
      '> gridcell "Monday 9 November, 5 times free" selected',
      '> gridcell "Tuesday 10 November, 6 times free"',
      '> gridcell "Wednesday 11 November, 4 times free"',
      '> gridcell "Thursday 12 November, 7 times free"',
      '> heading "Thu 12 November"',
    ]);
    await expect.element(her.times).toMatchAriaInlineSnapshot(`
      - region "Times":
        - heading "Thu 12 November" [level=3]
        - radiogroup "Clock":
          - radio "12h" [checked]
          - radio "24h"
        - region "Morning":
          - heading "Morning 3 free" [level=4]
          - list:
            - listitem:
              - button "9:00 am"
            - listitem:
              - button "9:45 am"
            - listitem:
              - button "10:30 am"
        - region "Afternoon":
          - heading "Afternoon 4 free" [level=4]
          - list:
            - listitem:
              - button "1:30 pm"
            - listitem:
              - button "3:00 pm"
            - listitem:
              - button "3:45 pm"
            - listitem:
              - button "4:30 pm"
    `);

    await keys.press(her.slot('9:45 am'));
    await expect.element(her.hold).toBeVisible();
    expect(heard()).toEqual([
      '> radio "12h" checked',
      '> button "9:00 am"',
      '> button "9:45 am"',
      '> heading "Your details"',
      '… Holding 9:45 am for you',
    ]);
    await expect.element(her.details).toMatchAriaInlineSnapshot(`
      - region "Your details":
        - button "Back to the times"
        - heading "Your details" [level=3]
        - timer: Held for you, 5:00 left
        - status
        - text: Name
        - textbox "Name"
        - text: Email
        - textbox "Email"
        - text: Anything we should know? optional
        - textbox "Anything we should know? optional"
        - text: Guests optional
        - textbox "Guests optional"
        - status
        - text: They get the invitation too.
        - button "Confirm booking"
    `);

    await keys.type(her.field('Email'), 'ada');
    await keys.press(her.confirm);
    await expect.element(her.summary('2 answers need another look')).toHaveFocus();
    expect(heard()).toEqual([
      '> textbox "Name" required',
      '> textbox "Email" required',
      '> textbox "Anything we should know? optional"',
      '> textbox "Guests optional" (They get the invitation too.)',
      '> button "Confirm booking"',
      '> group "2 answers need another look"',
    ]);
    await expect.element(her.details).toMatchAriaInlineSnapshot(`
      - region "Your details":
        - button "Back to the times"
        - heading "Your details" [level=3]
        - timer: Held for you, 5:00 left
        - status
        - group "2 answers need another look":
          - strong: 2 answers need another look
          - list:
            - listitem:
              - link "Name: Enter your name."
            - listitem:
              - link "Email: An email address has an @ in it."
        - text: Name
        - textbox "Name"
        - text: Enter your name. Email
        - textbox "Email": ada
        - text: An email address has an @ in it. Anything we should know? optional
        - textbox "Anything we should know? optional"
        - text: Guests optional
        - textbox "Guests optional"
        - status
        - text: They get the invitation too.
        - button "Confirm booking"
    `);

    await keys.press(her.root.getByRole('link', { name: /^Name:/ }));
    await keys.type(her.field('Name'), ada.name);
    await keys.type(her.field('Email'), ada.email);
    await keys.press(her.confirm);
    await expect.element(her.heading('You are booked, Ada')).toHaveFocus();
    expect(heard()).toEqual([
      '> link "Name: Enter your name."',
      '> textbox "Name" required invalid (Enter your name.)',
      '> textbox "Email" required invalid (An email address has an @ in it.)',
      '> textbox "Anything we should know? optional"',
      '> textbox "Guests optional" (They get the invitation too.)',
      '> button "Confirm booking"',
      '… Booking 9:45 am…',
      '> heading "You are booked, Ada"',
    ]);
    await expect.element(booker).toMatchAriaInlineSnapshot(`
      - region "Initial assessment":
        - heading "You are booked, Ada" [level=2]
        - paragraph:
          - text: A confirmation is on its way to
          - strong: ada@post.example
          - text: .
        - term: What
        - definition:
          - paragraph: Initial assessment, 45 minutes
          - paragraph: with Hannah Lindqvist
        - term: When
        - definition:
          - paragraph: Thursday 12 November 2026
          - paragraph: 9:45 am – 10:30 am, London (GMT)
        - term: Where
        - definition:
          - paragraph: In person
          - paragraph: 14 Chapel Lane, Leeds LS6
        - paragraph: Add to your calendar
        - link "Google"
        - link "Outlook"
        - link "Office 365"
        - link "Yahoo"
        - link "Calendar file (.ics)"
        - text: Plans changed?
        - button "Reschedule"
        - button "Cancel booking"
        - button "Book another time"
        - status
        - status
        - status
    `);
  });

  it('says that her time is lost once, and leads to the nearest other one', async () => {
    const stage = openStage();
    stage.sandbox.fault({ name: 'slot-stolen' });
    const { her, heard } = await come(stage);
    await her.choose(thursday, '9:45 am');
    await expect.element(her.hold).toBeVisible();
    await her.fillIn(ada);
    stage.sandbox.fault({ name: 'slow', ms: 300, operation: 'bookings.create' });
    stage.sandbox.fault({ name: 'slow', ms: 300, operation: 'slots.list' });
    heard();
    await keys.press(her.confirm);
    await expect.element(her.button(/^Thu 12, /).first()).toHaveFocus();
    await expect.element(her.details).toMatchAriaInlineSnapshot(`
      - region "Your details":
        - button "Back to the times"
        - heading "Your details" [level=3]
        - group "9:45 am was booked by someone else a moment ago":
          - status:
            - strong: 9:45 am was booked by someone else a moment ago
            - text: Your answers are kept. These are the nearest free times.
          - list:
            - listitem:
              - button "Thu 12, 1:30 pm 3 hr 45 min later"
            - listitem:
              - button "Thu 12, 3:00 pm 5 hr 15 min later"
            - listitem:
              - button "Thu 12, 3:45 pm 6 hr later"
          - button "All times on Thursday 12 November"
        - text: Name
        - textbox "Name": Ada Byron
        - text: Email
        - textbox "Email": ada@post.example
        - text: Anything we should know? optional
        - textbox "Anything we should know? optional"
        - text: Guests optional
        - textbox "Guests optional"
        - status
        - text: They get the invitation too.
        - button "Choose a time to confirm" [disabled]
    `);
    stage.sandbox.fault({ name: 'slow-hold', ms: 300 });
    await keys.press(her.button(/^Thu 12, /).first());
    await expect.element(her.hold).toBeVisible();
    await expect.element(her.heading('Your details')).toHaveFocus();
    expect(heard()).toEqual([
      '> textbox "Anything we should know? optional"',
      '> textbox "Guests optional" (They get the invitation too.)',
      '> button "Confirm booking"',
      '… Booking 9:45 am…',
      '… 9:45 am was booked by someone else a moment ago Your answers are kept. These are the nearest free times.',
      '> group "9:45 am was booked by someone else a moment ago"',
      '> button "Thu 12, 1:30 pm 3 hr 45 min later"',
      '… Holding 1:30 pm for you',
      '> heading "Your details"',
    ]);
  });

  it('says that her hold runs out and has ended, and leaves her where she types', async () => {
    const stage = openStage();
    const { her, heard } = await come(stage);
    await her.choose(thursday, '9:45 am');
    await expect.element(her.hold).toBeVisible();
    await keys.type(her.field('Name'), 'Ada');
    heard();
    stage.sandbox.advance({ minutes: 3, seconds: 10 });
    await expect.element(her.status(/^Two minutes left/)).toBeInTheDocument();
    stage.sandbox.advance({ minutes: 1 });
    await expect.element(her.status(/^One minute left/)).toBeInTheDocument();
    stage.sandbox.advance({ minutes: 1 });
    await expect.element(her.button(/still free$/)).toBeVisible();
    await expect.element(her.field('Name')).toHaveFocus();
    expect(heard()).toEqual([
      '… Two minutes left: 9:45 am is held until then.',
      '… One minute left: press “Keep it” to hold 9:45 am for longer.',
      '… Your hold on 9:45 am has ended Your answers are kept. These are the nearest free times.',
    ]);
  });
});
