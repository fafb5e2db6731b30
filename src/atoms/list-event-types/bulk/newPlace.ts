import type { HostedEventType } from '../../../queries/event-type/hostedEventType.js';
import type { Place } from '../../../queries/event-type/settingValues.js';

type VideoApp = Extract<Place, { type: 'integration' }>['integration'];

/** Kinds of place that want a text: where it is, the address to open, or the number to call. */
export type WrittenKind = 'address' | 'link' | 'phone';
export type SilentKind = 'attendeePhone' | 'attendeeAddress' | 'attendeeDefined' | 'organizersDefaultApp';

/** Which place she has chosen, and what she has typed of it. */
export interface NewPlaceDraft {
  choice: { kind: WrittenKind | SilentKind } | { kind: 'video'; app: VideoApp };
  text: string;
  /** Shown before booking. */
  isPublic: boolean;
}

export const firstPlace: NewPlaceDraft = {
  choice: { kind: 'video', app: 'cal-video' },
  text: '',
  isPublic: true,
};

/**
 * The video apps that can be chosen: Cal Video, which is there for everybody, and those that one of the event types uses, which
 * are connected therefore.
 */
export function knownApps(eventTypes: readonly HostedEventType[]): VideoApp[] {
  const used = eventTypes.flatMap(({ settings }) =>
    settings.locations.flatMap((place) => (place.type === 'integration' ? [place.integration] : [])),
  );
  return [...new Set<VideoApp>(['cal-video', ...used])];
}

/** An app's own name; one that we don't know by its name in the API. */
export function appName(app: VideoApp): string {
  if (app === 'office365-video') return 'Microsoft Teams';
  const words = app.replace(/-(video|conferencing)$/, '').split('-');
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ');
}

export type NewPlaceFault = 'addressMissing' | 'linkWrong' | 'phoneWrong';

const isLink = (text: string) => /^https?:\/\/\S/i.test(text) && URL.canParse(text);

/** The place as it is stored, or what has to be mended. */
export function readNewPlace({
  choice,
  text,
  isPublic,
}: NewPlaceDraft): { place: Place } | { fault: NewPlaceFault } {
  const written = text.trim();
  switch (choice.kind) {
    case 'video':
      return { place: { type: 'integration', integration: choice.app } };
    case 'address':
      if (written === '') return { fault: 'addressMissing' };
      return { place: { type: 'address', address: written, public: isPublic } };
    case 'link':
      if (!isLink(written)) return { fault: 'linkWrong' };
      return { place: { type: 'link', link: written, public: isPublic } };
    case 'phone': {
      const phone = written.replace(/[\s()./-]/g, '');
      if (!/^\+[1-9]\d{6,14}$/.test(phone)) return { fault: 'phoneWrong' };
      return { place: { type: 'phone', phone, public: isPublic } };
    }
    default:
      return { place: { type: choice.kind } };
  }
}

export const isWritten = (kind: NewPlaceDraft['choice']['kind']): kind is WrittenKind =>
  kind === 'address' || kind === 'link' || kind === 'phone';
