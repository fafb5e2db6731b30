import type { StripeElementsOptions } from './stripePort.js';

/** Stripe's fields stand in a frame that our sheet can't reach: they are told the colours, as the browser works them out. */
const asked = {
  colorPrimary: 'accent',
  colorText: 'text',
  colorBackground: 'surface',
  colorDanger: 'danger',
} as const;

/** What the fields shall look like at that place. */
export function elementLooks(place: HTMLElement): NonNullable<StripeElementsOptions['appearance']> {
  const probe = place.ownerDocument.createElement('span');
  place.append(probe);
  const computed = getComputedStyle(probe);
  const colors = Object.entries(asked).map(([name, token]) => {
    probe.style.setProperty('color', `var(--daybook--${token})`);
    return [name, computed.color] as const;
  });
  probe.style.setProperty('border-radius', 'var(--daybook--radius)');
  const variables = {
    ...Object.fromEntries(colors),
    fontFamily: computed.fontFamily,
    fontSizeBase: computed.fontSize,
    borderRadius: computed.borderTopLeftRadius,
  };
  const theme = computed.colorScheme.includes('dark') ? 'night' : 'stripe';
  probe.remove();
  return { theme, variables };
}
