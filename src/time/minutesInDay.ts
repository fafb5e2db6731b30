/** Minutes from midnight to midnight on the dial, whatever the clocks do. */
export const minutesInDay = 1440;
