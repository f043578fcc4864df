import type { ReactNode } from 'react';

interface FilterOptionProps {
  /** The whole accessible name, count included. */
  text: string;
  isChecked: boolean;
  onToggle: () => void;
  kind?: 'checkbox' | 'radio';
  /** Radio buttons of one group share it. */
  name?: string;
  icon?: ReactNode;
  isNested?: boolean;
}

/** One choice with its count. */
export function FilterOption({
  text,
  isChecked,
  onToggle,
  kind = 'checkbox',
  name,
  icon,
  isNested,
}: FilterOptionProps) {
  return (
    <label className="filter-option" data-nested={isNested || undefined}>
      <input type={kind} name={name} checked={isChecked} onChange={onToggle} />
      {icon}
      <span>{text}</span>
    </label>
  );
}
