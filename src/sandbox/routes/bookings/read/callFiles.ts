/*
 * What stands in for the files of a call: a recording that any browser plays, and a transcript. Nobody was heard or seen.
 */

/** One dark frame of 160 by 90 points, VP8. */
const FRAME: readonly number[] = [
  0x70, 0x06, 0x00, 0x9d, 0x01, 0x2a, 0xa0, 0x00, 0x5a, 0x00, 0x3f, 0x71, 0xb8, 0xd8, 0x65, 0x34, 0xaf, 0x2b,
  0xa7, 0x20, 0x88, 0x02, 0x90, 0x2e, 0x09, 0x69, 0x6e, 0xe1, 0x74, 0xa0, 0xf0, 0x80, 0x1d, 0xd1, 0x78, 0x82,
  0xa3, 0x9e, 0xd8, 0x8b, 0xc5, 0x4b, 0x2f, 0x2f, 0xcf, 0x6c, 0x45, 0xe2, 0x0a, 0x8e, 0x7b, 0xb6, 0x6c, 0x41,
  0x51, 0xd4, 0x71, 0x17, 0x86, 0x80, 0x00, 0xfe, 0xfd, 0xfc, 0x54, 0xec, 0x83, 0x6c, 0x2d, 0xd3, 0x39, 0x2f,
  0xcc, 0x04, 0x7d, 0x73, 0x59, 0x0f, 0xb6, 0xac, 0x40, 0x26, 0xa2, 0x0e, 0x51, 0x00, 0x00, 0x00,
];
const WIDTH = 160;
const HEIGHT = 90;

/** An element of WebM; its size always in four bytes. */
function element(id: readonly number[], ...content: (Uint8Array | readonly number[])[]): Uint8Array {
  const data = content.flatMap((part) => [...part]);
  const size = [24, 16, 8, 0].map((shift) => (data.length >> shift) & 0xff);
  return Uint8Array.from([...id, 0x10 | (size[0] ?? 0), ...size.slice(1), ...data]);
}

const text = (value: string) => new TextEncoder().encode(value);
const bytesOf = (value: number) => [24, 16, 8, 0].map((shift) => (value >> shift) & 0xff);

function float(value: number): Uint8Array {
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setFloat64(0, value);
  return bytes;
}

/** A picture that stands from then on. */
const cluster = (milliseconds: number) =>
  element(
    [0x1f, 0x43, 0xb6, 0x75],
    element([0xe7], bytesOf(milliseconds)),
    element([0xa3], [0x81, 0, 0, 0x80], FRAME),
  );

/** A WebM of that length, in which nothing moves. */
export function recordingFile(seconds: number): Uint8Array<ArrayBuffer> {
  const head = element(
    [0x1a, 0x45, 0xdf, 0xa3],
    element([0x42, 0x86], [1]),
    element([0x42, 0xf7], [1]),
    element([0x42, 0xf2], [4]),
    element([0x42, 0xf3], [8]),
    element([0x42, 0x82], text('webm')),
    element([0x42, 0x87], [2]),
    element([0x42, 0x85], [2]),
  );
  const info = element(
    [0x15, 0x49, 0xa9, 0x66],
    element([0x2a, 0xd7, 0xb1], [0x0f, 0x42, 0x40]),
    element([0x44, 0x89], float(seconds * 1000)),
    element([0x4d, 0x80], text('sandbox')),
    element([0x57, 0x41], text('sandbox')),
  );
  const picture = element([0xe0], element([0xb0], [WIDTH]), element([0xba], [HEIGHT]));
  const track = element(
    [0xae],
    element([0xd7], [1]),
    element([0x73, 0xc5], [1]),
    element([0x83], [1]),
    element([0x86], text('V_VP8')),
    picture,
  );
  const segment = element(
    [0x18, 0x53, 0x80, 0x67],
    info,
    element([0x16, 0x54, 0xae, 0x6b], track),
    cluster(0),
    cluster((seconds - 1) * 1000),
  );
  return Uint8Array.from([...head, ...segment]);
}

const LINE_SECONDS = 4;

/** A WebVTT in which each in turn says who they are. */
export function transcriptFile(names: readonly string[]): string {
  const lines = names.map((name, index) => {
    const start = index * LINE_SECONDS;
    const shown = name.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
    return `${cueTime(start)} --> ${cueTime(start + LINE_SECONDS)}\n<v ${shown}>Hello, this is ${shown}.\n`;
  });
  return ['WEBVTT\n', ...lines].join('\n');
}

/** `00:01:04.000` */
const cueTime = (seconds: number): string =>
  `${[seconds / 3600, (seconds / 60) % 60, seconds % 60].map((part) => String(Math.floor(part)).padStart(2, '0')).join(':')}.000`;
