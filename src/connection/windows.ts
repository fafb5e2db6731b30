import { type Return, readReturn } from './returnAddress.js';

/** The page that she is on: the window around this one too, unless it is somebody else's. */
export function ownPage(): Window {
  try {
    const top = window.top;
    return top?.location.href ? top : window;
  } catch {
    return window;
  }
}

const WIDTH = 520;
const HEIGHT = 680;

/**
 * A window in the middle of this one, still empty. Call it in the press itself: later a browser opens none.
 * @param text what it says until it has an address
 * @returns null: the browser blocked it
 */
export function openPopup(text: string): Window | null {
  const { screenX, screenY, outerWidth, outerHeight } = window;
  const left = Math.round(screenX + Math.max(0, (outerWidth - WIDTH) / 2));
  const top = Math.round(screenY + Math.max(0, (outerHeight - HEIGHT) / 2));
  const popup = window.open('', '', `popup,width=${WIDTH},height=${HEIGHT},left=${left},top=${top}`);
  if (!popup || popup.closed) return null;
  popup.document.title = text;
  popup.document.documentElement.style.colorScheme = 'light dark';
  popup.document.body.textContent = text;
  return popup;
}

export type Sight = Return | 'away' | 'closed';

/** What can be seen of a window that was sent away: nothing while it is at the provider. */
export function lookAt(popup: Window): Sight {
  if (popup.closed) return 'closed';
  try {
    return readReturn(popup.location.href) ?? 'away';
  } catch {
    return 'away';
  }
}

/** Nothing but a page of the web: an address that runs code would run it as ours. */
export const isWebAddress = (address: string): boolean =>
  URL.canParse(address) && /^https?:$/.test(new URL(address).protocol);

/** Whether a second window would be a second screen: there the page itself goes. */
export const isPhone = (): boolean =>
  window.matchMedia('(hover: none) and (max-device-width: 600px)').matches;
