import { act, render, screen } from '@testing-library/react';
import { Suspense } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { describe, expect, it } from 'vitest';
import { lazyPart } from './lazy-part.tsx';

it('suspends until its code has come, and not once it has', async () => {
  let fetched = 0;
  const { load, Part } = lazyPart(async () => {
    fetched += 1;
    return ({ name }: { name: string }) => <p>{name}</p>;
  });
  const shown = (name: string) => (
    <Suspense fallback="en chemin">
      <Part name={name} />
    </Suspense>
  );
  const first = render(shown('un'));
  expect(first.container.textContent).toBe('en chemin');
  await act(load);
  expect(await screen.findByText('un')).toBeTruthy();
  first.unmount();
  const before = fetched;
  expect(render(shown('deux')).container.textContent).toBe('deux');
  expect(fetched).toBe(before);
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
