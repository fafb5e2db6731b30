import type { CalError } from '../../errors/index.js';
import type { ChangedEventTypes } from '../../queries/event-type/changeEventTypes.js';
import type { HostedEventType } from '../../queries/event-type/hostedEventType.js';

export interface ListEventTypesOptions {
  /** Those of this team, for its admins. Default: those of who is signed in. */
  teamId?: number | undefined;
  /** The organization that the team is in. Left out: the team is asked for by itself. */
  orgId?: number | undefined;
  /** A copy was made; this is the copy. */
  onDuplicateSuccess?: ((eventType: HostedEventType) => void) | undefined;
  onDuplicateError?: ((error: CalError) => void) | undefined;
  /** It was hidden or shown: `settings.hidden` tells which. */
  onHideSuccess?: ((eventType: HostedEventType) => void) | undefined;
  onHideError?: ((error: CalError) => void) | undefined;
  /** It is gone; this is what it was. */
  onDeleteSuccess?: ((eventType: HostedEventType) => void) | undefined;
  onDeleteError?: ((error: CalError) => void) | undefined;
  /** Of several, all were tried: those that changed, and those that could not be. */
  onBulkChangeEnd?: ((result: ChangedEventTypes) => void) | undefined;
}
