import { describe, expect, it } from 'vitest';
import { appName, firstPlace, type NewPlaceDraft, readNewPlace } from './newPlace.js';

const read = (choice: NewPlaceDraft['choice'], text = '', isPublic = true) =>
  readNewPlace({ choice, text, isPublic });

describe('a new place', () => {
  it.each([
    [readNewPlace(firstPlace), { place: { type: 'integration', integration: 'cal-video' } }],
    [
      read({ kind: 'address' }, ' 1 High Street '),
      { place: { type: 'address', address: '1 High Street', public: true } },
    ],
    [read({ kind: 'address' }, ' '), { fault: 'addressMissing' }],
    [
      read({ kind: 'link' }, 'https://meet.example/x', false),
      { place: { type: 'link', link: 'https://meet.example/x', public: false } },
    ],
    [read({ kind: 'link' }, 'meet.example'), { fault: 'linkWrong' }],
    [read({ kind: 'link' }, 'https://'), { fault: 'linkWrong' }],
    [
      read({ kind: 'phone' }, '+44 (20) 7946-0000'),
      { place: { type: 'phone', phone: '+442079460000', public: true } },
    ],
    [read({ kind: 'phone' }, '020 7946 0000'), { fault: 'phoneWrong' }],
    [read({ kind: 'attendeePhone' }), { place: { type: 'attendeePhone' } }],
  ])('is read: %j', (found, expected) => {
    expect(found).toEqual(expected);
  });

  it.each([
    ['google-meet', 'Google Meet'],
    ['office365-video', 'Microsoft Teams'],
    ['whereby-video', 'Whereby'],
  ] as const)('%s is called %s', (app, name) => {
    expect(appName(app)).toBe(name);
  });
});
