const dayEnd = 1440;

export interface TimeSteps {
  /** Whole minutes between two times that are offered; 1 to 720. They count from midnight. */
  step: number;
  /** Only later times are offered, up to the day's end at 1440. undefined: the whole day, from 0 to before 1440. */
  after?: number;
}

/** The times that are offered, in order. */
export function timeSteps({ step, after }: TimeSteps): number[] {
  const first = after === undefined ? 0 : Math.floor(after / step) * step + step;
  const times: number[] = [];
  for (let time = first; time < dayEnd; time += step) times.push(time);
  return after === undefined ? times : [...times, dayEnd];
}

export interface TimeMove {
  direction: 1 | -1;
  /** An hour away and on the same minute; else on the next step. */
  isHour: boolean;
}

/** Where an arrow key leads from a time: not beyond what is offered, and never back against its direction. */
export function nextTime(from: number, { direction, isHour }: TimeMove, steps: TimeSteps): number {
  const { step } = steps;
  const onStep = direction > 0 ? Math.floor(from / step) + 1 : Math.ceil(from / step) - 1;
  const wished = isHour ? from + direction * 60 : onStep * step;
  const times = timeSteps(steps);
  const [first = from, last = from] = [times[0], times.at(-1)];
  if (wished < first) return direction < 0 && from < first ? from : first;
  if (wished > last) return direction > 0 && from > last ? from : last;
  return wished;
}

/** Where in the list to look for a time: its own place, or that of the last one before it. */
export function placeOfTime(times: readonly number[], minutes: number): number {
  const after = times.findIndex((time) => time > minutes);
  return after < 0 ? Math.max(0, times.length - 1) : Math.max(0, after - 1);
}
