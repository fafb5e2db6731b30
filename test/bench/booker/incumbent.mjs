/**
 * The incumbent's Booker by the same method: `@calcom/atoms` 2.11.0 with the repairs without which it does not run, month
 * view, medians of seven runs on 2 shared cores, React 19.3.1, Vite 8.3.8, Chromium 156, 20 November 2026. In the order
 * of the cases: half-hours, then five minutes, each at the machine's own speed and four times slower.
 */
export const incumbentName = '@calcom/atoms 2.11.0 (repaired)';

export const incumbent = {
  firstDay: [1064, 3458, 936, 2568],
  firstSlot: [1171, 3466, 1026, 2924],
  fcp: [868, 2428, 720, 2068],
  script: [679, 2425, 646, 2276],
  task: [887, 3324, 798, 2819],
  layout: [45.3, 212, 41.4, 157],
  longTasks: [4, 9, 5, 9],
  longestTask: [251, 1025, 229, 737],
  blocking: [364, 2156, 299, 1933],
  commits: [18, 17, 16, 17],
  nodes: [292, 294, 487, 489],
  heapMb: [9.52, 9.46, 10.8, 10.9],
  calls: [8, 8, 8, 8],
  preflights: [7, 7, 7, 7],
  depth: [6, 6, 6, 6],
  apiDepth: [4, 4, 4, 4],
  allBytes: [728_275, 728_275, 1_165_858, 1_165_858],
  shift: [0, 0, 0, 0],
  shiftAfterInput: [0.05, 0.06, 0.05, 0.06],
  day1: [67.2, 295, 99.1, 439],
  day2: [64.9, 237, 118, 398],
  slotCount: [32, 32, 96, 96],
  monthCold: [183, 454, 201, 445],
  monthCold2: [175, 461, 205, 385],
  monthWarm: [82.1, 329, 126, 464],
  monthWarmCalls: [1, 1, 1, 1],
  toForm: [425, 745, 430, 703],
  perKey: [11.9, 47.9, 7.85, 34.8],
  commitsPerKey: [1, 1, 1, 1],
  longTasksInAll: [9, 22, 11, 19],
};
