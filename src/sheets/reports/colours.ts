/** The same thing has the same colour in every report. */
export const COLOURS = {
  offered: '#2F6DB5', day: '#2F6DB5', night: '#1F3864', earlier: '#A9BEDD', answered: '#5B8C2A', abandoned: '#C4314B', ivr: '#8A94A6',
  abandonRate: '#8E1B10', serviceLevel: '#1F3864', speed: '#B25D00', talk: '#6B3FA0', goal: '#595959', average: '#B25D00', score: '#007C72',
  verySatisfied: '#1B7F4B', satisfied: '#8CC5A2', neutral: '#C8C8C8', dissatisfied: '#F0A868', veryDissatisfied: '#C4314B',
  attempts: '#2F6DB5', reached: '#5B8C2A', successes: '#5B8C2A', refusals: '#C4314B', perHour: '#B25D00',
} as const;

/** Skills beside each other. */
export const SKILL_COLOURS = ['#1F3864', '#2F6DB5', '#007C72', '#5B8C2A', '#B25D00', '#6B3FA0'] as const;
