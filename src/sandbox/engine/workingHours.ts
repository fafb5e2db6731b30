import { clockChanges } from "../../time/clockChanges.js";
import { addDays, dayOf, startOfDay, weekdayOf } from "../../time/day.js";
import type { Day, Instant, Interval, Zone } from "../../time/types.js";
import { toInstant, toInstants } from "../../time/wallTime.js";
import type { OverrideEntry, ScheduleFacts, WeeklyEntry } from "./facts.js";

const lastMinute = 23 * 60 + 59;

/**
 * When the host works: the weekly hours within the window, and the overrides of its days and of one day to either
 * side. Overrides are not cut to the window. Ascending, overlaps merged; ranges that only touch stay apart unless
 * `weeklyRanges` has joined them, so no slot lies across them.
 */
export function workingHours(
	schedule: ScheduleFacts,
	window: Interval,
	viewerZone: Zone,
): Interval[] {
	const { zone } = schedule;
	const firstDay = addDays(dayOf(window.start, viewerZone), -1);
	const lastDay = addDays(dayOf(window.end, viewerZone), 1);
	const near = schedule.overrides.filter(
		({ day }) => firstDay <= day && day <= lastDay,
	);
	const overrides = join(
		near.map((entry) => wallRange(entry.day, entry, zone)),
	);
	const overridden = new Set(overrides.map(({ start }) => dayOf(start, zone)));
	const weekly = weeklyRanges(schedule, window).filter(
		({ start }) => !overridden.has(dayOf(start, zone)),
	);
	return mergeOverlapping([...weekly, ...overrides]);
}

/**
 * The weekly hours of each day in the window, cut to it. A range that starts where an earlier-listed one ends is
 * joined to it, also over midnight; from then on it belongs to the day on which the whole range starts.
 */
function weeklyRanges(
	{ zone, weekly }: ScheduleFacts,
	window: Interval,
): Interval[] {
	const ranges: Interval[] = [];
	const lastDay = dayOf(window.end, zone);
	for (const entry of weekly) {
		for (
			let day = dayOf(window.start, zone);
			day <= lastDay;
			day = addDays(day, 1)
		) {
			if (!entry.weekdays.includes(weekdayOf(day))) continue;
			const range = clip(wallRange(day, entry, zone), window);
			if (range.end <= range.start) continue;
			ranges.push(range);
		}
	}
	return join(ranges);
}

function join(ranges: readonly Interval[]): Interval[] {
	const joined: Interval[] = [];
	for (const { start, end } of ranges) {
		const before = joined.find((earlier) => earlier.end === start);
		if (before) before.end = end;
		else joined.push({ start, end });
	}
	return joined;
}

const clip = ({ start, end }: Interval, window: Interval): Interval => ({
	start: start > window.start ? start : window.start,
	end: end < window.end ? end : window.end,
});

/** An end of 23:59 is the end of the day; an end before the start gives an empty range. */
function wallRange(
	day: Day,
	hours: Pick<WeeklyEntry, "startMinutes" | "endMinutes">,
	zone: Zone,
): Interval {
	const start = wallInstant(day, hours.startMinutes, zone);
	const end =
		hours.endMinutes === lastMinute
			? startOfDay(addDays(day, 1), zone)
			: wallInstant(day, hours.endMinutes, zone);
	return { start, end };
}

/** A repeated time is its first coming. A skipped one is the clock change: hours never reach past what the dial shows. */
function wallInstant(day: Day, minutes: number, zone: Zone): Instant {
	const [instant] = toInstants(day, minutes, zone);
	if (instant !== undefined) return instant;
	const gap = {
		start: toInstant(day, minutes, zone, "earlier"),
		end: toInstant(day, minutes, zone, "later"),
	};
	return clockChanges(zone, gap)[0]?.instant ?? gap.end;
}

function mergeOverlapping(ranges: readonly Interval[]): Interval[] {
	const merged: Interval[] = [];
	for (const { start, end } of ranges
		.filter((range) => range.start < range.end)
		.sort((a, b) => a.start - b.start)) {
		const last = merged.at(-1);
		if (!last || last.end <= start) merged.push({ start, end });
		else if (end > last.end) last.end = end;
	}
	return merged;
}
