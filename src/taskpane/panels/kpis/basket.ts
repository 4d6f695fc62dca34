import type { IndicatorId } from '../../../core/kpi/catalogue/indicator-id';
import type { BasketItem } from '../../../sheets/kpis/request';

export type Basket = readonly BasketItem[];

export interface BasketAtHand {
  readonly basket: Basket;
  readonly onChange: (basket: Basket) => void;
  /** Goes on to put the basket in the sheet. */
  readonly onInsert: (basket: Basket) => void;
}

export function isIn(basket: Basket, id: IndicatorId): boolean {
  return basket.some((item) => item.id === id);
}

/** With the indicator, or without it where it was in. */
export function toggled(basket: Basket, item: BasketItem): Basket {
  return isIn(basket, item.id) ? basket.filter(({ id }) => id !== item.id) : [...basket, item];
}
