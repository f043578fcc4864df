import { useEffect, useEffectEvent, useRef, useState, type ComponentType } from 'react';
import type { ComboboxProps } from './Combobox.tsx';

type Loaded = ComponentType<ComboboxProps & { caret: number | null }>;

/** The combobox, once its code has come; a page loads it once. */
let loaded: Loaded | null = null;

/** Asks for the code of the combobox; rejects where it cannot come. */
export async function loadCombobox(): Promise<Loaded> {
  loaded ??= (await import('./Combobox.tsx')).default;
  return loaded;
}

/**
 * A text field that becomes a combobox as soon as its code is there, after the page's first paint. Until then, and
 * where it never comes, it is a plain field: what it holds is searched all the same.
 */
export function ComboField(props: ComboboxProps) {
  const [box, setBox] = useState<{ Box: Loaded; caret: number | null } | null>(loaded && { Box: loaded, caret: null });
  const plainRef = useRef<HTMLInputElement>(null);
  const takeOver = useEffectEvent((Box: Loaded) => {
    const field = plainRef.current;
    setBox({ Box, caret: field !== null && document.activeElement === field ? field.selectionStart : null });
  });
  useEffect(function loadAfterPaint() {
    if (loaded) return;
    let isGone = false;
    loadCombobox().then(
      (Box) => {
        if (!isGone) takeOver(Box);
      },
      (cause: unknown) => console.warn(`No suggestions: the code of the combobox did not come. ${String(cause)}`),
    );
    return () => {
      isGone = true;
    };
  }, []);
  if (box) return <box.Box {...props} caret={box.caret} />;
  return (
    <input
      ref={plainRef}
      id={props.id}
      value={props.draft}
      {...props.field}
      onChange={(event) => props.onDraft(event.target.value)}
    />
  );
}
