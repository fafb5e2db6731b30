/** Keeps a row in sight by moving the list alone: scrollIntoView would move the host's page too. */
export function keepInSight(list: HTMLElement, row: HTMLElement): void {
  const frame = list.getBoundingClientRect();
  const { top, bottom } = row.getBoundingClientRect();
  if (top < frame.top) list.scrollTop -= frame.top - top;
  else if (bottom > frame.bottom) list.scrollTop += bottom - frame.bottom;
}
