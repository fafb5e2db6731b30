/** The public tokens, without their prefix `--daybook-`. */
export type AppearanceVariable =
  | 'accent'
  | 'on-accent'
  | 'accent-text'
  | 'accent-soft'
  | 'text'
  | 'text-muted'
  | 'surface'
  | 'sunken'
  | 'raised'
  | 'border'
  | 'control'
  | 'danger'
  | 'warning'
  | 'success'
  | 'font'
  | 'font-size'
  | 'font-heading'
  | 'weight-strong'
  | 'radius'
  | 'space'
  | 'control-height'
  | 'shadow'
  | 'focus'
  | 'z'
  | 'duration';

/** How atoms look. The same can be had by plain CSS: set `--daybook-accent` on any ancestor. */
export interface Appearance {
  /** `system` follows the visitor's device. Default `light`. */
  theme?: 'light' | 'dark' | 'system' | undefined;
  /** CSS values of tokens, such as `{ accent: '#0a7', radius: '4px' }`. */
  variables?: Partial<Record<AppearanceVariable, string>> | undefined;
}

/** An atom's own appearance over the provider's, token by token. */
export const mergeAppearance = (base: Appearance, own: Appearance | undefined): Appearance => ({
  theme: own?.theme ?? base.theme ?? 'light',
  variables: { ...base.variables, ...own?.variables },
});
