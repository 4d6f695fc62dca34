import { judgementOf } from '../../../core/kpi/weighing/weigh';
import type { Context, JudgementBlock } from '../context';
import { ahpBlock } from './ahp-block';
import { bestWorstBlock } from './best-worst-block';
import { delphiBlock } from './delphi-block';
import { listBlock } from './list-block';

/** What people said, where it can be said anew; null where only figures count. */
export function judgementBlock(context: Context): JudgementBlock | null {
  const judgement = judgementOf(context.request.settings.weighing);
  if (!judgement) return null;
  switch (judgement.method) {
    case 'points':
    case 'swing':
    case 'ranking':
      return listBlock(context, judgement);
    case 'ahp':
      return ahpBlock(context, judgement);
    case 'bestWorst':
      return bestWorstBlock(context, judgement);
    case 'delphi':
      return delphiBlock(context, judgement);
  }
}
