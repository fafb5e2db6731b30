import type { Layout } from './booker.state.js';

/**
 * How free times are shown: a month with the times of one day, a week on a clock, a column for each day of a week, or
 * the days of a week as one list.
 */
export type View = 'MONTH_VIEW' | 'WEEK_VIEW' | 'COLUMN_VIEW' | 'LIST_VIEW';

const layouts: Readonly<Record<View, Layout>> = {
  MONTH_VIEW: 'month',
  WEEK_VIEW: 'week',
  COLUMN_VIEW: 'column',
  LIST_VIEW: 'list',
};

export const layoutOf = (view: View): Layout => layouts[view];

const views: Record<Layout, View> = {
  month: 'MONTH_VIEW',
  week: 'WEEK_VIEW',
  column: 'COLUMN_VIEW',
  list: 'LIST_VIEW',
};

export const viewOf = (layout: Layout): View => views[layout];

/** As an address names it, such as `month_view`; undefined: none is named so. */
export const layoutNamed = (name: string): Layout | undefined =>
  Object.values(layouts).find((layout) => nameOf(layout) === name.toLowerCase());

/** How an address names it. */
export const nameOf = (layout: Layout) => `${layout}_view`;

/** @param views undefined: all there are */
export const layoutsOf = (views: readonly View[] | undefined): readonly Layout[] =>
  views?.map(layoutOf) ?? Object.values(layouts);
