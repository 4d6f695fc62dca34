export const platform = {
  availabilityOfSystems: { name: 'System availability', definition: 'The share of agreed service time in which systems worked.' },
  interruptionRate: { name: 'Service interruption rate', definition: 'The share of agreed service time in which systems were down.' },
  timeToRepair: { name: 'Mean time to repair', definition: 'How long an outage lasts on average.' },
  trunkUse: { name: 'Trunk utilisation', definition: 'How much of the trunks the traffic takes: mean erlangs carried for each trunk.' },
  licenceUse: { name: 'Licence use', definition: 'The largest number of agents logged in at once, out of licences held.' },
  privacyIncidentCount: { name: 'Privacy incidents', definition: 'Confirmed cases in which customer data came into wrong hands.' },
  recordingCompleteness: { name: 'Recording completeness', definition: 'The share of answered calls with a usable recording.' },
  emergencyInTime: { name: 'Emergency actions in time', definition: 'The share of actions due in an emergency or a drill that were taken in time.' },
  knowledgeInTime: { name: 'Knowledge base up to date', definition: 'The share of articles due for a change that were changed in time.' },
} as const;
