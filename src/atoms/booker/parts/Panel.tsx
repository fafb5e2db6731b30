'use client';
import type { ComponentType, ReactNode } from 'react';
import { placeText } from '../../../booking-form/placeText.js';
import type { Words } from '../../../booking-form/words.js';
import type { Location } from '../../../queries/locations.js';
import type { Zone } from '../../../time/types.js';
import type { IconName } from '../../../ui/display/iconPaths.js';
import type { MarkdownProps } from '../../../ui/markdown/markdownProps.js';
import { useMarkdown } from '../../../ui/markdown/useMarkdown.js';
import { usePart } from '../../../ui/usePart.js';
import type * as laterSteps from '../laterSteps.js';
import type { PanelOptions } from '../options/panelOptions.js';
import type { PanelModel } from '../panelModel.js';
import { PanelSkeleton } from './PanelSkeleton.js';
import { PanelFact } from './panel/PanelFact.js';
import { PanelHosts } from './panel/PanelHosts.js';
import { PanelLengths } from './panel/PanelLengths.js';
import type { Selection } from './Selection.js';

/** Paint what only some event types have. */
export interface PanelParts extends Pick<typeof laterSteps, 'LengthSelect' | 'LongText' | 'PanelExtras'> {
  /** Reads the description. Left out: its code is fetched where it is needed. */
  readonly MarkdownText?: ComponentType<MarkdownProps>;
  /** Left out where no time can have been chosen. */
  readonly Selection?: typeof Selection;
}

export interface PanelProps {
  panel: PanelModel;
  options: PanelOptions;
  /** What stands below the host's name: the name of the practice, the company. */
  hostNote: string | undefined;
  zone: Zone;
  /** On phones, while she looks at times, the panel is one line. */
  step: 'time' | 'details' | 'unsure';
  /** null: it is on its way; `failed`: it is not, and the rest is shown. */
  later: PanelParts | 'failed' | null;
  /** BCP 47 */
  locale: string;
  words: Words;
  onLength: (minutes: number) => void;
  onCount: (count: number) => void;
  /** What else there is to say of the time. */
  children?: ReactNode;
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

/** Whom and what she books, and, once chosen, when. It is painted once all of it is there: nothing moves what is below. */
export function Panel(props: PanelProps) {
  const part = usePart();
  const { panel, options, zone, step, later, words, children } = props;
  const { t, f } = words;
  const parts = later === 'failed' ? null : later;
  const description = useMarkdown(
    panel.description,
    { className: 'daybook-booker-description' },
    parts?.MarkdownText,
  );
  const selection = panel.selection && parts?.Selection && (
    <parts.Selection selection={panel.selection} zone={zone} words={words} />
  );
  if (options.hideEventMetadata) {
    return selection && <header className={part('daybook-booker-panel')}>{selection}</header>;
  }
  if (panel.isLoading || description === undefined || (panel.extras && !later)) return <PanelSkeleton />;
  const rare = panel.extras && parts;
  const banner = options.bannerUrl ?? panel.team?.bannerUrl;
  const text = step === 'time' && panel.description ? description : null;
  const hasChoice = step === 'time' && panel.lengthOptions.length > 0;
  return (
    <header className={part('daybook-booker-panel')}>
      {banner && <img className="daybook-booker-banner" src={banner} alt="" referrerPolicy="no-referrer" />}
      <PanelHosts {...props} />
      <div className="daybook-booker-intro">
        <h2 className="daybook-heading" data-size="xl">
          {panel.title}
        </h2>
        <span className="daybook-booker-length">{f.length(panel.lengthMinutes)}</span>
        {rare && panel.extras?.isLong && text ? <rare.LongText words={words}>{text}</rare.LongText> : text}
      </div>
      {children}
      {selection}
      {hasChoice && <Lengths {...props} rare={rare} />}
      <div className="daybook-booker-facts">
        {!hasChoice && <PanelFact icon="clock" title={f.longLength(panel.lengthMinutes)} />}
        {panel.locations.map((location, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two private places look alike, and their order stays
          <PanelFact key={index} icon={placeIcons[location.kind]} {...placeText(location, t)} />
        ))}
        {panel.needsConfirmation && <PanelFact icon="info" title={t('booker.requiresConfirmation')} />}
        {rare && panel.extras && (
          <rare.PanelExtras {...props} extras={panel.extras} isOpen={step === 'time'} />
        )}
      </div>
      {options.eventMetaChildren}
    </header>
  );
}

function Lengths({
  panel,
  rare,
  words,
  onLength,
}: PanelProps & { rare: Exclude<PanelProps['later'], 'failed'> }) {
  const Choice = rare && panel.extras?.hasManyLengths ? rare.LengthSelect : PanelLengths;
  return (
    <Choice options={panel.lengthOptions} value={panel.lengthMinutes} words={words} onLength={onLength} />
  );
}
