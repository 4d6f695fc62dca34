/** The wizard that makes reports. */
export const reports = {
  next: 'Next',
};
