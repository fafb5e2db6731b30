import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { expectNoAxeViolations } from '../../support/axe.js';
import { askEverything } from '../../support/everyField.js';
import { openStage, type Visit, type Visitor, visit } from '../../support/stage.js';

const press = (keys: string) => userEvent.keyboard(keys);

/** To the form of an event type that asks every kind of question. */
async function openForm(given: Visit['booker'] = {}, rest: Omit<Visit, 'booker'> = {}) {
  const stage = openStage();
  await askEverything(stage.sandbox);
  const her = visit(stage, { ...rest, booker: { defaultPhoneCountry: 'GB', ...given } });
  await her.choose('Thursday 12 November', '9:45 am');
  return { stage, her };
}

/** Tab until the focus is there; fails where a whole round does not lead to it. */
async function tabTo(target: () => Element | null) {
  for (let presses = 0; presses < 60; presses += 1) {
    if (target() !== null && document.activeElement === target()) return;
    await press('{Tab}');
  }
  throw new Error(
    `Tab does not lead there; the focus is on ${document.activeElement?.outerHTML.slice(0, 200)}`,
  );
}

const field = (her: Visitor, name: string) => () => her.field(name).query();
const radio = (her: Visitor, name: string) => () => her.root.getByRole('radio', { name }).query();
const box = (her: Visitor, name: string | RegExp) => () => her.root.getByRole('checkbox', { name }).query();

async function write(her: Visitor, name: string, text: string) {
  await tabTo(field(her, name));
  await press(text);
}

describe('a form that asks every kind of question', () => {
  it('is filled in by keyboard alone, and what is stored is what she said', async () => {
    const { stage, her } = await openForm();
    await write(her, 'First name', 'Ada');
    await write(her, 'Last name', 'Byron');
    await write(her, 'Email', 'ada@post.example');
    await tabTo(radio(her, 'In person'));
    await press('{ArrowDown}');
    await write(her, 'Number to call', '0113 496 0000');
    // The number is hers: it stands in the other question too, until she writes another.
    await expect.element(her.field('Phone')).toHaveValue('1134960000');
    await tabTo(
      () => her.root.getByRole('button', { name: 'Country: United Kingdom, GB +44' }).elements()[1] ?? null,
    );
    await press('{Enter}');
    await expect.element(her.country).toHaveFocus();
    await press('germ{Enter}');
    await tabTo(field(her, 'Phone'));
    await press('{Control>}a{/Control}030 901820');
    await tabTo(() => her.root.getByRole('combobox', { name: 'Where does it hurt?' }).query());
    await press('h');
    await write(her, 'Your insurer', 'AXA');
    await write(her, 'Age', '41');
    await write(her, 'Website', 'https://ada.example/');
    await tabTo(() => her.root.getByLabelText('Born on').query());
    // The same in every order of day and month.
    await press('05051990');
    await write(her, 'Home address', '1 Mill Street{Enter}Leeds');
    await tabTo(() => her.button('Choose').query());
    await press('{Enter}');
    await expect.element(her.choices).toHaveFocus();
    await press('kn{Enter}{Control>}a{/Control}wri{Enter}{Escape}');
    await expect.element(her.button('Choose more')).toHaveFocus();
    await tabTo(box(her, 'A towel'));
    await press(' ');
    await tabTo(radio(her, 'Left'));
    await press(' ');
    await write(her, 'Family to tell', 'Tom@post.example,');
    await tabTo(box(her, 'I accept the terms'));
    await press(' ');
    await write(her, 'About it', 'Stairs, mostly.');
    await write(her, 'Guests', 'KIM@post.example{Enter}kim@post.example{Enter}');
    await tabTo(() => her.confirm.query());
    await press('{Enter}');
    await expect.element(her.receipt('You are booked, Ada')).toBeVisible();

    const [stored] = await stage.bookingsAt('2026-11-12T09:45:00Z');
    expect(stored?.attendees[0]).toMatchObject({ phoneNumber: '+4930901820' });
    expect(stored?.responses).toEqual({
      name: 'Ada Byron',
      email: 'ada@post.example',
      guests: ['kim@post.example'],
      location: { value: 'phone', optionValue: '+441134960000' },
      area: 'Hip',
      insurer: 'AXA',
      age: 41,
      site: 'https://ada.example/',
      born: '1990-05-05',
      home: '1 Mill Street\nLeeds',
      joints: ['Knee', 'Wrist'],
      extras: ['towel'],
      side: 'Left',
      family: ['tom@post.example'],
      consent: true,
      about: 'Stairs, mostly.',
    });
  });

  it('says of each question what is missing, in its order', async () => {
    const { her } = await openForm();
    await her.confirm.click();
    const summary = her.summary('16 answers need another look');
    await expect.element(summary).toHaveFocus();
    const items = summary.getByRole('listitem').elements();
    expect(items.map((item) => item.textContent)).toEqual([
      'First name: Enter your first name.',
      'Last name: Enter your last name.',
      'Email: Enter your email address.',
      'Phone: Enter a phone number.',
      'Where does it hurt: Choose one.',
      'Your insurer: Write an answer.',
      'Age: Enter a number.',
      'Website: Enter a web address.',
      'Born on: Choose a date.',
      'Home address: Enter an address.',
      'What else hurts: Choose at least one.',
      'Extras: Choose at least one.',
      'Which side: Choose one.',
      'Family to tell: Add at least one email address.',
      'I accept the terms: Tick this to go on.',
      'About it: Write an answer.',
    ]);
    await her.root.getByRole('link', { name: /^What else hurts/ }).click();
    await expect.element(her.button('Choose')).toHaveFocus();
  });

  it('is filled in by the host’s page, and keeps what that answered for good', async () => {
    const { her } = await openForm({
      defaultFormValues: {
        name: 'Ada Byron',
        email: 'ada@post.example',
        attendeePhoneNumber: '0113 496 0000',
        area: 'Elbow',
        joints: ['Knee', 'Tail'],
        nonsense: 'x',
      },
    });
    await expect.element(her.field('First name')).toHaveValue('Ada');
    await expect.element(her.field('Last name')).toHaveValue('Byron');
    await expect.element(her.field('Email')).toHaveAttribute('readonly');
    await expect
      .element(her.field('Email'))
      .toHaveAccessibleDescription('Filled in for you. It can’t be changed here.');
    await expect.element(her.field('Phone')).toHaveValue('0113 496 0000');
    await expect.element(her.field('Phone')).not.toHaveAttribute('readonly');
    await expect.element(her.root.getByRole('combobox', { name: 'Where does it hurt?' })).toHaveValue('');
    await expect.element(her.button('Remove Knee')).toBeVisible();
    expect(her.button('Remove Tail').query()).toBeNull();
  });

  it('lets the host paint a question, wired to its label and its problem', async () => {
    const { her } = await openForm({
      renderBookingField: ({ slug }, { id, aria, value, onChange }) =>
        slug === 'age' ? (
          <input
            {...aria}
            id={id}
            type="range"
            value={typeof value === 'string' ? value : ''}
            onChange={(event) => onChange(event.target.value)}
          />
        ) : undefined,
    });
    const slider = her.root.getByRole('slider', { name: 'Age' });
    await expect.element(slider).toBeVisible();
    await her.confirm.click();
    await expect.element(slider).toHaveAccessibleDescription('Enter a number.');
    await her.root.getByRole('link', { name: /^Age/ }).click();
    await expect.element(slider).toHaveFocus();
  });

  it.each([
    ['light', 375],
    ['dark', 1280],
    ['light', 280],
  ] as const)('reads well in %s at %i px, empty and wrong', async (theme, width) => {
    const { her } = await openForm({ appearance: { theme } }, { width });
    await expectNoAxeViolations(her.container);
    await her.confirm.click();
    await expect.element(her.text('Enter your first name.').first()).toBeVisible();
    await expectNoAxeViolations(her.container);
    const root = her.container.querySelector('.daybook-booker');
    expect(root?.scrollWidth).toBeLessThanOrEqual(root?.clientWidth ?? 0);
  });
});
