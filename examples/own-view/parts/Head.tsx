import { type BookerModel, useCal, type Zone } from 'daybook';

interface HeadProps {
  panel: BookerModel['panel'];
  moving: BookerModel['moving'];
  zone: Zone;
  onKeep: () => void;
}

/** Who, what, where. Of a visit that is being moved: when it is now. */
export function Head({ panel, moving, zone, onKeep }: HeadProps) {
  const f = useCal().formatters();
  const [host] = panel.hosts;
  const [place] = panel.locations;
  return (
    <header>
      <p className="practice">Northside Physio</p>
      {host ? (
        <>
          <h1>
            {panel.title} <span>with {host.name}</span>
          </h1>
          <p className="facts">
            {f.longLength(panel.lengthMinutes)}
            {place?.kind === 'address' && ` · ${place.address}`}
          </p>
        </>
      ) : (
        <h1 className="waiting">Reading who is here…</h1>
      )}
      {moving && (
        <p className="moving">
          You are moving your visit of {f.time(moving.start, zone)}. Choose another time, or{' '}
          <button type="button" className="link" onClick={onKeep}>
            keep it as it is
          </button>
          .
        </p>
      )}
    </header>
  );
}
