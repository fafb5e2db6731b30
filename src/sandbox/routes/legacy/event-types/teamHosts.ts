import type { HostInput, HostPriority } from '../../../../contract/teams/event-types/eventTypes.schema.js';
import type { HostRecord } from '../../../model/teams.js';
import type { EditorHost } from './editorInput.js';

/** In the order in which the editor counts them, from 0. */
const PRIORITIES: readonly HostPriority[] = ['lowest', 'low', 'medium', 'high', 'highest'];

/** Who hosts a team's event type, as the server keeps it. All weigh the same. */
export const storedHost = ({ userId, mandatory, priority }: HostRecord) => ({
  userId,
  isFixed: mandatory,
  priority: PRIORITIES.indexOf(priority),
  weight: 100,
  scheduleId: null,
  groupId: null,
});

/** The same as the API is told of it. */
export const readStoredHost = ({ userId, isFixed = false, priority }: EditorHost): HostInput => ({
  userId,
  mandatory: isFixed,
  priority: PRIORITIES[priority ?? 2] ?? 'medium',
});
