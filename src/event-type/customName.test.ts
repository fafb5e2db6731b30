import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { exampleName, nameVariables, offeredVariables, unknownVariables } from './customName.js';

const example = {
  title: 'Intro',
  host: 'Noor El Haddad',
  attendee: 'Maya van Lind',
  place: 'Cal Video',
  length: '45 mins',
};

describe('the name of a booking', () => {
  it.each([
    ['Event type title', 'Intro'],
    ['Organiser', 'Noor El Haddad'],
    ['Organiser first name', 'Noor'],
    ['Scheduler', 'Maya van Lind'],
    ['Scheduler first name', 'Maya'],
    ['Scheduler last name', 'van Lind'],
    ['Location', 'Cal Video'],
    ['Event duration', '45 mins'],
    ['LOCATION', 'Cal Video'],
    ['HOST/ATTENDEE', 'Maya van Lind'],
    ['HOST', 'Noor El Haddad'],
    ['ATTENDEE', 'Maya van Lind'],
    ['USER', 'Noor El Haddad'],
  ])('has %s filled in', (variable, value) => {
    expect(unknownVariables(`{${variable}}`)).toEqual([]);
    expect(exampleName(`- {${variable}} -`, example)).toBe(`- ${value} -`);
  });

  it.each([
    ['no braces', []],
    ['{nonsense} and {Organiser}', ['nonsense']],
    ['{organiser}', ['organiser']],
    ['{a} {b} {a}', ['a', 'b']],
    ['{}', []],
    ['{open', []],
  ])('of %j knows not %j', (template, unknown) => {
    expect(unknownVariables(template)).toEqual(unknown);
  });

  it('leaves what it does not know as it is', () => {
    expect(exampleName('{nonsense}', example)).toBe('{nonsense}');
  });

  it('knows the variables that the server knows, in its order', () => {
    const server = readFileSync(new URL('../sandbox/routes/event-types/input.ts', import.meta.url), 'utf8');
    const list = /const nameVariables = \[(.*?)\]/s.exec(server)?.[1] ?? '';
    const known = [...list.matchAll(/'(.+?)'/g)].map(([, name]) => name);
    expect(known.length).toBeGreaterThan(0);
    expect([...nameVariables].sort()).toEqual(known.sort());
    expect(nameVariables).toEqual(expect.arrayContaining([...offeredVariables]));
  });
});
