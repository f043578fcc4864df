import { useId } from 'react';
import type { Criteria } from '../domain/criteria.ts';
import { listTexts } from '../texts/explore-texts.ts';

interface OrderChoiceProps {
  order: Criteria['order'];
  onOrder: (order: Criteria['order']) => void;
}

/** In which order the answers to a text stand. */
export function OrderChoice({ order, onOrder }: OrderChoiceProps) {
  const fieldId = useId();
  return (
    <div className="order-choice">
      <label htmlFor={fieldId}>{listTexts.order}</label>
      <select
        id={fieldId}
        value={order}
        onChange={(event) => onOrder(event.target.value === 'name' ? 'name' : 'relevance')}
      >
        <option value="relevance">{listTexts.byRelevance}</option>
        <option value="name">{listTexts.byName}</option>
      </select>
    </div>
  );
}
