'use client';
import { createContext } from 'react';
import type { Instant, Zone } from '../../time/types.js';
import type { PanelParts } from './parts/Panel.js';

/** What a server took a visitor to be, whom it did not know, when it read her times and painted them. */
export interface FirstSight {
  /** The zone she is taken to be in; her own, once its times are there. */
  readonly zone: Zone;
  /** When it was painted, for as long as that is being taken over; undefined: her device's clock tells. */
  readonly now: Instant | undefined;
  /** What else is fetched only once it is needed, and here is there at once. */
  readonly panelParts: PanelParts;
}

/** Empty where no server has painted this Booker: it is a frame until it knows her. */
export const FirstSight = createContext<Partial<FirstSight>>({});
