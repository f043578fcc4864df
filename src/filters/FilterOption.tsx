interface FilterOptionProps {
  /** The whole accessible name, count included. */
  text: string;
  isChecked: boolean;
  onToggle: () => void;
  kind?: 'checkbox' | 'radio';
  /** Radio buttons of one group share it. */
  name?: string;
  /** Its sign stands before the text. */
  filiere?: string;
  isNested?: boolean;
}

/** One choice with its count. */
export function FilterOption({
  text,
  isChecked,
  onToggle,
  kind = 'checkbox',
  name,
  filiere,
  isNested,
}: FilterOptionProps) {
  return (
    <label
      className={filiere ? 'filter-option filiere-sign' : 'filter-option'}
      data-filiere={filiere}
      data-nested={isNested || undefined}
    >
      <input type={kind} name={name} checked={isChecked} onChange={onToggle} />
      {text}
    </label>
  );
}
