/*
 * What only settings show, apart from `iconPaths.ts`, which each visitor's first chunk carries whole. Drawn alike: one
 * path each, on 16 by 16 for a round stroke of 1.5.
 */

export const copyIcon =
  'M7 5.25h5c1 0 1.75.8 1.75 1.75v5c0 1-.8 1.75-1.75 1.75H7c-1 0-1.75-.8-1.75-1.75V7c0-1 .8-1.75 1.75-1.75ZM10.75 5.25V4c0-1-.8-1.75-1.75-1.75H4c-1 0-1.75.8-1.75 1.75v5c0 1 .8 1.75 1.75 1.75h1.25';
export const moreIcon =
  'M3.5 8.6a.6.6 0 1 0 0-1.2.6.6 0 0 0 0 1.2ZM8 8.6a.6.6 0 1 0 0-1.2.6.6 0 0 0 0 1.2ZM12.5 8.6a.6.6 0 1 0 0-1.2.6.6 0 0 0 0 1.2Z';
export const plusIcon = 'M8 3.25v9.5M3.25 8h9.5';
export const pencilIcon = 'm10.6 2.9 2.5 2.5-7.4 7.4-3.2.7.7-3.2Z';
export const trashIcon =
  'M2.75 4.5h10.5M6 4.5V2.75h4V4.5M4 4.5l.6 7.7c.05.7.55 1.05 1.1 1.05h4.6c.55 0 1.05-.35 1.1-1.05L12 4.5';

export const slidersIcon =
  'M2 5h5.25M10.75 5H14M2 11h3.25M8.75 11H14M10.75 5a1.75 1.75 0 1 1-3.5 0 1.75 1.75 0 0 1 3.5 0ZM8.75 11a1.75 1.75 0 1 1-3.5 0 1.75 1.75 0 0 1 3.5 0Z';
export const gaugeIcon = 'M2.75 12a6 6 0 1 1 10.5 0M8 9.5l2.5-3';
export const formIcon =
  'M4.5 2h7c1.1 0 2 .9 2 2v8c0 1.1-.9 2-2 2h-7a2 2 0 0 1-2-2V4c0-1.1.9-2 2-2ZM5.25 5.5h5.5M5.25 8.5h5.5M5.25 11.5h2.5';
export const repeatIcon =
  'M3 7.5v-.75A2.25 2.25 0 0 1 5.25 4.5H13M10.75 2.25 13 4.5l-2.25 2.25M13 8.5v.75a2.25 2.25 0 0 1-2.25 2.25H3M5.25 13.75 3 11.5l2.25-2.25';
export const gripIcon =
  'M5.75 3.5a.5.5 0 1 0 0 1 .5.5 0 0 0 0-1ZM10.25 3.5a.5.5 0 1 0 0 1 .5.5 0 0 0 0-1ZM5.75 7.5a.5.5 0 1 0 0 1 .5.5 0 0 0 0-1ZM10.25 7.5a.5.5 0 1 0 0 1 .5.5 0 0 0 0-1ZM5.75 11.5a.5.5 0 1 0 0 1 .5.5 0 0 0 0-1ZM10.25 11.5a.5.5 0 1 0 0 1 .5.5 0 0 0 0-1Z';
export const lockIcon =
  'M4.75 7h6.5c1 0 1.75.8 1.75 1.75V12c0 1-.8 1.75-1.75 1.75h-6.5c-1 0-1.75-.8-1.75-1.75V8.75C3 7.8 3.8 7 4.75 7ZM5.25 7V5a2.75 2.75 0 0 1 5.5 0v2';
export const eyeIcon =
  'M1.75 8c1.4-2.8 3.6-4.25 6.25-4.25S12.85 5.2 14.25 8c-1.4 2.8-3.6 4.25-6.25 4.25S3.15 10.8 1.75 8ZM10 8a2 2 0 1 1-4 0 2 2 0 0 1 4 0Z';
export const eyeOffIcon =
  'M6.3 4c.55-.15 1.1-.25 1.7-.25 2.65 0 4.85 1.45 6.25 4.25-.5 1-1.1 1.85-1.8 2.5M9.9 12.05c-.6.15-1.25.2-1.9.2-2.65 0-4.85-1.45-6.25-4.25.65-1.3 1.5-2.3 2.5-3M2.75 2.75l10.5 10.5';
export const arrowUpIcon = 'M8 13V3.25M3.75 7.25 8 3l4.25 4.25';
export const arrowDownIcon = 'M8 3v9.75M3.75 8.75 8 13l4.25-4.25';

/* The kinds of question. */
export const shortTextIcon = 'M2.5 6h11M2.5 10h6';
export const textLinesIcon = 'M2.5 4h11M2.5 8h11M2.5 12h7';
export const numberIcon = 'M6.25 2.75 4.75 13.25M11.25 2.75 9.75 13.25M2.75 5.75h10.75M2.5 10.25h10.75';
export const checkboxIcon =
  'M4.5 2.5h7a2 2 0 0 1 2 2v7a2 2 0 0 1-2 2h-7a2 2 0 0 1-2-2v-7c0-1.1.9-2 2-2ZM5.25 8.25l2 1.85 3.5-4';
export const checkListIcon = 'm2 4.5 1.25 1.25 2-2.5M2 11l1.25 1.25 2-2.5M8 4.75h6M8 11.25h6';
export const radioIcon = 'M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0ZM9.5 8a1.5 1.5 0 1 1-3 0 1.5 1.5 0 0 1 3 0Z';
export const selectIcon =
  'M4 3.5h8a2 2 0 0 1 2 2v5a2 2 0 0 1-2 2H4a2 2 0 0 1-2-2v-5c0-1.1.9-2 2-2ZM8.5 7l1.75 1.75L12 7M4.5 8H6';
