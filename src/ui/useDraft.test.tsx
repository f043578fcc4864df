import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useDraft } from './useDraft.ts';

interface Props {
  settled: string;
  onSettle: (text: string) => void;
}

function renderDraft(props: Props) {
  return renderHook((now: Props) => useDraft(now.settled, now.onSettle), { initialProps: props });
}

function wait(ms: number): void {
  act(() => void vi.advanceTimersByTime(ms));
}

describe('A half-typed text', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('is sent on once, after a pause, whole', () => {
    const onSettle = vi.fn();
    const { result } = renderDraft({ settled: '', onSettle });
    for (const text of ['b', 'bo', 'boi', 'bois']) {
      act(() => result.current.setDraft(text));
      wait(150);
    }
    expect(onSettle).not.toHaveBeenCalled();
    wait(50);
    expect(onSettle.mock.calls).toEqual([['bois']]);
  });

  it('goes to the one who listens at the end of the pause, not at its beginning', () => {
    const before = vi.fn();
    const after = vi.fn();
    const { result, rerender } = renderDraft({ settled: '', onSettle: before });
    act(() => result.current.setDraft('bois'));
    wait(150);
    rerender({ settled: '', onSettle: after });
    wait(50);
    expect(before).not.toHaveBeenCalled();
    expect(after.mock.calls).toEqual([['bois']]);
  });

  it('gives way to a text settled elsewhere', () => {
    const onSettle = vi.fn();
    const { result, rerender } = renderDraft({ settled: 'art', onSettle });
    act(() => result.current.setDraft('artis'));
    rerender({ settled: '', onSettle });
    expect(result.current.draft).toBe('');
    wait(1000);
    expect(onSettle).not.toHaveBeenCalled();
  });

  it('comes back with the history, and is not undone by the text before it', () => {
    const onSettle = vi.fn();
    const { result, rerender } = renderDraft({ settled: '', onSettle });
    act(() => result.current.settle('bois'));
    for (const settled of ['bois', '', 'bois', '', 'bois']) rerender({ settled, onSettle });
    wait(1000);
    expect(result.current.draft).toBe('bois');
    expect(onSettle.mock.calls).toEqual([['bois']]);
  });

  it('is sent on at once when asked, and then no more', () => {
    const onSettle = vi.fn();
    const { result, rerender } = renderDraft({ settled: '', onSettle });
    act(() => result.current.setDraft('bois'));
    act(() => result.current.settle('bois'));
    rerender({ settled: 'bois', onSettle });
    wait(1000);
    expect(onSettle.mock.calls).toEqual([['bois']]);
  });

  it('is forgotten with the page', () => {
    const onSettle = vi.fn();
    const { result, unmount } = renderDraft({ settled: '', onSettle });
    act(() => result.current.setDraft('bois'));
    unmount();
    wait(1000);
    expect(onSettle).not.toHaveBeenCalled();
  });
});
