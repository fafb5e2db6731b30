/* What is shown once there are times, apart from `iconPaths.ts` as the icons of settings are. */

export const columnsIcon = 'M2.25 3h2.75v10H2.25ZM6.6 3h2.8v10H6.6ZM11 3h2.75v10H11Z';
export const listIcon = 'M6 4h8M6 8h8M6 12h8M2.5 4h.01M2.5 8h.01M2.5 12h.01';
export const weekIcon =
  'M4 3h8c1 0 1.75.8 1.75 1.75v7.5c0 1-.8 1.75-1.75 1.75H4c-1 0-1.75-.8-1.75-1.75v-7.5C2.25 3.8 3 3 4 3ZM2.25 6.5h11.5M6 6.5V14M10 6.5V14';
export const searchIcon = 'M11.5 7a4.5 4.5 0 1 1-9 0 4.5 4.5 0 0 1 9 0ZM10.35 10.35l3.15 3.15';
