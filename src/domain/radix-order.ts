/**
 * Sorting places by typed keys, digit by digit from the last: stable, no comparison, and linear in the places. The
 * figures beside a sort by comparison are in docs/decisions/016-columns.md.
 */

const DIGIT_BITS = 11;
const DIGITS = 1 << DIGIT_BITS;

/** The places in the order of their keys, equal ones as they came; a new list. One pass over them for each 11 bits. */
export function inKeyOrder(places: Uint32Array, keys: Uint32Array): Uint32Array {
  let most = 0;
  for (const place of places) if (keys[place]! > most) most = keys[place]!;
  let sorted = places.slice();
  let next = new Uint32Array(places.length);
  const ends = new Uint32Array(DIGITS + 1);
  for (let shift = 0; shift < 32 && most >>> shift > 0; shift += DIGIT_BITS) {
    ends.fill(0);
    for (const place of sorted) ends[((keys[place]! >>> shift) & (DIGITS - 1)) + 1]! += 1;
    for (let digit = 1; digit <= DIGITS; digit++) ends[digit]! += ends[digit - 1]!;
    for (const place of sorted) next[ends[(keys[place]! >>> shift) & (DIGITS - 1)]!++] = place;
    [sorted, next] = [next, sorted];
  }
  return sorted;
}

/** The same by values from 0 up (no NaN), whose bits stand in the order in which they do. */
export function inValueOrder(places: Uint32Array, values: Float64Array): Uint32Array {
  // A typed array has the byte order of the machine: all that browsers run on have the low word first.
  const words = new Uint32Array(values.buffer, values.byteOffset, 2 * values.length);
  const half = (offset: 0 | 1) => {
    const keys = new Uint32Array(values.length);
    for (const place of places) keys[place] = words[2 * place + offset]!;
    return keys;
  };
  return inKeyOrder(inKeyOrder(places, half(0)), half(1));
}

/** The same from the highest value down, equal ones as they came: the order upwards from the end, seen from the end. */
export function inValueOrderDown(places: Uint32Array, values: Float64Array): Uint32Array {
  return inValueOrder(places.slice().reverse(), values).reverse();
}
