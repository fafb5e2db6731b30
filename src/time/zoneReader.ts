/** What a runtime knows of a zone. */
export interface ZoneReader {
  /** The zone's name in the runtime's own spelling. */
  readonly name: string;
  /** What to add to UTC at that instant to get the zone's wall clock, both in milliseconds. */
  readonly offsetAt: (instant: number) => number;
}

/** A page may have put one there that is not whole. */
interface TemporalZones {
  readonly Now?: { timeZoneId?(): string };
  readonly ZonedDateTime?: new (
    nanoseconds: bigint,
    zone: string,
  ) => { timeZoneId: string; offsetNanoseconds: number };
}

/**
 * Temporal where the runtime has it: it needs no formatter, and the first formatter of a page takes a slow device a tenth
 * of a second.
 */
export const temporal = (): TemporalZones | undefined =>
  // SAFETY: all of it is optional, and what it answers with is looked at.
  (globalThis as { Temporal?: TemporalZones }).Temporal;

/** @throws RangeError when the runtime knows no zone of that name. */
export function readZone(zone: string): ZoneReader {
  const { ZonedDateTime } = temporal() ?? {};
  try {
    const reader = ZonedDateTime && byTemporal(ZonedDateTime, zone);
    if (reader?.name) return reader;
  } catch {
    // No zone, or no whole Temporal: the formatter tells.
  }
  return byFormatter(zone);
}

function byTemporal(ZonedDateTime: NonNullable<TemporalZones['ZonedDateTime']>, zone: string): ZoneReader {
  const at = (instant: number) => new ZonedDateTime(BigInt(Math.floor(instant)) * 1_000_000n, zone);
  return { name: at(0).timeZoneId, offsetAt: (instant) => at(instant).offsetNanoseconds / 1_000_000 };
}

function byFormatter(zone: string): ZoneReader {
  const formatter = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  return {
    name: formatter.resolvedOptions().timeZone,
    offsetAt(instant) {
      const [month = 0, day = 0, year = 0, hour = 0, minute = 0, second = 0] =
        formatter.format(instant).match(/\d+/g)?.map(Number) ?? [];
      const wholeSeconds = Math.floor(instant / 1000) * 1000;
      // PLATFORM: older Safari prints midnight as 24.
      return Date.UTC(year, month - 1, day, hour % 24, minute, second) - wholeSeconds;
    },
  };
}
