/** The wizard of leavers and hiring. */
export const attrition = {
  next: 'Next',
};
