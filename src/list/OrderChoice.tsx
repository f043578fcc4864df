import { useId } from 'react';
import type { Order } from '../domain/criteria.ts';
import { listTexts } from '../texts/explore-texts.ts';

interface OrderChoiceProps {
  order: Order;
  /** The orders that make sense for what is asked, in the order of the choice. */
  orders: readonly Order[];
  onOrder: (order: Order) => void;
}

const NAMES: Record<Order, string> = {
  relevance: listTexts.byRelevance,
  distance: listTexts.byDistance,
  name: listTexts.byName,
};

/** In which order the answers stand. */
export function OrderChoice({ order, orders, onOrder }: OrderChoiceProps) {
  const fieldId = useId();
  const handleChange = (value: string) => onOrder(orders.find((candidate) => candidate === value) ?? order);
  return (
    <div className="order-choice">
      <label htmlFor={fieldId}>{listTexts.order}</label>
      <select id={fieldId} value={order} onChange={(event) => handleChange(event.target.value)}>
        {orders.map((candidate) => (
          <option key={candidate} value={candidate}>
            {NAMES[candidate]}
          </option>
        ))}
      </select>
    </div>
  );
}
