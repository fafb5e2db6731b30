import { type OperationName, operations } from 'daybook/client';
import type { Fault } from 'daybook/sandbox';
import { faultKinds } from './faultKinds.js';
import type { Scene } from './Scene.js';

const isOperation = (text: string): text is OperationName => Object.hasOwn(operations, text);

/** What the sandbox is armed with. */
export function sceneFaults({ fault, operation, times, detail, latency }: Scene): readonly Fault[] {
  const slow: readonly Fault[] = latency > 0 ? [{ name: 'slow', ms: latency }] : [];
  if (fault === 'none') return slow;
  const reach = {
    ...(isOperation(operation) && { operation }),
    ...(times > 0 && { times }),
  };
  // The chosen one first: of two that slow, the first one does.
  return [faultKinds[fault].make(detail, reach), ...slow];
}
