import { CalContractError } from '../errors/index.js';

/**
 * Reads an answer of the API step by step, and says where it stopped being what the table promises.
 * The client carries no schema into the browser: what a query reads here is what it checks.
 */
export class Wire {
  constructor(
    private readonly operation: string,
    private readonly value: unknown,
    private readonly path = 'data',
  ) {}

  /** The property `key`; absent ones are read by the `...Or` methods. */
  at(key: string): Wire {
    if (typeof this.value !== 'object' || this.value === null) throw this.wrong('an object');
    // SAFETY: any object can be indexed by text; what comes out is unknown and read as such.
    return new Wire(this.operation, (this.value as Record<string, unknown>)[key], `${this.path}.${key}`);
  }

  list(): Wire[] {
    if (!Array.isArray(this.value)) throw this.wrong('a list');
    return this.value.map((item, index) => new Wire(this.operation, item, `${this.path}[${index}]`));
  }

  /** Of an object by keys that mean something, such as days: each key, and what is under it. */
  entries(): [key: Wire, value: Wire][] {
    if (typeof this.value !== 'object' || this.value === null) throw this.wrong('an object');
    return Object.keys(this.value).map((key) => [
      new Wire(this.operation, key, `${this.path}.${key}`),
      this.at(key),
    ]);
  }

  text(): string {
    if (typeof this.value !== 'string') throw this.wrong('text');
    return this.value;
  }

  number(): number {
    if (typeof this.value !== 'number') throw this.wrong('a number');
    return this.value;
  }

  flag(): boolean {
    return this.value === true;
  }

  /** Read by `read`, which refuses bad values with a RangeError (a time, a zone). */
  as<T>(read: (text: string) => T): T {
    const text = this.text();
    try {
      return read(text);
    } catch (cause) {
      throw this.wrong(`readable (${cause instanceof Error ? cause.message : 'bad value'})`);
    }
  }

  /** `null` where the API has nothing; else what `read` makes of it. */
  maybe<T>(read: (wire: Wire) => T): T | null {
    return this.value === null || this.value === undefined ? null : read(this);
  }

  /** As it came, for values of which any kind may come. */
  get raw(): unknown {
    return this.value;
  }

  /** Of a text that holds JSON: what `read` makes of that. `null` where there is none, or none that can be read. */
  json<T>(read: (wire: Wire) => T): T | null {
    try {
      return read(new Wire(this.operation, JSON.parse(this.text()), this.path));
    } catch {
      return null;
    }
  }

  get isList(): boolean {
    return Array.isArray(this.value);
  }

  private wrong(expected: string): CalContractError {
    return new CalContractError({
      code: 'answer_malformed',
      operation: this.operation,
      path: this.path,
      what: `the answer to ${this.operation} has ${describe(this.value)} at ${this.path}, where ${expected} belongs.`,
      why: 'It cannot be shown as it is.',
      todo: 'Check that apiUrl points at a Cal.com API v2 of a version that Daybook speaks.',
    });
  }
}

const describe = (value: unknown): string =>
  value === undefined
    ? 'nothing'
    : value === null
      ? 'null'
      : Array.isArray(value)
        ? 'a list'
        : `a ${typeof value}`;
