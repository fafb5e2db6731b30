const wrong = '.daybook-settings-tab :is([aria-invalid="true"], button[data-invalid])';

/** So many frames, about two seconds, a tab may take to come. */
const patience = 120;

/** Leads to the first thing that is wrong on the open tab of that atom, as soon as it is there. */
export function focusOncePainted(atom: Element | null, frames = patience): void {
  requestAnimationFrame(() => {
    const place = atom?.querySelector<HTMLElement>(wrong);
    if (place) place.focus();
    else if (frames > 0) focusOncePainted(atom, frames - 1);
  });
}
