import { InterceptorEffectEnum } from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/preset-sheets-core';
import type { Book } from '../../objects/book';

/** Lays the looks of conditional formats over the cells as they are drawn. Answers how to stop. */
export function drawConditions({ injector, unitId, conditionalLooks }: Book): () => void {
  const laid = injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Style,
    handler: (cell, place, next) => {
      const look = place.unitId === unitId ? conditionalLooks.at(place.subUnitId, place.row, place.col) : undefined;
      return next(look ? { ...(cell ?? place.rawData), interceptorStyle: { ...cell?.interceptorStyle, ...look } } : cell);
    },
  });
  return () => laid.dispose();
}
