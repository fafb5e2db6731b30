'use client';
import { placeText } from '../../../booking-form/fieldTexts.js';
import type { Words } from '../../../booking-form/words.js';
import type { Location } from '../../../queries/locations.js';
import type { Zone } from '../../../time/types.js';
import { Avatar } from '../../../ui/display/Avatar.js';
import { Icon } from '../../../ui/display/Icon.js';
import type { IconName } from '../../../ui/display/iconPaths.js';
import { RadioPills } from '../../../ui/radio-set/RadioPills.js';
import type { PanelModel } from '../booker.model.js';
import { PanelSkeleton } from './PanelSkeleton.js';
import { Selection } from './Selection.js';

export interface PanelProps {
  panel: PanelModel;
  /** What stands below the host's name: the name of the practice, the company. */
  hostNote: string | undefined;
  zone: Zone;
  /** On phones, while she looks at times, the panel is one line. */
  step: 'time' | 'details' | 'unsure';
  words: Words;
  onLength: (minutes: number) => void;
}

const placeIcons: Record<Location['kind'], IconName> = {
  address: 'pin',
  video: 'video',
  link: 'link',
  phone: 'phone',
  attendeeAddress: 'pin',
  attendeePhone: 'phone',
  attendeeDefined: 'pin',
  hostDecides: 'info',
};

/** Whom and what she books, and, once chosen, when. */
export function Panel({ panel, hostNote, zone, step, words, onLength }: PanelProps) {
  const { t, f } = words;
  if (panel.isLoading) return <PanelSkeleton />;
  const [host, ...others] = panel.hosts;
  const hostName =
    host && others.length > 0 ? t('booker.andOthers', { name: host.name, count: others.length }) : host?.name;
  const hasChoice = step === 'time' && panel.lengthOptions.length > 0;
  return (
    <header className="daybook-booker-panel">
      {hostName && (
        <div className="daybook-booker-host">
          <Avatar name={host?.name ?? ''} src={host?.avatarUrl} />
          <div className="daybook-booker-hostname">
            <p className="daybook-text" data-strong="">
              {hostName}
            </p>
            {hostNote && (
              <p className="daybook-text" data-tone="muted" data-size="s">
                {hostNote}
              </p>
            )}
          </div>
        </div>
      )}
      <div className="daybook-booker-intro">
        <h2 className="daybook-heading" data-size="xl">
          {panel.title}
        </h2>
        <span className="daybook-booker-length">{f.length(panel.lengthMinutes)}</span>
        {step === 'time' && panel.description && (
          <p className="daybook-text daybook-booker-description" data-tone="muted">
            {panel.description}
          </p>
        )}
      </div>
      {panel.selection && <Selection selection={panel.selection} zone={zone} words={words} />}
      {hasChoice && (
        <RadioPills
          className="daybook-booker-lengths"
          aria-label={t('booker.lengthLabel')}
          options={panel.lengthOptions.map((minutes) => ({
            value: String(minutes),
            label: f.length(minutes),
          }))}
          value={String(panel.lengthMinutes)}
          onValueChange={(value) => onLength(Number(value))}
        />
      )}
      <div className="daybook-booker-facts">
        {!hasChoice && <Fact icon="clock" title={f.longLength(panel.lengthMinutes)} detail={null} />}
        {panel.locations.map((location) => {
          const { title, detail } = placeText(location, t);
          return (
            <Fact
              key={JSON.stringify(location)}
              icon={placeIcons[location.kind]}
              title={title}
              detail={detail}
            />
          );
        })}
        {panel.needsConfirmation && (
          <Fact icon="info" title={t('booker.requiresConfirmation')} detail={null} />
        )}
      </div>
    </header>
  );
}

function Fact({ icon, title, detail }: { icon: IconName; title: string; detail: string | null }) {
  return (
    <div className="daybook-booker-fact">
      <Icon name={icon} />
      <span>
        {title}
        {detail && <small className="daybook-booker-fact-detail">{detail}</small>}
      </span>
    </div>
  );
}
