/** A colour as it is painted: red, green, blue from 0 to 255, and how much of it is seen, from 0 to 1. */
export type Rgba = readonly [red: number, green: number, blue: number, alpha: number];

/** What is seen of a colour that lets through what is behind it. */
export const over = ([red, green, blue, alpha]: Rgba, [backRed, backGreen, backBlue]: Rgba): Rgba => {
  const mix = (front: number, back: number) => front * alpha + back * (1 - alpha);
  return [mix(red, backRed), mix(green, backGreen), mix(blue, backBlue), 1];
};

/** Of an opaque colour, from 0 (black) to 1 (white): WCAG 2.2, relative luminance. */
export function luminance([red, green, blue]: Rgba): number {
  const linear = (byte: number) => {
    const part = byte / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** Of a colour on an opaque one, from 1 to 21: WCAG 2.2, contrast ratio. */
export function contrastRatio(front: Rgba, back: Rgba): number {
  const [one, other] = [luminance(over(front, back)), luminance(back)];
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}
