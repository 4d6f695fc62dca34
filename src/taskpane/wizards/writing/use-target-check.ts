import { useEffect, useState } from 'react';
import type { Plan } from '../../../sheets/plan';
import type { Collision, WriteTarget } from '../../../workbook/port';
import { useWorkbook } from '../../workbook-context';
import type { Where } from './writing';

export interface TargetCheck {
  /** Null until the sheet has been looked at. */
  readonly collisions: readonly Collision[] | null;
  /** The sheets that exist. */
  readonly names: readonly string[];
}

const PAUSE_IN_TYPING = 250;

export function targetOf(where: Where): WriteTarget {
  return where.refresh && where.before !== null ? { kind: 'refresh', sheet: where.before } : { kind: 'sheet', sheet: where.sheet.trim() };
}

/** Looks at the sheet that is meant before anything is written, and again when another one is named. */
export function useTargetCheck(plan: Plan | null, where: Where): TargetCheck {
  const port = useWorkbook();
  const [check, setCheck] = useState<TargetCheck & { readonly of: string }>({ collisions: null, names: [], of: '' });
  const target = targetOf(where);
  const key = `${target.kind} ${'sheet' in target ? target.sheet : ''}`;
  const named = 'sheet' in target && target.sheet !== '';
  useEffect(() => {
    if (!plan || !named) return;
    let stale = false;
    const timer = setTimeout(async () => {
      const [collisions, names] = await Promise.all([port.collisions(plan, targetOf(where)), port.sheetNames()]);
      if (!stale) setCheck({ collisions, names, of: key });
    }, PAUSE_IN_TYPING);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [plan, port, key, named, where]);
  return check.of === key ? check : { collisions: null, names: check.names };
}
