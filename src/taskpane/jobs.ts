import { BookSearchRegular, CalendarClockRegular, CalendarEditRegular, CalendarPersonRegular, CalendarDataBarRegular, CalendarSyncRegular, DataTrendingRegular, DocumentTableSearchRegular, MathFormulaRegular, ScalesRegular, ShiftsDayRegular, TableSearchRegular, TargetArrowRegular, TextBulletListSquareRegular, TrophyRegular, type FluentIcon } from '@fluentui/react-icons';
import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import type { Words } from '../locales';
import type { JobProps } from './job';

export interface Job {
  /** Also its route: `#/staffing`. */
  readonly id: keyof Words['pane']['jobs'];
  readonly icon: FluentIcon;
  /** Loaded when the job is first opened. */
  readonly component: LazyExoticComponent<ComponentType<JobProps>>;
}

/** The jobs that a planner can do here, in the order of Home. Nothing is listed before it can be done. */
export const JOBS: readonly Job[] = [
  { id: 'staffing', icon: CalendarClockRegular, component: lazy(() => import('./wizards/staffing')) },
  { id: 'forecast', icon: DataTrendingRegular, component: lazy(() => import('./wizards/forecasting')) },
  { id: 'today', icon: CalendarSyncRegular, component: lazy(() => import('./wizards/today')) },
  { id: 'shifts', icon: ShiftsDayRegular, component: lazy(() => import('./wizards/shifts')) },
  { id: 'roster', icon: CalendarPersonRegular, component: lazy(() => import('./wizards/roster')) },
  { id: 'roster-desk', icon: CalendarEditRegular, component: lazy(() => import('./panels/roster-desk')) },
  { id: 'efficiency', icon: CalendarDataBarRegular, component: lazy(() => import('./wizards/efficiency')) },
  { id: 'kpis', icon: BookSearchRegular, component: lazy(() => import('./panels/kpis')) },
  { id: 'weights', icon: ScalesRegular, component: lazy(() => import('./wizards/weights')) },
  { id: 'scorecard', icon: TrophyRegular, component: lazy(() => import('./wizards/scorecard')) },
  { id: 'reports', icon: TextBulletListSquareRegular, component: lazy(() => import('./wizards/reports')) },
  { id: 'call-log', icon: DocumentTableSearchRegular, component: lazy(() => import('./wizards/call-log')) },
  { id: 'explain', icon: TableSearchRegular, component: lazy(() => import('./panels/explain')) },
  { id: 'goals', icon: TargetArrowRegular, component: lazy(() => import('./panels/goals')) },
  { id: 'functions', icon: MathFormulaRegular, component: lazy(() => import('./panels/functions')) },
];
