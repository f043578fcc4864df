import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { useEscape } from './useEscape.ts';

function Hearer({ name, isActive = true, told }: { name: string; isActive?: boolean; told: string[] }) {
  useEscape(isActive, () => void told.push(name));
  return null;
}

function Page({ isOpen, told }: { isOpen: boolean; told: string[] }) {
  return (
    <>
      <Hearer name="panel" told={told} />
      <Hearer name="list" isActive={isOpen} told={told} />
      <Hearer name="never" isActive={false} told={told} />
      <input aria-label="Lieu" />
    </>
  );
}

it('is heard by the last to come, and by the one before it once that is gone', async () => {
  const told: string[] = [];
  const { rerender } = render(<Page isOpen told={told} />);
  await userEvent.keyboard('{Escape}');
  expect(told).toEqual(['list']);
  rerender(<Page isOpen={false} told={told} />);
  await userEvent.keyboard('{Escape}');
  expect(told).toEqual(['list', 'panel']);
});

it('is the own key of a text field', async () => {
  const told: string[] = [];
  render(<Page isOpen told={told} />);
  await userEvent.click(screen.getByRole('textbox', { name: 'Lieu' }));
  await userEvent.keyboard('{Escape}');
  expect(told).toEqual([]);
});
