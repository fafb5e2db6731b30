import { useCal, type Zone } from 'daybook';

interface ZoneChoiceProps {
  zone: Zone;
  /** The visitor's own. */
  own: Zone;
  host: string;
  onZone: (zone: string) => void;
}

/** Whose clocks: for who is elsewhere. */
export function ZoneChoice({ zone, own, host, onZone }: ZoneChoiceProps) {
  const { formatters, now } = useCal();
  const f = formatters();
  if (own === host) return <p className="zone">All times in {f.zoneCity(own)}.</p>;
  const choices = [
    { name: 'Where you are', value: own },
    { name: 'At the practice', value: host },
  ];
  return (
    <fieldset className="zone">
      <legend>Show times as they are</legend>
      {choices.map(({ name, value }) => (
        <label key={value}>
          <input type="radio" name="zone" checked={zone === value} onChange={() => onZone(value)} />
          {name}
          <small>{clockIn(value, now())}</small>
        </label>
      ))}
    </fieldset>
  );
}

const clockIn = (timeZone: string, now: number) =>
  new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
  }).format(now);
