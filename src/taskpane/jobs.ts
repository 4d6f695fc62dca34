import { BookSearchRegular, CalendarClockRegular, CalendarDataBarRegular, CalendarEditRegular, CalendarPersonRegular, CalendarSyncRegular, DataTrendingRegular, DocumentArrowRightRegular, DocumentTableSearchRegular, MathFormulaRegular, MoneyCalculatorRegular, PersonSubtractRegular, ScalesRegular, ShiftsDayRegular, TableSearchRegular, TargetArrowRegular, TextBulletListSquareRegular, TrophyRegular, WrenchRegular, type FluentIcon } from '@fluentui/react-icons';
import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import type { Words } from '../locales';
import type { JobProps } from './job';

export type JobGroup = keyof Words['pane']['home']['groups'];

export interface Job {
  /** Also its route: `#/staffing`. */
  readonly id: keyof Words['pane']['jobs'];
  readonly group: JobGroup;
  readonly icon: FluentIcon;
  /** Loaded when the job is first opened. */
  readonly component: LazyExoticComponent<ComponentType<JobProps>>;
}

/** The jobs that a planner can do here, in the order of Home. Nothing is listed before it can be done. */
export const JOBS: readonly Job[] = [
  { id: 'staffing', group: 'plan', icon: CalendarClockRegular, component: lazy(() => import('./wizards/staffing')) },
  { id: 'forecast', group: 'plan', icon: DataTrendingRegular, component: lazy(() => import('./wizards/forecasting')) },
  { id: 'today', group: 'plan', icon: CalendarSyncRegular, component: lazy(() => import('./wizards/today')) },
  { id: 'shifts', group: 'schedule', icon: ShiftsDayRegular, component: lazy(() => import('./wizards/shifts')) },
  { id: 'roster', group: 'schedule', icon: CalendarPersonRegular, component: lazy(() => import('./wizards/roster')) },
  { id: 'roster-desk', group: 'schedule', icon: CalendarEditRegular, component: lazy(() => import('./panels/roster-desk')) },
  { id: 'efficiency', group: 'schedule', icon: CalendarDataBarRegular, component: lazy(() => import('./wizards/efficiency')) },
  { id: 'kpis', group: 'measure', icon: BookSearchRegular, component: lazy(() => import('./panels/kpis')) },
  { id: 'weights', group: 'measure', icon: ScalesRegular, component: lazy(() => import('./wizards/weights')) },
  { id: 'scorecard', group: 'measure', icon: TrophyRegular, component: lazy(() => import('./wizards/scorecard')) },
  { id: 'reports', group: 'measure', icon: TextBulletListSquareRegular, component: lazy(() => import('./wizards/reports')) },
  { id: 'cost', group: 'cost', icon: MoneyCalculatorRegular, component: lazy(() => import('./wizards/cost')) },
  { id: 'attrition', group: 'cost', icon: PersonSubtractRegular, component: lazy(() => import('./wizards/attrition')) },
  { id: 'share', group: 'cost', icon: DocumentArrowRightRegular, component: lazy(() => import('./wizards/share')) },
  { id: 'repair', group: 'cost', icon: WrenchRegular, component: lazy(() => import('./panels/repair')) },
  { id: 'call-log', group: 'lookUp', icon: DocumentTableSearchRegular, component: lazy(() => import('./wizards/call-log')) },
  { id: 'explain', group: 'lookUp', icon: TableSearchRegular, component: lazy(() => import('./panels/explain')) },
  { id: 'goals', group: 'lookUp', icon: TargetArrowRegular, component: lazy(() => import('./panels/goals')) },
  { id: 'functions', group: 'lookUp', icon: MathFormulaRegular, component: lazy(() => import('./panels/functions')) },
];
