/** One line of a calendar file: `DTSTART;TZID=Europe/Paris:20261214T100000`. */
export interface Line {
  name: string;
  parameters: Readonly<Record<string, string>>;
  value: string;
}

/** What stands between a `BEGIN` and its `END`. */
export interface Component {
  /** Such as `VEVENT`. */
  name: string;
  /** Its own, without those of its parts: an alarm inside of an event has times of its own. */
  lines: readonly Line[];
  parts: readonly Component[];
}

/**
 * The calendar that a file holds (RFC 5545).
 * @throws Error when the text is no calendar, or ends in the middle of one
 */
export function readComponents(text: string): Component {
  const root = opened('');
  const open = [root];
  for (const line of unfolded(text).map(readLine)) {
    const inner = open.at(-1) ?? root;
    if (line.name === 'BEGIN') open.push(opened(line.value.toUpperCase()));
    else if (line.name !== 'END') inner.lines.push(line);
    else {
      if (line.value.toUpperCase() !== inner.name)
        throw new Error(`The feed ends ${line.value} in ${inner.name}`);
      open.pop();
      open.at(-1)?.parts.push(inner);
    }
  }
  if (open.length > 1) throw new Error('The feed ends too early');
  const calendar = root.parts.find(({ name }) => name === 'VCALENDAR');
  if (!calendar) throw new Error('The feed is no calendar');
  return calendar;
}

export const lineOf = ({ lines }: Component, name: string): Line | undefined =>
  lines.find((line) => line.name === name);

export const linesOf = ({ lines }: Component, name: string): Line[] =>
  lines.filter((line) => line.name === name);

const opened = (name: string) => ({ name, lines: [] as Line[], parts: [] as Component[] });

/** A long line goes on in the next one, behind a blank. */
const unfolded = (text: string): string[] =>
  text
    .replace(/\r?\n[ \t]/g, '')
    .split(/\r?\n/)
    .filter((line) => line !== '');

function readLine(line: string): Line {
  const [, head = '', value = ''] = /^((?:[^":]|"[^"]*")*):(.*)$/.exec(line) ?? [];
  const [name = '', ...rest] = head.split(';');
  const parameters = rest.map((parameter): [string, string] => {
    const [key = '', ...values] = parameter.split('=');
    return [key.toUpperCase(), values.join('=').replace(/"/g, '')];
  });
  return { name: name.toUpperCase(), parameters: Object.fromEntries(parameters), value };
}

/** Text without the marks that it is written with. */
export const plain = (text: string): string =>
  text.replace(/\\([nN,;\\])/g, (_, sign: string) => (sign.toLowerCase() === 'n' ? '\n' : sign));
