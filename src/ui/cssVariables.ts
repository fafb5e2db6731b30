/**
 * A ref that sets CSS variables through the CSSOM, before the element is painted: a style attribute in server-rendered
 * HTML is refused under `style-src 'self'`.
 */
export const cssVariables =
  (values: Readonly<Record<`--daybook--${string}`, string | number>>) =>
  (element: HTMLElement | null): void => {
    for (const [name, value] of Object.entries(values)) element?.style.setProperty(name, String(value));
  };
