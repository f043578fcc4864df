/** What a picture of the screen says: contrasts, edges that can be followed, shapes that differ without their colours. */
import sharp from 'sharp';
import type { Locator, Page } from './driver.ts';

/** Red, green, blue, 0 to 255. */
export type Pixel = readonly [red: number, green: number, blue: number];

export interface Picture {
  width: number;
  height: number;
  /** What lies beyond the picture is its nearest edge. */
  at(x: number, y: number): Pixel;
}

export interface Point {
  x: number;
  y: number;
}

export interface Box extends Point {
  width: number;
  height: number;
}

/** Reads a PNG. */
export async function readPicture(png: Buffer): Promise<Picture> {
  const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const { width, height } = info;
  const within = (value: number, size: number) => Math.min(size - 1, Math.max(0, Math.round(value)));
  return {
    width,
    height,
    at(x, y) {
      const start = 3 * (within(y, height) * width + within(x, width));
      return [data[start]!, data[start + 1]!, data[start + 2]!];
    },
  };
}

/** A part of a picture: a box in its pixels, with `room` pixels more on each side. */
export function partOf(whole: Picture, box: Box, room = 0): Picture {
  const [left, top] = [Math.round(box.x - room), Math.round(box.y - room)];
  return {
    width: Math.round(box.width + 2 * room),
    height: Math.round(box.height + 2 * room),
    at: (x, y) => whole.at(left + Math.round(x), top + Math.round(y)),
  };
}

/** The picture of an element as it stands now, with `room` pixels more on each side. */
export async function pictureOf(element: Locator, room = 0): Promise<Picture> {
  return pictureOfBox(element.page(), (await element.boundingBox())!, room);
}

/** The same of a box of the window. */
export async function pictureOfBox(page: Page, box: Box, room = 0): Promise<Picture> {
  const [x, y] = [Math.round(box.x - room), Math.round(box.y - room)];
  const [width, height] = [Math.round(box.width + 2 * room), Math.round(box.height + 2 * room)];
  return readPicture(await page.screenshot({ clip: { x, y, width, height } }));
}

/** Pointer and focus away from what is looked at; and a key, as rings are for those who use keys. */
export async function rest(page: Page): Promise<void> {
  await page.mouse.move(2, 2);
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await page.keyboard.press('Shift');
}

/** Light of a channel, 0 to 1 (sRGB, IEC 61966-2-1). */
function linear(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

/** Relative luminance of WCAG 2.2, 0 to 1. */
export function luminance([red, green, blue]: Pixel): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** Contrast of WCAG 2.2, 1 to 21. */
export function contrast(one: Pixel, other: Pixel): number {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

/**
 * Luminance as a person without green cones sees it, 0 to 1: deuteranopia of severity 1.0 on linear RGB (Machado,
 * Oliveira and Fernandes 2009, "A Physiologically-based Model for Simulation of Color Vision Deficiency", table 1).
 */
export function luminanceWithoutGreen([red, green, blue]: Pixel): number {
  const [r, g, b] = [linear(red), linear(green), linear(blue)];
  const seen = [
    0.367322 * r + 0.860646 * g - 0.227968 * b,
    0.280085 * r + 0.672501 * g + 0.047413 * b,
    -0.01182 * r + 0.04294 * g + 0.968881 * b,
  ].map((value) => Math.min(1, Math.max(0, value)));
  return 0.2126 * seen[0]! + 0.7152 * seen[1]! + 0.0722 * seen[2]!;
}

/** How many pixels are on different sides of the threshold in two pictures of one size: what is left without colours. */
export function differentShape(one: Picture, other: Picture, light: (pixel: Pixel) => number, threshold = 0.5): number {
  return pixelsOf(one).filter(({ x, y }) => light(one.at(x, y)) > threshold !== light(other.at(x, y)) > threshold)
    .length;
}

/** How many pixels have changed by 3 to 1 or more from one picture to the next. */
export function changedPixels(before: Picture, after: Picture): number {
  return pixelsOf(before).filter(({ x, y }) => contrast(before.at(x, y), after.at(x, y)) >= 3).length;
}

function pixelsOf({ width, height }: Picture): Point[] {
  return Array.from({ length: width * height }, (_, at) => ({ x: at % width, y: Math.floor(at / width) }));
}

/**
 * Share of a closed line, 0 to 1, at which something stands out from its ground by 3 to 1 or more. Each stretch goes
 * from the ground (its first pixel) across the line.
 */
export function shareSeen(picture: Picture, stretches: readonly (readonly [from: Point, to: Point])[]): number {
  const seen = stretches.filter(([from, to]) => {
    const ground = picture.at(from.x, from.y);
    const steps = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y));
    return Array.from({ length: steps + 1 }, (_, step) =>
      picture.at(from.x + ((to.x - from.x) * step) / steps, from.y + ((to.y - from.y) * step) / steps),
    ).some((pixel) => contrast(pixel, ground) >= 3);
  });
  return seen.length / stretches.length;
}

/** Stretches towards the middle of a square picture, from a circle around it to another within, in pixels. */
export function aroundMiddle({ width, height }: Picture, outer: number, inner: number): [Point, Point][] {
  return Array.from({ length: 72 }, (_, at) => {
    const [cos, sin] = [Math.cos((at * Math.PI) / 36), Math.sin((at * Math.PI) / 36)];
    const point = (radius: number) => ({ x: width / 2 + radius * cos, y: height / 2 + radius * sin });
    return [point(outer), point(inner)];
  });
}

/** Stretches across the edges of a box that has `room` pixels of ground around it in the picture; not at its corners. */
export function acrossEdges({ width, height }: Picture, room: number): [Point, Point][] {
  const along = Array.from({ length: 9 }, (_, at) => (at + 3) / 14);
  return along.flatMap((share): [Point, Point][] => {
    const [x, y] = [share * width, share * height];
    return [
      [
        { x, y: 0 },
        { x, y: 2 * room },
      ],
      [
        { x, y: height - 1 },
        { x, y: height - 1 - 2 * room },
      ],
      [
        { x: 0, y },
        { x: 2 * room, y },
      ],
      [
        { x: width - 1, y },
        { x: width - 1 - 2 * room, y },
      ],
    ];
  });
}
