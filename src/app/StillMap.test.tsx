import { act, render } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { aCampus, aPosition } from '../../tests/builders.ts';
import type { Campus } from '../domain/campus.ts';
import { PaperMap } from './StillMap.tsx';

function pinOf(open: Campus | null): Element | null {
  const nameOf = { territory: (id: string) => id } as Parameters<typeof PaperMap>[0]['nameOf'];
  const { container } = render(<PaperMap campuses={[aCampus()]} open={open} nameOf={nameOf} />);
  act(() => void window.dispatchEvent(new Event('beforeprint')));
  return container.querySelector('.plan-pin');
}

afterEach(() => act(() => void window.dispatchEvent(new Event('afterprint'))));

it('draws nothing for paper before there is any', () => {
  const nameOf = { territory: (id: string) => id } as Parameters<typeof PaperMap>[0]['nameOf'];
  const { container } = render(<PaperMap campuses={[aCampus()]} open={null} nameOf={nameOf} />);
  expect(container.childElementCount).toBe(0);
});

describe('the open campus on the still map', () => {
  it.each([
    ['etablissement', false],
    ['commune', false],
    ['membre', true],
    ['academie', true],
    ['region', true],
  ] as const)('placed by %s, is hollow: %j', (precision, isHollow) => {
    expect(pinOf(aCampus({ position: aPosition({ precision }) }))!.hasAttribute('data-hollow')).toBe(isHollow);
  });

  it.each([
    ['cmqe', 'path'],
    ['cmq', 'circle'],
  ] as const)('of label %s, is a %s', (label, element) => {
    expect(pinOf(aCampus({ label }))!.querySelector(element)).not.toBeNull();
  });

  it('has no pin where there is no place, nor where none is open', () => {
    expect(pinOf(aCampus({ position: null }))).toBeNull();
    expect(pinOf(null)).toBeNull();
  });
});
