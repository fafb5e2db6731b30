import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addTags, splitTags } from './splitTags.js';

describe('splitTags', () => {
  it.each([
    ['ana@post.example', ['ana@post.example']],
    [' a@x.example , b@x.example;c@x.example ', ['a@x.example', 'b@x.example', 'c@x.example']],
    ['a@x.example\r\nb@x.example\n', ['a@x.example', 'b@x.example']],
    ['Ana Ruiz', ['Ana Ruiz']],
    [' ,; ', []],
  ])('makes of %j %j', (text, expected) => {
    expect(splitTags(text)).toEqual(expected);
  });
});

describe('addTags', () => {
  it('keeps what was there, in place, and adds each newcomer once', () => {
    expect(addTags(['a@x', 'b@x'], ['B@X', 'c@x', 'C@x'])).toEqual(['a@x', 'b@x', 'c@x']);
  });

  it('changes nothing when it is done twice', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), fc.array(fc.string()), (tags, added) => {
        const once = addTags(tags, added);
        expect(addTags(once, added)).toEqual(once);
        expect(once.slice(0, tags.length)).toEqual(tags);
      }),
    );
  });
});
