import type { Layout } from './booker.state.js';

/**
 * How free times are shown: a month with the times of one day, a week on a clock, a column for each day of a week, or
 * the days of a week as one list.
 */
export type View = 'MONTH_VIEW' | 'WEEK_VIEW' | 'COLUMN_VIEW' | 'LIST_VIEW';

const layouts: readonly Layout[] = ['month', 'week', 'column', 'list'];

/** How an address names it. */
export const nameOf = (layout: Layout) => `${layout}_view`;

// SAFETY: a view is called as addresses name its layout, in capitals.
export const viewOf = (layout: Layout) => nameOf(layout).toUpperCase() as View;

/** As an address or a page names it, such as `month_view` or `MONTH_VIEW`; undefined: none is named so. */
export const layoutNamed = (name: string): Layout | undefined =>
  layouts.find((layout) => nameOf(layout) === name.toLowerCase());

/**
 * @param views as the page wants it; undefined: as the event type does
 * @param offered by the event type; undefined: all there are
 */
export const layoutsOf = (
  views: readonly View[] | undefined,
  offered?: readonly Layout[],
): readonly Layout[] => views?.flatMap((view) => layoutNamed(view) ?? []) ?? offered ?? layouts;
