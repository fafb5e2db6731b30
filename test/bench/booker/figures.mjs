/**
 * What is measured, in the table's order. `aim`: the most that may be, on the machine that is four times slower;
 * `isBelow`: not even that.
 */
export const figures = [
  { key: 'firstDay', name: 'first day can be pressed, ms' },
  { key: 'firstSlot', name: 'first time can be pressed, ms', aim: 900 },
  { key: 'bareSlot', name: 'for comparison: a button of React alone, ms' },
  { key: 'fcp', name: 'first contentful paint, ms' },
  { key: 'blocking', name: 'total blocking time, ms', aim: 250, isBelow: true },
  { key: 'longTasks', name: 'long tasks until then' },
  { key: 'longestTask', name: 'the longest of them, ms' },
  { key: 'longTasksInAll', name: 'long tasks, whole visit' },
  { key: 'script', name: 'script until then, ms' },
  { key: 'task', name: 'main thread until then, ms' },
  { key: 'bareTask', name: 'of React alone until its button, ms' },
  { key: 'layout', name: 'style and layout until then, ms' },
  { key: 'commits', name: 'React commits until then' },
  { key: 'nodes', name: 'DOM nodes' },
  { key: 'heapMb', name: 'heap after collection, MB' },
  { key: 'shift', name: 'layout shift by itself', aim: 0 },
  { key: 'shiftAfterInput', name: 'layout shift after input' },
  { key: 'calls', name: 'API requests until then' },
  { key: 'preflights', name: 'preflights' },
  { key: 'apiDepth', name: 'serial round trips to the API', aim: 2 },
  { key: 'depth', name: 'serial round trips in all' },
  { key: 'bytes', name: 'bytes until then' },
  { key: 'allBytes', name: 'bytes, with what is loaded after it' },
  { key: 'slotCount', name: 'times of the day' },
  { key: 'day1', name: 'day to its times, ms', aim: 60, isBelow: true },
  { key: 'day2', name: 'another day, ms', aim: 60, isBelow: true },
  { key: 'monthCold', name: 'next month, ms' },
  { key: 'monthCold2', name: 'the one after it, ms' },
  { key: 'monthWarm', name: 'next month, seen before, ms', aim: 60, isBelow: true },
  { key: 'monthWarmCalls', name: 'requests for it' },
  { key: 'toForm', name: 'time to the form, ms', aim: 100, isBelow: true },
  { key: 'perKey', name: 'a key in the form, ms' },
  { key: 'commitsPerKey', name: 'React commits for it' },
];

const ranked = (values) => [...values].sort((a, b) => a - b);
const at = (values, fraction) => ranked(values)[Math.floor((values.length - 1) * fraction)];

/** Of the runs of one case: the middle, and what nine of ten stay within. */
export const summaryOf = (runs) =>
  Object.fromEntries(
    figures.map(({ key }) => {
      const values = runs.map((run) => run[key]).filter((value) => typeof value === 'number');
      return [key, { median: at(values, 0.5), p90: at(values, 0.9) }];
    }),
  );

export const isMet = ({ aim, isBelow }, value) => (isBelow ? value < aim : value <= aim);
