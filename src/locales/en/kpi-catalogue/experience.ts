export const experience = {
  satisfaction: { name: 'Customer satisfaction (top two boxes)', definition: 'The share of survey answers that are satisfied or very satisfied.' },
  dissatisfaction: { name: 'Dissatisfaction rate', definition: 'The share of survey answers that are dissatisfied or very dissatisfied.' },
  netPromoterScore: { name: 'Net promoter score', definition: 'Customers who would recommend (9–10) less those who would not (0–6), in points from −100 to 100.' },
  effortScore: { name: 'Customer effort score', definition: 'The mean answer to how easy it was to get the matter settled.' },
  surveyParticipation: { name: 'Survey participation', definition: 'The share of customers invited to the survey who answer.' },
  surveyInvitationRate: { name: 'Survey invitation rate', definition: 'The share of answered calls whose customers are invited to the survey.' },
  ivrSatisfaction: { name: 'IVR satisfaction', definition: 'The share of answers to the voice-menu survey that are satisfied.' },
  ivrParticipation: { name: 'IVR survey participation', definition: 'The share of voice-menu users invited to the survey who answer.' },
  praiseRate: { name: 'Praise per 10,000 contacts', definition: 'Words of praise recorded for every ten thousand contacts handled.' },
  retention: { name: 'Retention rate', definition: 'The share of customers wanting to leave who are kept.' },
  mysteryScore: { name: 'Mystery shopping score', definition: 'The mean score of contacts made by test customers.' },
} as const;
