import { useCombobox, type UseComboboxState, type UseComboboxStateChangeOptions } from 'downshift';
import { useEffectEvent, useLayoutEffect, type ComponentProps, type ReactNode } from 'react';

/** A stretch of a line, marked where it is what the visitor wrote. */
export interface ComboPart {
  text: string;
  isMarked: boolean;
}

/** A line of the list; `key` is what is told when it is chosen. */
export interface ComboOption {
  key: string;
  parts: readonly ComboPart[];
  /** What tells it from the others, or where it leads. */
  note?: string;
  icon?: ReactNode;
}

/** Lines of one kind under their heading; one without lines is not shown. */
export interface ComboGroup {
  heading: string;
  options: readonly ComboOption[];
}

export interface ComboboxProps {
  /** Ids of the field and of its label, which stands outside. */
  id: string;
  labelId: string;
  /** Name of the list; another than the field's, so that each is found by its own. */
  listName: string;
  draft: string;
  groups: readonly ComboGroup[];
  /** Said under the field instead of lines: they are on their way, or there are none. */
  message: string | null;
  /** Whether Enter takes the first line when none was picked out. */
  takesFirst: boolean;
  /** Attributes of the field itself. */
  field: ComponentProps<'input'>;
  onDraft: (text: string) => void;
  onChoose: (key: string) => void;
}

interface LoadedProps extends ComboboxProps {
  /** Where the caret stood in the plain field that this one replaces; null where that had not the focus. */
  caret: number | null;
}

const { stateChangeTypes } = useCombobox;

/** The text is the visitor's: neither Escape, nor leaving the field, nor a choice writes into it by itself. */
function keepText(
  state: UseComboboxState<ComboOption>,
  { type, changes }: UseComboboxStateChangeOptions<ComboOption>,
): Partial<UseComboboxState<ComboOption>> {
  const isChoice = type === stateChangeTypes.ItemClick || type === stateChangeTypes.InputKeyDownEnter;
  return {
    ...changes,
    inputValue: type === stateChangeTypes.InputChange ? changes.inputValue : state.inputValue,
    selectedItem: isChoice ? changes.selectedItem : null,
    // The field takes the focus by Tab as well as by a press: only a press or a letter opens the list.
    ...(isChoice && { isOpen: false, highlightedIndex: -1 }),
  };
}

/** A text field with a list of suggestions under headings, by the ARIA pattern of an editable combobox. */
export default function Combobox(props: LoadedProps) {
  const { id, labelId, listName, draft, groups, message, takesFirst, field, caret, onDraft, onChoose } = props;
  const shown = groups.filter(({ options }) => options.length > 0);
  const options = shown.flatMap((group) => group.options);
  const { isOpen, highlightedIndex, getInputProps, getMenuProps, getItemProps, closeMenu } = useCombobox({
    inputId: id,
    labelId,
    items: options,
    itemToString: () => '',
    itemToKey: (item) => item?.key,
    inputValue: draft,
    selectedItem: null,
    defaultHighlightedIndex: takesFirst ? 0 : -1,
    stateReducer: keepText,
    onStateChange: ({ selectedItem }) => {
      if (selectedItem) onChoose(selectedItem.key);
    },
  });
  const takeFocusOver = useEffectEvent(() => {
    const element = document.getElementById(id);
    if (caret === null || !(element instanceof HTMLInputElement)) return;
    element.focus();
    element.setSelectionRange(caret, caret);
  });
  // Before the next frame: a letter typed meanwhile would be lost.
  useLayoutEffect(function takeFocusFromPlainField() {
    takeFocusOver();
  }, []);
  const hasOptions = isOpen && options.length > 0;
  const inputProps = getInputProps({
    ...field,
    // Beside the library's own handling, which is too late for the caret.
    onChange: (event) => onDraft((event.target as HTMLInputElement).value),
    onKeyDown: (event) => {
      if (event.key !== 'Enter' || highlightedIndex >= 0) return;
      // Nothing was picked out: the key sends the form, which the library would forbid.
      Object.assign(event.nativeEvent, { preventDownshiftDefault: true });
      closeMenu();
    },
  });
  let index = -1;
  return (
    <>
      {/* Without a line picked out the library writes an empty id, which HTML does not allow. */}
      <input
        {...inputProps}
        aria-expanded={hasOptions}
        aria-activedescendant={inputProps['aria-activedescendant'] || undefined}
      />
      {isOpen && message && !hasOptions && <p className="combo-popup combo-message">{message}</p>}
      <div {...getMenuProps({ className: 'combo-popup combo-list', hidden: !hasOptions, 'aria-label': listName })}>
        {hasOptions &&
          shown.map((group, place) => (
            <div key={group.heading} role="group" aria-labelledby={`${id}-${place}`}>
              <p id={`${id}-${place}`} className="combo-heading" role="presentation">
                {group.heading}
              </p>
              {group.options.map((option) => {
                index += 1;
                return <Option key={option.key} option={option} props={getItemProps({ item: option, index })} />;
              })}
            </div>
          ))}
      </div>
    </>
  );
}

function Option({ option, props }: { option: ComboOption; props: ComponentProps<'div'> }) {
  return (
    <div {...props} className="combo-option">
      {option.icon}
      <span className="combo-text">
        <span>{option.parts.map(({ text, isMarked }, at) => (isMarked ? <mark key={at}>{text}</mark> : text))}</span>
        {option.note && (
          <>
            {' '}
            <span className="combo-note">{option.note}</span>
          </>
        )}
      </span>
    </div>
  );
}
