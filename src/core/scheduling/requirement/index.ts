export { peopleToPlan } from './people-to-plan';
export { readRequirement } from './read-requirement';
export { findRequirementColumns, requirementScore, type ChosenRequirementColumns, type RequirementColumns } from './requirement-columns';
export { MOST_DAYS, MOST_INTERVALS, type RequirementNote, type RequirementNoteCode, type RequirementReading, type RequirementRole } from './requirement-reading';
