import { act, render, screen } from '@testing-library/react';
import { hydrateRoot } from 'react-dom/client';
import { describe, expect, it, vi } from 'vitest';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { lazyPart } from './lazy-part.tsx';

const named = ({ name }: { name: string }) => <p>{name}</p>;

it('stands there at once where its code has come', async () => {
  const fetchCode = vi.fn(() => Promise.resolve(named));
  const { load, Part } = lazyPart(fetchCode);
  const shown = (name: string) => <Part props={{ name }} fallback="en chemin" />;
  const first = render(shown('un'));
  expect(first.container.textContent).toBe('en chemin');
  await act(load);
  expect(await screen.findByText('un')).toBeTruthy();
  first.unmount();
  fetchCode.mockClear();
  expect(render(shown('deux')).container.textContent).toBe('deux');
  expect(fetchCode).not.toHaveBeenCalled();
});

it('comes as soon as its code does: React holds nothing back', async () => {
  // With which React would.
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  try {
    let bring = () => {};
    const { Part } = lazyPart(() => new Promise<typeof named>((resolve) => (bring = () => resolve(named))));
    const { container } = render(<Part props={{ name: 'un' }} fallback="en chemin" />);
    const turns = async () => {
      for (let turn = 0; turn < 20; turn += 1) await new Promise(setImmediate);
    };
    await turns();
    expect(container.textContent).toBe('en chemin');
    bring();
    await turns();
    expect(container.textContent).toBe('un');
  } finally {
    vi.useRealTimers();
  }
});

it('that could not come says so to the boundary around it, and is asked for again by the next use', async () => {
  vi.spyOn(console, 'error').mockReturnValue();
  const fetchCode = vi.fn(() => Promise.reject<typeof named>(new Error('gone')));
  const { Part } = lazyPart(fetchCode);
  const page = (
    <ErrorBoundary fallback="perdu">
      <Part props={{ name: 'un' }} fallback="en chemin" />
    </ErrorBoundary>
  );
  const first = render(page);
  expect(await screen.findByText('perdu')).toBeTruthy();
  first.unmount();
  fetchCode.mockResolvedValue(named);
  render(page);
  expect(await screen.findByText('un')).toBeTruthy();
});

describe('a part that was written into its page', () => {
  it('stays as it was written until its code has come, whatever else changes', async () => {
    let bring = () => {};
    const code = new Promise<void>((resolve) => (bring = resolve));
    const { load, Written } = lazyPart(async () => {
      await code;
      return ({ name }: { name: string }) => <p>{name}</p>;
    });
    const page = (name: string) => <Written props={{ name }} fallback="en chemin" />;
    const root = document.createElement('div');
    document.body.append(root);
    const written = Object.assign(document.createElement('p'), { textContent: 'un' });
    root.append(document.createComment('$'), written, document.createComment('/$'));
    const app = await act(() => hydrateRoot(root, page('un')));
    await act(() => app.render(page('deux')));
    expect(root.textContent).toBe('un');
    await act(async () => {
      bring();
      await load();
    });
    expect(root.textContent).toBe('deux');
    expect(root.firstElementChild).toBe(written);
    await act(() => app.unmount());
  });

  it('is not taken over before its gate opens, though its code has come', async () => {
    let open = () => {};
    let isOpen = false;
    const opened = new Promise<void>((resolve) => (open = resolve)).then(() => (isOpen = true));
    let drawn = 0;
    const { load, Written } = lazyPart(
      async () =>
        ({ name }: { name: string }) => {
          drawn += 1;
          return <p>{name}</p>;
        },
      { isOpen: () => isOpen, whenOpen: () => opened },
    );
    await load();
    const root = document.createElement('div');
    document.body.append(root);
    const written = Object.assign(document.createElement('p'), { textContent: 'un' });
    root.append(document.createComment('$'), written, document.createComment('/$'));
    const app = await act(() => hydrateRoot(root, <Written props={{ name: 'un' }} fallback="en chemin" />));
    await act(() => app.render(<Written props={{ name: 'deux' }} fallback="en chemin" />));
    expect([root.textContent, drawn]).toEqual(['un', 0]);
    await act(async () => open());
    expect(root.textContent).toBe('deux');
    expect(root.firstElementChild).toBe(written);
    await act(() => app.unmount());
  });
});
