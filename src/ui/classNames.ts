/** Our own class first, then what the caller adds; what is empty is left out. */
export const classNames = (...names: (string | undefined)[]): string => names.filter(Boolean).join(' ');
