import { describe, expect, it } from 'vitest';
import { type Appearance, partLooks, readAppearance } from './appearance.js';

const merged = (base: Appearance, own: Appearance = {}) => readAppearance([base, own]);

describe('an atom’s appearance over the provider’s', () => {
  it('is light where neither says a theme, and the atom’s where both do', () => {
    expect(merged({}).theme).toBe('light');
    expect(merged({ theme: 'dark' }).theme).toBe('dark');
    expect(merged({ theme: 'dark' }, { theme: 'plain' }).theme).toBe('plain');
  });

  it('wins token by token', () => {
    const base = { variables: { accent: 'teal', radius: '4px' } };
    expect(merged(base, { variables: { accent: 'purple' } }).variables).toEqual({
      accent: 'purple',
      radius: '4px',
    });
  });

  it('adds its class names to the provider’s, by our own class of the part', () => {
    const base = { elements: { bookerSlot: 'slot', input: 'field' } };
    expect(merged(base, { elements: { bookerSlot: 'round big' } }).classes).toEqual({
      'daybook-booker-slot': 'slot round big',
      'daybook-input': 'field',
    });
  });

  it('keeps the looks of a part in the order in which they win', () => {
    const base: Appearance = { elements: { buttonPrimary: { color: 'red' }, button: 'mine' } };
    const own: Appearance = { elements: { buttonPrimary: 'more', button: { color: 'blue' } } };
    expect(merged(base, own).classes).toEqual({
      'daybook-button': 'mine',
      'daybook-button-primary': 'more',
    });
    expect(partLooks([base, own])).toEqual([
      ['daybook-button-primary', { color: 'red' }],
      ['daybook-button', 'mine'],
      ['daybook-button-primary', 'more'],
      ['daybook-button', { color: 'blue' }],
    ]);
  });

  it.each<[Appearance, Appearance, boolean]>([
    [{}, {}, false],
    [{ branding: 'eventType' }, {}, true],
    [{}, { branding: 'eventType' }, true],
    [{ branding: 'eventType' }, { branding: 'page' }, false],
  ])('%j says of branding what %j does not: %s', (base, own, isWanted) => {
    expect(merged(base, own).wantsBrand).toBe(isWanted);
  });

  it.each<[Appearance, boolean]>([
    [{ theme: 'dark', variables: { accent: 'teal' }, elements: { input: 'mine' } }, false],
    [{ elements: { input: { color: 'red' } } }, true],
    [{ branding: 'eventType' }, true],
  ])('needs more code for %j: %s', (own, isLate) => {
    expect(merged({}, own).isLate).toBe(isLate);
  });

  it('may be left out, or be nothing', () => {
    expect(readAppearance([null, null]).classes).toEqual({});
  });
});
