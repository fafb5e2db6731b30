import type { Client } from '../../client/index.js';
import type { CalError } from '../../errors/index.js';
import type { HostedEventType } from './hostedEventType.js';
import { changeEventType, type UpdateEventTypeInput } from './writeEventType.js';

export interface ChangeEventTypesInput {
  changes: readonly UpdateEventTypeInput[];
  /** How many are done with, well or not. */
  onProgress?: ((done: number) => void) | undefined;
}

/** What came of a change of several. */
export interface ChangedEventTypes {
  readonly changed: readonly HostedEventType[];
  readonly failed: readonly { readonly id: number; readonly error: CalError }[];
}

/** Changes one after the other, so that no limit of the API is hit at once. One that fails stops no other. */
export async function changeEventTypes(
  client: Client,
  { changes, onProgress }: ChangeEventTypesInput,
): Promise<ChangedEventTypes> {
  const changed: HostedEventType[] = [];
  const failed: { id: number; error: CalError }[] = [];
  for (const [index, change] of changes.entries()) {
    try {
      changed.push(await changeEventType(client, change));
    } catch (error) {
      // SAFETY: the client fails with nothing else.
      failed.push({ id: change.id, error: error as CalError });
    }
    onProgress?.(index + 1);
  }
  return { changed, failed };
}
