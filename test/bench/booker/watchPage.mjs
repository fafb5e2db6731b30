/*
 * Runs in the page before anything of it does, so it is sent there as text and knows nothing of this module.
 * `window.watched` keeps what the browser says by itself; `hits` and `until` tell when something can be pressed.
 */
export function watchPage() {
  const watched = { longTasks: [], shiftAtLoad: 0, shiftAfterInput: 0, commits: 0, clickedAt: 0 };
  const observe = (type, note) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  observe('longtask', ({ duration }) => watched.longTasks.push(duration));
  observe('layout-shift', ({ value, hadRecentInput }) => {
    watched[hadRecentInput ? 'shiftAfterInput' : 'shiftAtLoad'] += value;
  });
  addEventListener(
    'click',
    ({ timeStamp }) => {
      watched.clickedAt = timeStamp;
    },
    { capture: true },
  );
  // React tells whoever sits where its developer tools would.
  window.__REACT_DEVTOOLS_GLOBAL_HOOK__ = {
    supportsFiber: true,
    inject: () => 1,
    onCommitFiberRoot: () => {
      watched.commits += 1;
    },
    onCommitFiberUnmount: () => {},
  };

  /** In sight, not covered, and not fading in: a press in its middle would reach it. */
  const isHit = (element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    const [x, y] = [left + width / 2, top + height / 2];
    const onTop = document.elementFromPoint(x, y);
    return (
      width > 1 && height > 1 && element.contains(onTop) && element.checkVisibility({ opacityProperty: true })
    );
  };
  watched.hits = (selector) => [...document.querySelectorAll(selector)].some(isHit);

  /** When the first frame is painted in which that is so, in milliseconds since the page was opened; null: too late. */
  watched.until = (isSo, patienceMs) =>
    new Promise((resolve) => {
      const painted = () => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now());
        port2.postMessage(null);
      };
      const look = () => {
        if (isSo()) requestAnimationFrame(painted);
        else if (performance.now() > patienceMs) resolve(null);
        else requestAnimationFrame(look);
      };
      look();
    });
  window.watched = watched;
}
