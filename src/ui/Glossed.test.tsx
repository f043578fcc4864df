import { act, render, screen, waitFor } from '@testing-library/react';
import { StrictMode, use, useDeferredValue, useState } from 'react';
import { renderToString } from 'react-dom/server';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { Glossed, GlossaryPart, GlossaryScope, type TermLink } from './Glossed.tsx';

/** Cuts at each "X" and each "Y", which are the terms "x" and "y". */
function partsOf(text: string, isWanted: (term: string) => boolean) {
  return text.split(/([XY])/).map((part) => ({
    text: part,
    term: /[XY]/.test(part) && isWanted(part.toLowerCase()) ? part.toLowerCase() : null,
  }));
}

const TestLink: TermLink = ({ term, ...props }) => <a href={`#${term}`} {...props} />;

function Page({ texts }: { texts: readonly string[] }) {
  return (
    <GlossaryScope partsOf={partsOf} nameOf={(word) => `${word}, expliqué`} TermLink={TestLink}>
      {texts.map((text, place) => (
        <p key={place}>
          <Glossed text={text} />
        </p>
      ))}
    </GlossaryScope>
  );
}

const paragraphs = () => [...document.querySelectorAll('p')].map((p) => p.innerHTML.replace(/<a [^>]*>/g, '<a>'));

describe('Texts whose words lead to the glossary', () => {
  it('link each word once, where the page holds it first, and stay as they were', () => {
    render(<Page texts={['un X', 'un X et un Y', 'Y']} />);
    expect(paragraphs()).toEqual(['un <a>X</a>', 'un X et un <a>Y</a>', 'Y']);
    const link = screen.getByRole('link', { name: 'X, expliqué' });
    expect(link.getAttribute('href')).toBe('#x');
    expect(link.textContent).toBe('X');
  });

  it('are plain where nothing says what the glossary is', () => {
    render(<Glossed text="un X" />);
    expect(document.body.textContent).toBe('un X');
    expect(screen.queryByRole('link')).toBeNull();
  });

  it('link in a part that comes later, and is begun twice, what the part before has not linked', async () => {
    let open: (nothing: null) => void = () => undefined;
    const gate = new Promise<null>((resolve) => (open = resolve));
    const Wait = () => use(gate);
    function Sheet() {
      const isWhole = useDeferredValue(true, false);
      return (
        <GlossaryScope partsOf={partsOf} nameOf={(word) => word} TermLink={TestLink}>
          <p>
            <Glossed text="un X" />
          </p>
          {isWhole && (
            <GlossaryPart>
              <p>
                <Glossed text="X et Y" />
              </p>
              <Wait />
            </GlossaryPart>
          )}
        </GlossaryScope>
      );
    }
    await act(async () => render(<Sheet />));
    expect(paragraphs()).toEqual(['un <a>X</a>']);
    open(null);
    await waitFor(() => expect(paragraphs()).toHaveLength(2));
    expect(paragraphs()).toEqual(['un <a>X</a>', 'X et <a>Y</a>']);
  });

  it('have their links at the same place when they are drawn again, and twice over', async () => {
    function Again() {
      const [count, setCount] = useState(0);
      return (
        <>
          <button onClick={() => setCount(count + 1)}>Encore</button>
          <Page texts={['X', `X ${count}`, 'Y']} />
        </>
      );
    }
    render(
      <StrictMode>
        <Again />
      </StrictMode>,
    );
    expect(paragraphs()).toEqual(['<a>X</a>', 'X 0', '<a>Y</a>']);
    await userEvent.click(screen.getByRole('button'));
    expect(paragraphs()).toEqual(['<a>X</a>', 'X 1', '<a>Y</a>']);
  });

  it('are taken over as the build wrote them', () => {
    const page = (
      <StrictMode>
        <Page texts={['un X', 'un X et un Y', 'Y']} />
      </StrictMode>
    );
    const container = document.body.appendChild(document.createElement('div'));
    container.innerHTML = renderToString(page);
    const written = paragraphs();
    render(page, { container, hydrate: true });
    expect(paragraphs().map((text) => text.replaceAll('<!-- -->', ''))).toEqual(
      written.map((text) => text.replaceAll('<!-- -->', '')),
    );
    expect(written[0]).toContain('<a>X</a>');
    container.remove();
  });

  it('begin anew on each page', () => {
    render(
      <>
        <Page texts={['X']} />
        <Page texts={['X']} />
      </>,
    );
    expect(paragraphs()).toEqual(['<a>X</a>', '<a>X</a>']);
  });
});
