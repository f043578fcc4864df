import { fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { expect, it, vi } from 'vitest';

it('keeps letters, focus and caret when the combobox takes the plain field over', async () => {
  // As on a page that has just come: the code of the combobox is not there yet.
  vi.resetModules();
  const { ComboField } = await import('./ComboField.tsx');
  function Box() {
    const [draft, setDraft] = useState('');
    return (
      <>
        <label id="box-label" htmlFor="box">
          Lieu
        </label>
        <ComboField
          id="box"
          labelId="box-label"
          listName="Lieux"
          draft={draft}
          groups={[{ heading: 'Lieux', options: [] }]}
          message={null}
          takesFirst
          field={{ type: 'text' }}
          onDraft={setDraft}
          onChoose={() => undefined}
        />
      </>
    );
  }
  render(<Box />);
  const plain = screen.getByRole<HTMLInputElement>('textbox', { name: 'Lieu' });
  plain.focus();
  fireEvent.change(plain, { target: { value: 'orlans' } });
  plain.setSelectionRange(3, 3);
  const box = await screen.findByRole<HTMLInputElement>('combobox', { name: 'Lieu' });
  expect(box.value).toBe('orlans');
  expect(document.activeElement).toBe(box);
  expect(box.selectionStart).toBe(3);
});
