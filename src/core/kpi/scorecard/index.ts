export * from './scorecard';
export { changesOf, type IndicatorChange } from './changes';
export { DEMO_PARTS, demoPartOf, type DemoPart } from './demo-part';
export { demoOf, halfOf, partScore, viewOf, type PartScore } from './parts';
export { proposedRule } from './proposed-rule';
export { ruleProblem } from './rule-problem';
export { scoreOf } from './score-of';
export { scorecardOf, type PlacedIndicator } from './scorecard-of';
export { cardsOf, lightOf, standings, type Standing } from './standings';
