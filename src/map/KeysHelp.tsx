import { Keyboard, X } from 'lucide-react';
import { useEffect, useId, useRef, type KeyboardEvent } from 'react';
import { createPortal } from 'react-dom';
import { keysTexts } from '../texts/map-room-texts.ts';

interface KeysHelpProps {
  isOpen: boolean;
  onOpen: () => void;
  onClose: () => void;
}

/** The keys of the map: a button, and the dialog that lists them. The browser keeps the focus in it and gives it back. */
export function KeysHelp({ isOpen, onOpen, onClose }: KeysHelpProps) {
  const dialogRef = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(
    function followState() {
      const dialog = dialogRef.current;
      if (isOpen && !dialog?.open) dialog?.showModal();
      if (!isOpen && dialog?.open) dialog.close();
    },
    [isOpen],
  );
  // Escape is the dialog's own: no panel behind it may close too.
  const handleKeyDown = (event: KeyboardEvent) => event.stopPropagation();
  return (
    <>
      <button type="button" className="button map-keys-button" onClick={onOpen}>
        <Keyboard size={16} aria-hidden="true" />
        <span>{keysTexts.button}</span>
      </button>
      {createPortal(
        <dialog
          ref={dialogRef}
          className="map-keys"
          aria-labelledby={titleId}
          onClose={onClose}
          onKeyDown={handleKeyDown}
        >
          <div className="map-keys-head">
            <h2 id={titleId}>{keysTexts.title}</h2>
            <button type="button" className="icon-button" aria-label={keysTexts.close} onClick={onClose}>
              <X size={18} aria-hidden="true" />
            </button>
          </div>
          <p>{keysTexts.lead}</p>
          <table>
            <caption className="visually-hidden">{keysTexts.title}</caption>
            <thead>
              <tr>
                <th scope="col">{keysTexts.key}</th>
                <th scope="col">{keysTexts.effect}</th>
              </tr>
            </thead>
            <tbody>
              {keysTexts.rows.map(([key, effect]) => (
                <tr key={key}>
                  <th scope="row">{key}</th>
                  <td>{effect}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </dialog>,
        document.body,
      )}
    </>
  );
}
