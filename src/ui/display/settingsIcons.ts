/*
 * What only settings show, apart from `iconPaths.ts`, which each visitor's first chunk carries whole. Drawn alike: one
 * path each, on 16 by 16 for a round stroke of 1.5.
 */

export const copyIcon =
  'M7 5.25h5c1 0 1.75.8 1.75 1.75v5c0 1-.8 1.75-1.75 1.75H7c-1 0-1.75-.8-1.75-1.75V7c0-1 .8-1.75 1.75-1.75ZM10.75 5.25V4c0-1-.8-1.75-1.75-1.75H4c-1 0-1.75.8-1.75 1.75v5c0 1 .8 1.75 1.75 1.75h1.25';
export const moreIcon =
  'M3.5 8.6a.6.6 0 1 0 0-1.2.6.6 0 0 0 0 1.2ZM8 8.6a.6.6 0 1 0 0-1.2.6.6 0 0 0 0 1.2ZM12.5 8.6a.6.6 0 1 0 0-1.2.6.6 0 0 0 0 1.2Z';
export const pencilIcon = 'm10.6 2.9 2.5 2.5-7.4 7.4-3.2.7.7-3.2Z';
export const trashIcon =
  'M2.75 4.5h10.5M6 4.5V2.75h4V4.5M4 4.5l.6 7.7c.05.7.55 1.05 1.1 1.05h4.6c.55 0 1.05-.35 1.1-1.05L12 4.5';
