export const selfService = {
  ivrContainment: { name: 'IVR containment rate', definition: 'The share of calls entering the voice menu that end there without an agent.' },
  selfServiceCompletion: { name: 'Self-service completion rate', definition: 'The share of self-service tasks started that are finished.' },
  ivrAbandonment: { name: 'IVR abandonment', definition: 'The share of calls that hang up in the voice menu without a result.' },
  zeroOutRate: { name: 'Zero-out rate', definition: 'The share of calls in the voice menu that ask for an agent.' },
  ivrTime: { name: 'Average IVR time', definition: 'The time that a call spends in the voice menu on average.' },
  botResolution: { name: 'Bot resolution rate', definition: 'The share of bot sessions that settle the matter without an agent.' },
  botTransfer: { name: 'Bot-to-agent transfer rate', definition: 'The share of bot sessions that are passed to an agent.' },
  recognitionAccuracy: { name: 'Recognition accuracy', definition: 'The share of checked samples in which speech or intent was recognised correctly.' },
  digitalShare: { name: 'Digital share', definition: 'The share of all contacts that are served in digital channels.' },
} as const;
