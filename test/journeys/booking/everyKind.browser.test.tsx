import type { BookerProps } from 'daybook';
import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { bookByApi } from '../../support/bookByApi.js';
import { ada, ben } from '../../support/bookerPage.js';
import { charge } from '../../support/charge.js';
import { departures } from '../../support/departures.js';
import { everyKind } from '../../support/everyKind.js';
import { type Hands, keys, mouse } from '../../support/hands.js';
import { openStage, type Stage, type Visitor, visit } from '../../support/stage.js';

const nine = '2026-11-12T09:00:00.000Z';
const ten = '2026-11-12T10:00:00.000Z';

interface Scene {
  stage: Stage;
  her: Visitor;
  by: Hands;
  /** For which addresses the page was about to leave. */
  left: readonly string[];
}

interface Kind {
  kind: string;
  booker: Partial<BookerProps>;
  /** What was there before; the booking that is to be moved is told by its uid. */
  before?(stage: Stage): Promise<{ rescheduleUid: string } | undefined>;
  /** What she chooses before a day. */
  choose?(scene: Scene): Promise<void>;
  /** A regular expression where more is said beside the time. */
  time?: string | RegExp;
  fillIn?(scene: Scene): Promise<void>;
  send?: string;
  title: string;
  /** What she reads, what she does then, and what the server holds. */
  after(scene: Scene): Promise<void>;
}

const isAccepted = async ({ stage }: Scene, start = ten) =>
  expect(await stage.bookingsAt(start)).toMatchObject([{ status: 'accepted' }]);

/** Each way to be booked. All are booked on Thursday at ten. */
const kinds: Kind[] = [
  {
    kind: 'a regular event',
    booker: { username: 'ana', eventSlug: 'plain' },
    title: 'You are booked, Ada',
    after: (scene) => isAccepted(scene),
  },
  {
    kind: 'one of several lengths',
    booker: { username: 'ana', eventSlug: 'lengths' },
    choose: ({ her, by }) => by.press(her.root.getByRole('radio', { name: '60 min' })),
    title: 'You are booked, Ada',
    async after(scene) {
      await isAccepted(scene);
      const [booking] = await scene.stage.bookingsAt(ten);
      expect(booking?.end).toBe(Date.parse('2026-11-12T11:00Z'));
    },
  },
  {
    kind: 'a series',
    booker: { username: 'ana', eventSlug: 'series' },
    choose: ({ her, by }) => by.type(her.root.getByRole('spinbutton', { name: 'How many times?' }), '3'),
    title: 'You are booked, Ada',
    async after(scene) {
      const dates = scene.her.root.getByRole('definition').getByRole('listitem').elements();
      // Spaces within a range do not break.
      expect(dates.map(({ textContent }) => textContent?.replace(/\s/g, ' '))).toEqual([
        'Thu 12 November, 10:00 am – 10:30 am',
        'Thu 19 November, 10:00 am – 10:30 am',
        'Thu 26 November, 10:00 am – 10:30 am',
      ]);
      for (const day of ['12', '19', '26']) await isAccepted(scene, `2026-11-${day}T10:00:00Z`);
      expect(await scene.stage.bookingsAt('2026-12-03T10:00:00Z')).toEqual([]);
    },
  },
  {
    kind: 'a seat',
    booker: { username: 'ana', eventSlug: 'class' },
    before: async (stage) => void (await bookByApi(stage, 'class', ten, ben)),
    time: /^10:00 am 3 places left$/,
    title: 'You are booked, Ada',
    async after({ stage, her }) {
      const [booking, ...more] = await stage.bookingsAt(ten);
      expect(more).toEqual([]);
      expect(booking?.attendees.map(({ email }) => email).sort()).toEqual([ada.email, ben.email]);
      await expect.element(her.text(`A confirmation is on its way to ${ada.email}.`)).toBeVisible();
      expect(her.container.textContent).not.toContain(ben.email);
    },
  },
  {
    kind: 'a seat that moves, alone',
    booker: { username: 'ana', eventSlug: 'class' },
    async before(stage) {
      await bookByApi(stage, 'class', nine, ben);
      const { seatUid } = await bookByApi(stage, 'class', nine);
      return { rescheduleUid: seatUid ?? '' };
    },
    time: /^10:00 am 4 places left$/,
    fillIn: async () => {},
    send: 'Move to this time',
    title: 'Your booking has moved',
    async after({ stage, her }) {
      await expect.element(her.text(`A confirmation is on its way to ${ada.email}.`)).toBeVisible();
      const emailsAt = async (start: string) =>
        (await stage.bookingsAt(start)).flatMap(({ attendees }) => attendees.map(({ email }) => email));
      expect([await emailsAt(nine), await emailsAt(ten)]).toEqual([[ben.email], [ada.email]]);
    },
  },
  {
    kind: 'what the host confirms',
    booker: { username: 'ana', eventSlug: 'request' },
    send: 'Request booking',
    title: 'Your request is sent, Ada',
    async after({ stage, her }) {
      await expect.element(her.text(/^Ana Silva still has to confirm\./)).toBeVisible();
      expect(await stage.bookingsAt(ten)).toMatchObject([{ status: 'pending' }]);
    },
  },
  {
    kind: 'a team that meets her together',
    booker: { teamId: 2, eventSlug: 'together' },
    title: 'You are booked, Ada',
    async after({ stage }) {
      expect(await stage.hostsAt(ten)).toEqual(['Ana Silva', 'Ben Okafor']);
    },
  },
  {
    kind: 'a team that takes turns',
    booker: { teamId: 2, eventSlug: 'turns' },
    title: 'You are booked, Ada',
    async after({ stage }) {
      expect(await stage.hostsAt(ten)).toHaveLength(1);
    },
  },
  {
    kind: 'two people named on the spot',
    booker: { username: 'ana+ben', eventSlug: 'dynamic' },
    title: 'You are booked, Ada',
    async after({ stage }) {
      expect(await stage.hostsAt(ten)).toEqual(['Ana Silva', 'Ben Okafor']);
    },
  },
  {
    kind: 'by a private link',
    booker: { username: 'ana', eventSlug: 'quiet', hashedLink: 'for-one' },
    title: 'You are booked, Ada',
    after: (scene) => isAccepted(scene),
  },
  {
    kind: 'what is paid for, up to the hand-off',
    booker: {
      username: 'ana',
      eventSlug: 'paid',
      paymentUrl: ({ bookingUid }) => `https://pay.example/${bookingUid}`,
    },
    before: async (stage) => void (await charge(stage, 'paid')),
    title: 'One step left: the payment',
    async after({ stage, her, by, left }) {
      const [booking] = await stage.bookingsAt(ten);
      expect(booking?.status).toBe('pending');
      await by.press(her.root.getByRole('link', { name: 'Pay £58' }));
      await expect.poll(() => left).toEqual([`https://pay.example/${booking?.uid}`]);
    },
  },
  {
    kind: 'what leads to an address afterwards',
    booker: { username: 'ana', eventSlug: 'elsewhere' },
    title: 'You are booked, Ada',
    async after({ stage, her, by, left }) {
      await expect.element(her.status('Taking you to after.example…')).toBeVisible();
      // She may wait, or be faster.
      if (by === keys) await by.press(her.root.getByRole('link', { name: 'Go there now' }));
      await expect.poll(() => left).not.toEqual([]);
      const [booking] = await stage.bookingsAt(ten);
      const { origin, pathname, searchParams } = new URL(left[0] ?? '');
      expect(origin + pathname).toBe('https://after.example/thanks');
      expect(Object.fromEntries(searchParams)).toMatchObject({ from: 'booking', uid: booking?.uid });
    },
  },
  {
    kind: 'another time for what is booked',
    booker: { username: 'ana', eventSlug: 'plain' },
    before: async (stage) => ({ rescheduleUid: (await bookByApi(stage, 'plain', nine)).uid }),
    fillIn: ({ her, by }) => by.type(her.field('Why do you want to move it?'), 'A cold'),
    send: 'Move to this time',
    title: 'Your booking has moved',
    async after(scene) {
      await isAccepted(scene);
      expect(await scene.stage.bookingsAt(nine)).toEqual([]);
    },
  },
  {
    kind: 'what she then cancels',
    booker: { username: 'ana', eventSlug: 'plain' },
    title: 'You are booked, Ada',
    async after({ stage, her, by }) {
      await by.press(her.button('Cancel booking'));
      await by.type(her.field('Reason'), 'A cold');
      await by.press(her.button('Cancel booking'));
      await expect.element(her.heading('Your booking is cancelled')).toHaveFocus();
      expect(await stage.bookingsAt(ten)).toEqual([]);
    },
  },
];

const thursday = 'Thursday 12 November';

async function walk(kind: Kind, by: Hands) {
  const left = departures();
  const stage = openStage({ world: everyKind });
  const known = await kind.before?.(stage);
  const her = visit(stage, { booker: Object.assign({}, kind.booker, known) });
  const scene: Scene = { stage, her, by, left };
  await expect.element(her.freeDay(thursday)).toBeVisible();
  await kind.choose?.(scene);
  await by.press(her.freeDay(thursday));
  await by.press(her.slot(kind.time ?? '10:00 am'));
  await expect.element(her.heading(/^(Your details|Move your booking)$/)).toHaveFocus();
  await (kind.fillIn ?? fillIn)(scene);
  await by.press(her.button(kind.send ?? 'Confirm booking'));
  await expect.element(her.heading(kind.title)).toHaveFocus();
  await kind.after(scene);
}

async function fillIn({ her, by }: Scene) {
  await by.type(her.field('Name'), ada.name);
  await by.type(her.field('Email'), ada.email);
}

const rows = kinds.map((kind) => [kind.kind, kind] as const);

describe('by mouse, on a desktop', () => {
  it.each(rows)('%s', (_, kind) => walk(kind, mouse));
});

describe('by keyboard alone, on 375 pixels', () => {
  afterEach(() => page.viewport(1280, 900));

  it.each(rows)('%s', async (_, kind) => {
    await page.viewport(375, 740);
    await walk(kind, keys);
    expect(document.documentElement.scrollWidth).toBe(375);
  });
});
