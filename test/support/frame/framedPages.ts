import type { BookerProps, CalProviderProps } from 'daybook';

export interface FramedPage {
  provider: Omit<CalProviderProps, 'children'>;
  booker: BookerProps;
}

type Owner = Window & { daybookFramedPages?: Record<string, FramedPage> };

/** What the frames of that window are made of, by their names. */
export function framedPages(owner: Owner): Record<string, FramedPage> {
  owner.daybookFramedPages ??= {};
  return owner.daybookFramedPages;
}
