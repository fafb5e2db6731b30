import { describe, expect, it } from 'vitest';
import { readArguments, UsageError } from './arguments.js';

describe('the command line', () => {
  it('listens on 4010 and keeps nothing unless it says otherwise', () => {
    expect(readArguments([])).toEqual({ port: 4010, memory: false, control: false, help: false });
  });

  it('says where, from what and when', () => {
    const argv = [
      '--port',
      '0',
      '--data',
      'here',
      '--now',
      '2026-11-20T09:00:00Z',
      '--world',
      'w.json',
      '--control',
    ];
    expect(readArguments(argv)).toEqual({
      port: 0,
      dataDir: 'here',
      now: '2026-11-20T09:00:00Z',
      worldFile: 'w.json',
      memory: false,
      control: true,
      help: false,
    });
  });

  it.each(['--help', '-h'])('takes %s', (flag) => {
    expect(readArguments([flag]).help).toBe(true);
  });

  it.each([
    [['--port', 'x'], '--port is a number'],
    [['--port', '70000'], '--port is a number'],
    [['--now', 'today'], '--now is a date with a time'],
    [['--memory', '--data', 'x'], '--memory and --data exclude each other'],
    [['--bogus'], "Unknown option '--bogus'"],
    [['stray'], 'Unexpected argument'],
  ])('is refused as %j', (argv, message) => {
    expect(() => readArguments(argv)).toThrow(UsageError);
    expect(() => readArguments(argv)).toThrow(message);
  });
});
