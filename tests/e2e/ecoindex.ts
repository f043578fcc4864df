/**
 * EcoIndex of a page, by its public formula: quantiles and weights as in the GreenIT-Analysis extension of the Collectif
 * conception numérique responsable (cnumr), with the grade A above 80. As there, what is inside an inline SVG is one
 * element with it. Some copies count the quantiles from 1 and give A above 75: the grades are the same.
 */
const ELEMENTS = [
  0, 47, 75, 159, 233, 298, 358, 417, 476, 537, 603, 674, 753, 843, 949, 1076, 1237, 1459, 1801, 2479, 594_601,
];
const REQUESTS = [0, 2, 15, 25, 34, 42, 49, 56, 63, 70, 78, 86, 95, 105, 117, 130, 147, 170, 205, 281, 3920];
const KILOBYTES = [
  0, 1.37, 144.7, 319.53, 479.46, 631.97, 783.38, 937.91, 1098.62, 1265.47, 1448.32, 1648.27, 1876.08, 2142.06, 2465.37,
  2866.31, 3401.59, 4155.73, 5400.08, 8037.54, 223_212.26,
];

/** The score above which a page has the grade A. */
export const GRADE_A = 80;

/** From 0 to 100, not rounded; more is better. */
export function ecoIndex({ elements, requests, bytes }: { elements: number; requests: number; bytes: number }): number {
  const weighted =
    3 * quantileOf(ELEMENTS, elements) + 2 * quantileOf(REQUESTS, requests) + quantileOf(KILOBYTES, bytes / 1000);
  return 100 - (5 * weighted) / 6;
}

/** How many quantiles a value is above, with the part of the way to the next. */
function quantileOf(quantiles: readonly number[], value: number): number {
  const next = quantiles.findIndex((quantile) => value < quantile);
  if (next < 0) return quantiles.length - 1;
  const [from = 0, to = 0] = quantiles.slice(next - 1, next + 1);
  return next - 1 + (value - from) / (to - from);
}

/** In the page: every element, of an SVG its root alone. */
export function countElements(): number {
  return [...document.querySelectorAll('*')].filter((element) => !element.parentElement?.closest('svg')).length;
}
