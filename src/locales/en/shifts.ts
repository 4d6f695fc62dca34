/** The wizard that plans shifts. */
export const shifts = {
  next: 'Next',
};
