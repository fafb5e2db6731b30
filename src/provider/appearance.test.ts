import { describe, expect, it } from 'vitest';
import { type Appearance, readAppearance } from './appearance.js';

const merged = (base: Appearance, own: Appearance = {}) => readAppearance(JSON.stringify([base, own]));

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

  it('keeps styles in the order in which they win, beside class names of the same part', () => {
    const base: Appearance = { elements: { buttonPrimary: { color: 'red' }, button: 'mine' } };
    const own: Appearance = { elements: { buttonPrimary: 'more', button: { color: 'blue' } } };
    const { classes, styles } = merged(base, own);
    expect(classes).toEqual({ 'daybook-button': 'mine', 'daybook-button-primary': 'more' });
    expect(styles).toEqual([
      ['daybook-button-primary', { color: 'red' }],
      ['daybook-button', { color: 'blue' }],
    ]);
  });

  it('may be left out, or be nothing', () => {
    expect(readAppearance('[null,null]').classes).toEqual({});
  });
});
