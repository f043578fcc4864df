import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inKeyOrder, inValueOrder, inValueOrderDown } from './radix-order.ts';

/** Keys of each number of digits, and many equal ones. */
const anyKey = fc.oneof(fc.nat(3), fc.nat(5000), fc.integer({ min: 0, max: 2 ** 32 - 1 }));
const anyValue = fc.oneof(
  fc.nat(3),
  fc.constantFrom(0, 0.1, Number.MIN_VALUE, 2 ** 32, Number.MAX_VALUE),
  fc.double({ min: 0, noNaN: true }).map(Math.abs),
);

/** Some of the places of the keys, in any order. */
const someOf = <T>(keys: fc.Arbitrary<T[]>) =>
  keys.chain((all) => fc.record({ keys: fc.constant(all), places: fc.shuffledSubarray([...all.keys()]) }));

describe('inKeyOrder, inValueOrder and inValueOrderDown', () => {
  it('sort places as a stable sort by comparison does, and leave the list as it was', () => {
    fc.assert(
      fc.property(someOf(fc.array(anyKey, { maxLength: 60 })), ({ keys, places }) => {
        const given = Uint32Array.from(places);
        const sorted = inKeyOrder(given, Uint32Array.from(keys));
        expect([...sorted]).toEqual([...places].sort((a, b) => keys[a]! - keys[b]!));
        expect([...given]).toEqual(places);
      }),
      { numRuns: 500 },
    );
    fc.assert(
      fc.property(someOf(fc.array(anyValue, { maxLength: 60 })), ({ keys, places }) => {
        const sorted = inValueOrder(Uint32Array.from(places), Float64Array.from(keys));
        const byValue = (a: number, b: number) => (keys[a]! < keys[b]! ? -1 : Number(keys[a]! > keys[b]!));
        expect([...sorted]).toEqual([...places].sort(byValue));
        const down = inValueOrderDown(Uint32Array.from(places), Float64Array.from(keys));
        expect([...down]).toEqual([...places].sort((a, b) => byValue(b, a)));
      }),
      { numRuns: 500 },
    );
  });

  it('sort values that stand somewhere in a buffer', () => {
    const values = new Float64Array([9, 9, 3, 1, 2]).subarray(2);
    expect([...inValueOrder(Uint32Array.of(0, 1, 2), values)]).toEqual([1, 2, 0]);
  });
});
