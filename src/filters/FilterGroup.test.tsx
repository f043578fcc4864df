import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { FilterGroup } from './FilterGroup.tsx';

function group(activeCount: number) {
  return (
    <FilterGroup title="Niveau" note="À savoir d'abord." isFolded activeCount={activeCount}>
      <label>
        <input type="checkbox" /> CAP
      </label>
    </FilterGroup>
  );
}

function isOpen(): boolean {
  return screen.getByRole<HTMLDetailsElement>('group', { name: 'Niveau' }).open;
}

describe('A folded group of filters', () => {
  it('is folded while nothing in it is chosen, and open where the address chose for it', () => {
    const { unmount } = render(group(0));
    expect(isOpen()).toBe(false);
    unmount();
    render(group(1));
    expect(isOpen()).toBe(true);
  });

  it('opens when a choice comes from elsewhere, and stays open when it goes', () => {
    const { rerender } = render(group(0));
    rerender(group(1));
    expect(isOpen()).toBe(true);
    rerender(group(0));
    expect(isOpen()).toBe(true);
  });

  it('may be folded by hand over its choices, and stays so', async () => {
    const { rerender } = render(group(1));
    await userEvent.click(screen.getByText('Niveau', { selector: 'summary' }));
    rerender(group(2));
    expect(isOpen()).toBe(false);
  });

  it('holds no option before it is first opened, and keeps them folded', async () => {
    render(group(0));
    expect(screen.queryByText('CAP')).toBeNull();
    const summary = screen.getByText('Niveau', { selector: 'summary' });
    await userEvent.click(summary);
    await screen.findByText('CAP');
    await userEvent.click(summary);
    expect(isOpen()).toBe(false);
    screen.getByText('CAP');
  });

  it('is described by its note', () => {
    render(group(1));
    const described = screen.getByRole('group', { name: 'Niveau' }).getAttribute('aria-describedby');
    expect(document.getElementById(described!)!.textContent).toBe("À savoir d'abord.");
  });
});
