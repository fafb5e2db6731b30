import { createClient } from 'daybook/client';
import { createSandbox } from 'daybook/sandbox';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/booking-form/answers.js';
import { bookingAnswers } from '../../src/booking-form/bookingAnswers.js';
import { newQuestion, withLabel, withQuestion } from '../../src/event-type/questions/editQuestion.js';
import { type OwnKind, ownKinds } from '../../src/event-type/questions/questionKinds.js';
import { askedBySettings } from '../../src/queries/event-type/askedBySettings.js';
import { findEventType } from '../../src/queries/event-type/hostedEventType.js';
import { changeEventType } from '../../src/queries/event-type/writeEventType.js';
import { quarterHours } from '../support/worlds.js';

/** What is typed or chosen for each kind, and what the booking keeps of it. */
const answers: Readonly<Record<OwnKind, readonly [typed: Answer, kept: unknown]>> = {
  text: ['Acme', 'Acme'],
  textarea: ['One\nTwo', 'One\nTwo'],
  number: ['12', 12],
  phone: ['+442079460000', '+442079460000'],
  url: ['https://acme.example', 'https://acme.example'],
  address: ['1 High Street', '1 High Street'],
  multiemail: [['ben@post.example'], ['ben@post.example']],
  select: ['Knee', 'Knee'],
  radio: ['Hip', 'Hip'],
  checkbox: [
    ['Knee', 'Hip'],
    ['Knee', 'Hip'],
  ],
  multiselect: [['Hip'], ['Hip']],
  boolean: [true, true],
};

async function given() {
  const sandbox = createSandbox({ world: quarterHours, now: '2026-11-09T09:00:00Z' });
  await sandbox.ready;
  const { user, apiUrl } = sandbox.demo;
  const auth = { getAccessToken: async () => user.accessToken };
  const client = createClient({ apiUrl, fetch: sandbox.fetch, auth });
  const [stored] = await sandbox.store.eventTypes.ofOwner(user.id);
  const found = stored && (await findEventType(client, { id: stored.id }));
  if (!found) throw new Error('She has no event type.');
  return { sandbox, client, id: found.id, settings: found.settings };
}

describe('a question of every kind', () => {
  it('can be made', () => {
    expect([...ownKinds].sort()).toEqual(Object.keys(answers).sort());
  });

  it.each(ownKinds)(
    '%s is saved as it was made, asked, and its answer kept with the booking',
    async (kind) => {
      const { sandbox, client, id, settings } = await given();
      const { bookingFields } = settings;
      const empty = newQuestion(kind, bookingFields);
      const made = {
        ...withLabel(empty, `A ${kind}?`, bookingFields, false),
        required: true,
        ...('options' in empty && { options: ['Knee', 'Hip'] }),
      } as typeof empty;
      expect(made.slug).toBe(`a-${kind}`);
      const draft = { ...settings, bookingFields: withQuestion(bookingFields, made) };
      const { settings: saved } = await changeEventType(client, {
        id,
        settings: draft,
        keys: ['bookingFields'],
      });
      expect(saved.bookingFields.find(({ slug }) => slug === made.slug)).toMatchObject(made);
      expect(saved.bookingFields.map(({ slug }) => slug)).toEqual(
        draft.bookingFields.map(({ slug }) => slug),
      );

      const { fields, locations } = askedBySettings(draft);
      expect(askedBySettings(saved).fields.map(({ slug }) => slug)).toEqual(fields.map(({ slug }) => slug));
      const [typed, kept] = answers[kind];
      const typedAll = { name: 'Ada Byron', email: 'ada@post.example', [made.slug]: typed };
      const { attendee, ...rest } = bookingAnswers(fields, locations, typedAll);
      const answer = await sandbox.fetch('/v2/bookings', {
        method: 'POST',
        headers: { 'cal-api-version': '2024-08-13', 'content-type': 'application/json' },
        body: JSON.stringify({
          ...rest,
          start: '2026-11-12T10:00:00Z',
          eventTypeId: id,
          attendee: { ...attendee, timeZone: 'Europe/London' },
        }),
      });
      const { data } = await answer.json();
      expect(data.bookingFieldsResponses[made.slug]).toEqual(kept);
    },
  );

  it('is refused without the answer that it must have', async () => {
    const { sandbox, client, id, settings } = await given();
    const made = { ...newQuestion('text', settings.bookingFields), label: 'Why?', required: true };
    const draft = { ...settings, bookingFields: withQuestion(settings.bookingFields, made) };
    await changeEventType(client, { id, settings: draft, keys: ['bookingFields'] });
    const answer = await sandbox.fetch('/v2/bookings', {
      method: 'POST',
      headers: { 'cal-api-version': '2024-08-13', 'content-type': 'application/json' },
      body: JSON.stringify({
        start: '2026-11-12T10:00:00Z',
        eventTypeId: id,
        attendee: { name: 'Ada', email: 'ada@post.example', timeZone: 'Europe/London' },
      }),
    });
    expect(answer.status).toBe(400);
  });
});
