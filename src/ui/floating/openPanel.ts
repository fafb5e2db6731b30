import { activeElementOf } from '../activeElementOf.js';

/** What the focus may begin at: a link can be reached, but is no place to be put. */
const controls = 'button, input, select, textarea, [tabindex]';

const holdsFocus = (panel: HTMLElement) => panel.contains(activeElementOf(panel));

/** At the first control that takes it; a panel of words alone takes it itself. */
function takeFocus(panel: HTMLElement) {
  for (const control of panel.querySelectorAll<HTMLElement>(controls)) {
    if (control.tabIndex >= 0) control.focus({ preventScroll: true });
    if (holdsFocus(panel)) return;
  }
  panel.focus({ preventScroll: true });
}

/**
 * Shows a panel as the platform's own popover, above whatever clips or covers the place it stands in, and takes the
 * focus into it. `onClose` is called when it is to go: on Escape, a press elsewhere, focus that goes elsewhere, or when
 * the browser has put it away. A browser without popovers leaves the panel in its place; all else holds there too.
 * The returned function ends it, and gives the focus back to the trigger unless that went elsewhere.
 */
export function openPanel(panel: HTMLElement, trigger: HTMLButtonElement, onClose: () => void): () => void {
  const watch = new AbortController();
  const { signal } = watch;
  const here = [panel, trigger];
  let isPressElsewhere = false;

  function giveFocusBack() {
    if (holdsFocus(panel) && !isPressElsewhere) trigger.focus();
  }

  // Safari on phones before 18.3 does not notice presses elsewhere. A path would not show what is in a closed shadow
  // tree, so those who are pressed tell: the document hears of it before they do.
  const document = panel.ownerDocument;
  const watchAll = { capture: true, signal };
  document.addEventListener('pointerdown', () => (isPressElsewhere = true), watchAll);
  document.addEventListener('pointercancel', () => (isPressElsewhere = false), watchAll);
  document.addEventListener('pointerup', () => isPressElsewhere && onClose(), watchAll);
  for (const element of here) {
    element.addEventListener('pointerdown', () => (isPressElsewhere = false), watchAll);
    element.addEventListener(
      'focusout',
      ({ relatedTarget: next }) => {
        if (next instanceof Node && !here.some((each) => each.contains(next))) onClose();
      },
      { signal },
    );
    // Before the browser does: a host's own dialog around it goes by the event, and would close as well.
    element.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
        event.preventDefault();
        onClose();
      },
      { signal },
    );
  }

  const isPopover = 'showPopover' in panel;
  if (isPopover) {
    panel.addEventListener('beforetoggle', () => giveFocusBack(), { signal });
    panel.addEventListener(
      'toggle',
      ({ newState }) => {
        if (newState === 'closed') onClose();
        // A press on the trigger is none elsewhere, and Tab goes from it into the panel and on. Not before the press
        // that opens it is over, which would close it.
        else trigger.popoverTargetElement = panel;
      },
      { signal },
    );
    panel.showPopover();
  }
  takeFocus(panel);

  return () => {
    watch.abort();
    giveFocusBack();
    if (!isPopover) return;
    trigger.popoverTargetElement = null;
    // Hiding gives the focus back too; what was left by a press elsewhere goes with its element.
    if (panel.matches(':popover-open') && !isPressElsewhere) panel.hidePopover();
  };
}
