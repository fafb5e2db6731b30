import type { OperationName } from '../../contract/operations.js';
import { wires } from '../../contract/table.wire.js';

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The places of what a schema let fall, since it knows nothing of it. */
function lostIn(given: unknown, read: unknown, path: string): string[] {
  if (Array.isArray(given) && Array.isArray(read)) {
    return given.flatMap((item, index) => lostIn(item, read[index], `${path}[${index}]`));
  }
  if (!isObject(given) || !isObject(read)) return [];
  return Object.entries(given).flatMap(([key, value]) => {
    if (value === undefined) return [];
    return key in read ? lostIn(value, read[key], `${path}.${key}`) : [`${path}.${key}`];
  });
}

/**
 * Holds what is about to be answered against the contract: every field that it promises, and none that it does not know.
 * @throws Error that names the operation and the place: a fault of this server, whatever the caller did
 */
export function checkAnswer(name: OperationName, data: unknown): void {
  const result = wires[name].answer.safeParse(data);
  const wrong = result.success
    ? lostIn(data, result.data, 'data').map((place) => `${place}: the contract does not know it`)
    : result.error.issues.map(({ path, message }) => `data.${path.join('.')}: ${message}`);
  if (wrong.length > 0) throw new Error(`The answer to ${name} breaks the contract. ${wrong.join('; ')}`);
}
