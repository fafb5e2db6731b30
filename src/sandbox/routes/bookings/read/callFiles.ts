/*
 * What stands in for the files of a call: a recording that any browser plays, and a transcript. Nobody was heard or seen.
 */

/** One dark frame of 160 by 90 points, VP8. */
const FRAME =
  'cAYAnQEqoABaAD9xuNhlNK8rpyCIApAuCWlu4XSg8IAd0XiCo57Yi8VLLy/PbEXiCo57tmxBUdRxF4aAAP79/FTsg2wt0zkvzAR9' +
  'c1kPtqxAJqIOUQAAAA==';
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
const cluster = (milliseconds: number, frame: Uint8Array) =>
  element(
    [0x1f, 0x43, 0xb6, 0x75],
    element([0xe7], bytesOf(milliseconds)),
    element([0xa3], [0x81, 0, 0, 0x80], frame),
  );

/** A WebM of that length, in which nothing moves. */
export function recordingFile(seconds: number): Uint8Array<ArrayBuffer> {
  const frame = Uint8Array.from(atob(FRAME), (letter) => letter.charCodeAt(0));
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
    cluster(0, frame),
    cluster((seconds - 1) * 1000, frame),
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
