/** What buttons and the chosen day must stand out by from what they stand on: WCAG 2.2, 1.4.11. */
export const leastContrast = 3;

/** What the booking page is painted on where its integrator has said nothing else. */
export const surfaces = { light: '#ffffff', dark: '#16181d' } as const;

const channels = (hex: string): number[] =>
  [1, 3, 5].map((start) => Number.parseInt(hex.slice(start, start + 2), 16) / 255);

/** Relative luminance, 0 to 1. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = channels(hex).map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const wholeHex = (color: string): string | null => {
  const short = /^#([\da-f])([\da-f])([\da-f])$/i.exec(color);
  if (short)
    return `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join('')}`;
  return /^#[\da-f]{6}$/i.test(color) ? color : null;
};

/** The ratio of WCAG, 1 to 21; null: one of them is no colour of three or six hex digits after `#`. */
export function contrast(one: string, other: string): number | null {
  const [first, second] = [wholeHex(one), wholeHex(other)];
  if (first === null || second === null) return null;
  const [dark = 0, light = 0] = [luminance(first), luminance(second)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}
