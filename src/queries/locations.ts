import type { Wire } from './Wire.js';

/**
 * Where an event takes place. `attendee...`: the visitor says where. An empty address, URL or phone number is told only to
 * who has booked.
 */
export type Location =
  | { readonly kind: 'address'; readonly address: string }
  | { readonly kind: 'link'; readonly url: string }
  | { readonly kind: 'phone'; readonly phone: string }
  | { readonly kind: 'video'; readonly integration: string }
  | { readonly kind: 'attendeeAddress' | 'attendeePhone' | 'attendeeDefined' | 'hostDecides' };

/** The server answers with what is not public, too; it is not for the page. */
const text = (wire: Wire, key: string): string =>
  wire.at('public').raw === false ? '' : (wire.at(key).maybe((it) => it.text()) ?? '');

export function readLocation(wire: Wire): Location {
  const type = wire.at('type').text();
  switch (type) {
    case 'address':
      return { kind: 'address', address: text(wire, 'address') };
    case 'link':
      return { kind: 'link', url: text(wire, 'link') };
    case 'phone':
      return { kind: 'phone', phone: text(wire, 'phone') };
    case 'integration':
      return { kind: 'video', integration: text(wire, 'integration') };
    case 'attendeeAddress':
    case 'attendeePhone':
    case 'attendeeDefined':
      return { kind: type };
    default:
      // A kind that a newer server knows: the host decides, which is true of all of them.
      return { kind: 'hostDecides' };
  }
}
