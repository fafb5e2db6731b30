import type { SoakOptions, SoakReport } from './runSoak.js';

export interface Claim {
  text: string;
  isTrue: boolean;
}

/** What a soak has to show; a soak in which nothing went wrong shows nothing. */
export function claimsOf({ calls, expiries, tabs }: SoakOptions, report: SoakReport): Claim[] {
  const { answers, errors, writes, doneTwice, refreshes, struck, refused } = report;
  const untouched = Object.entries(struck).filter(([, times]) => times === 0);
  return [
    {
      text: `no call is lost: of ${report.calls} calls ${answers} ended in an answer, ${errors} in an error that what happened to it explains`,
      isTrue: report.calls >= calls && answers + errors === report.calls && report.unexplained.length === 0,
    },
    {
      text: `no write is done twice: ${writes} writes, ${doneTwice} done twice`,
      isTrue: writes > 0 && doneTwice === 0,
    },
    {
      text: `one refresh per expiry: ${report.expiries} expiries, at the API ${refreshes.least} to ${refreshes.most} refreshes in each; the host was asked ${report.asked} times`,
      // A tab whose request is refused just before the other tab's message comes may ask too: its host knows better.
      isTrue:
        report.expiries === expiries &&
        refreshes.least === 1 &&
        refreshes.most === 1 &&
        report.asked <= (tabs > 1 ? 1.25 * expiries : expiries),
    },
    {
      text: `every fault struck: ${Object.entries(struck)
        .map(([fault, times]) => `${fault} ${times}`)
        .join(', ')}; ended token ${refused}`,
      isTrue: untouched.length === 0 && refused > 0,
    },
  ];
}
