import { describe, expect, it } from 'vitest';
import { en } from '../i18n/locales/en.js';
import { createTranslator } from '../i18n/translator.js';
import type { Location } from '../queries/locations.js';
import type { FieldProblemKind } from './fieldProblems.js';
import { fieldId, fieldLabel, labelOf, placeText, problemText } from './fieldTexts.js';

const t = createTranslator({ locale: 'en', dictionary: en });
const field = (slug: string, label: string | null) => ({
  slug,
  label,
  kind: 'text' as const,
  isRequired: true,
  placeholder: null,
  options: [],
  isLastNameRequired: false,
});

describe('the label of a question', () => {
  it.each([
    ['email', 'Work e-mail', 'Work e-mail'],
    ['email', null, 'Email'],
    ['notes', null, 'Anything we should know?'],
    ['attendeePhoneNumber', null, 'Phone'],
    ['insurer', null, 'insurer'],
    ['toString', null, 'toString'],
  ])('%s with the host’s words %j is %j', (slug, label, expected) => {
    expect(fieldLabel({ slug, label }, t)).toBe(expected);
  });

  it.each([
    ['email', 'Work e-mail'],
    ['firstName', 'First name'],
    ['locationAnswer', 'Where do you want to meet'],
    ['notes', 'Anything we should know'],
  ])('in the summary of problems %s is %j', (slug, expected) => {
    expect(labelOf(slug, [field('email', 'Work e-mail')], t)).toBe(expected);
  });
});

describe('the words about a problem', () => {
  const kinds: Record<FieldProblemKind, true> = {
    missing: true,
    missingChoice: true,
    missingTick: true,
    emailNoAt: true,
    emailNoDomain: true,
    emailWrong: true,
    guestWrong: true,
    urlWrong: true,
    numberWrong: true,
    phoneWrong: true,
  };

  it('are there for every kind, and say more than its name', () => {
    // SAFETY: the record has exactly the kinds as its keys.
    for (const kind of Object.keys(kinds) as FieldProblemKind[]) {
      expect(problemText({ kind, part: 'sam@' }, t)).toMatch(/ .*\.$|https:\/\/$/);
    }
  });

  it('name the guest whose address is wrong', () => {
    expect(problemText({ kind: 'guestWrong', part: 'sam@' }, t)).toBe('sam@ is not an email address yet.');
  });
});

describe('a place in words', () => {
  it.each<[Location, string, string | null]>([
    [{ kind: 'address', address: '1 Main St' }, 'In person', '1 Main St'],
    [{ kind: 'video', integration: 'zoom' }, 'Video call', null],
    [{ kind: 'link', url: 'https://secret.example' }, 'Online', null],
    [{ kind: 'phone', phone: '+44' }, 'Phone call', '+44'],
    [{ kind: 'attendeePhone' }, 'We call you', null],
    [{ kind: 'attendeeAddress' }, 'At your address', null],
    [{ kind: 'attendeeDefined' }, 'You name the place', null],
    [{ kind: 'hostDecides' }, 'You get the details after booking', null],
  ])('%j is %j with %j beside it', (location, title, detail) => {
    expect(placeText(location, t)).toEqual({ title, detail });
  });
});

it('gives two forms on a page controls with ids of their own', () => {
  expect(fieldId('a', 'email')).not.toBe(fieldId('b', 'email'));
});
