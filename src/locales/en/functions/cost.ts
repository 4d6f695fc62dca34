export const cost = {
  ATTRITION: {
    summary: 'Attrition as a yearly rate: leavers over mean headcount.',
    result: 'A fraction of the headcount per year; format it as a percentage.',
    details:
      'Give the leavers of a period and the headcount at its start; with the headcount at its end, the mean of both is used. For a period other than a year, give its months and the rate is put on a yearly footing.',
    assumptions: [
      'Count everyone who left, by choice or not.',
      'People who move to another department are no leavers.',
      'Keep agents apart from other staff: the leavers and the headcount must be of the same group.',
      'A short period scaled to a year exaggerates chance: one bad month is not a year.',
    ],
    notFor: 'Not for a handful of people: with fewer than about 20, one leaver moves the rate by 5 points. Count leavers instead.',
    formula: 'leavers ÷ mean of headcount_open and headcount_close × 12 ÷ months',
    source: 'An operations indicator of contact centres: everyone who left over the mean headcount of the period.',
    arguments: {
      leavers: 'People who left in the period',
      headcount_open: 'Headcount at the start of the period',
      headcount_close: 'Headcount at the end; left out, the headcount at the start stands for both',
      months: 'Length of the period in months; default 12',
    },
  },
  COSTPERCALL: {
    summary: 'Cost per call: all cost over all calls handled.',
    result: 'Money per call, in the currency of the cost.',
    details:
      'Ranges are added up first, so you can select a column of cost lines and a column of volumes of any lengths. A credit in the cost column counts with its minus sign.',
    assumptions: [
      'Take all cost of the centre for the period: people, premises, telecoms and systems, services.',
      'Take all that the centre handled in the same period: inbound, outbound and other channels.',
    ],
    notFor: 'Not for deciding whether one more call is worth taking: most of the cost is fixed. Not for comparing channels whose contacts differ in length; see COSTPERMINUTE.',
    formula: 'Σ total_cost ÷ Σ calls',
    source: 'An operations indicator of contact centres: all cost of the centre over all that it handled.',
    arguments: {
      total_cost: 'Cost of the period, one figure or a range of cost lines',
      calls: 'Calls handled in the same period, one figure or a range',
    },
  },
  COSTPERMINUTE: {
    summary: 'Cost per minute: all cost over all minutes handled.',
    result: 'Money per minute, in the currency of the cost.',
    details:
      'Ranges are added up first, so you can select a column of cost lines and a column of minutes of any lengths. A credit in the cost column counts with its minus sign. '
      + 'It compares channels and months whose contacts differ in length, where cost per call would mislead.',
    assumptions: [
      'Take all cost of the centre for the period: people, premises, telecoms and systems, services.',
      'Minutes handled are talk, hold and after-call work. If you divide by talk minutes only, always do, and say so.',
      'Where calls come in seconds of handle time, divide them by 60 first.',
    ],
    notFor: 'Not for telling whether the centre works well: long calls make a minute cheap. Read it beside COSTPERCALL.',
    formula: 'Σ total_cost ÷ Σ minutes',
    source: 'An operations indicator of contact centres: all cost of the centre over the minutes that it handled.',
    arguments: {
      total_cost: 'Cost of the period, one figure or a range of cost lines',
      minutes: 'Minutes handled in the same period, one figure or a range',
    },
  },
  COSTPERSEAT: {
    summary: 'Cost per seat: all cost over the mean number of seats.',
    result: 'Money per seat for the period of the cost: a year’s cost gives the cost of a seat for a year.',
    details:
      'The cost lines are added up; the seats are averaged, so that you can select the seats of every month of the year. Blank cells and zeros among the seats are left out. '
      + 'A credit in the cost column counts with its minus sign.',
    assumptions: [
      'A seat is a place of work, however many people share it in shifts: more shifts make a seat dearer and a call cheaper.',
      'The seats are counted in the period of the cost, at even distances.',
    ],
    notFor: 'Not for comparing a centre open day and night with one open by day: use COSTPERCALL. Not for the cost of a person.',
    formula: 'Σ total_cost ÷ mean of seats',
    source: 'An operations indicator of contact centres: all cost of the centre over its mean number of seats.',
    arguments: {
      total_cost: 'Cost of the period, one figure or a range of cost lines',
      seats: 'Seats in the period, one figure or a range that is averaged',
    },
  },
  COSTPERSUCCESS: {
    summary: 'Cost per success of outbound calling: labour of the campaign over its successes.',
    result: 'Money per success, in the currency of the hourly cost.',
    details: 'Select columns of hours and successes to compare campaigns, teams or agents row by row.',
    assumptions: [
      'A success is what the campaign is for: a sale, an appointment, a completed survey. Count it once, and after cancellations if they are many.',
      'Hours logged in, not paid; put breaks, training and the employer’s share into hourly_cost.',
      'Only labour counts. Lists, telephone charges and bonuses come on top.',
    ],
    notFor: 'Not for a campaign with a handful of successes: chance decides it. Not for inbound calls; see COSTPERCALL.',
    formula: 'hourly_cost × login_hours ÷ successes',
    source: 'An outbound indicator of contact centres: hourly labour cost × hours logged in over successes.',
    arguments: {
      hourly_cost: 'Cost of an hour of an agent',
      login_hours: 'Hours that agents were logged in for the campaign, all together',
      successes: 'Successes in those hours',
    },
  },
  STAFFCOSTPERCALL: {
    summary: 'Staff cost per call: what the agents of a period cost, over the calls handled.',
    result: 'Money per call, in the currency of the hourly cost.',
    details:
      'overhead is what comes on top of pay, as a fraction of it: 0.3 for 30 % (social insurance, supervisors, premises, whatever you choose to carry). '
      + 'Select columns to price several plans row by row.',
    assumptions: [
      'agents are people paid, from GROSSAGENTS, ERLANGC with shrinkage or the payroll, not only those on the phones.',
      'hours are the paid hours of one of them in the period, and calls are handled in that same period.',
    ],
    notFor: 'Not the whole cost of a call unless overhead carries everything else: with the cost lines at hand use COSTPERCALL.',
    formula: 'agents × hourly_cost × hours × (1 + overhead) ÷ calls',
    source: 'An operations indicator of contact centres: direct labour with its overhead over the calls handled.',
    arguments: {
      agents: 'People paid in the period',
      hourly_cost: 'Pay of one of them for an hour',
      hours: 'Paid hours of one of them in the period',
      calls: 'Calls handled in the period',
      overhead: 'What comes on top of pay, as a fraction of it; default 0',
    },
  },
  ATTRITIONCOST: {
    summary: 'Cost of attrition: hiring, training, learning on the job and leaving, for all leavers.',
    result: 'Money for all leavers of the period together, in the currency of the amounts.',
    details:
      'For each leaver it adds the hiring and the training of a replacement, the output that is paid and missed while the new agent learns, and what the departure itself costs. '
      + 'With ramp_productivity 0.5 a new agent does half the work of an experienced one on average over the ramp_weeks, so half of their cost is missed. '
      + 'leaving is for everything else: final pay, overtime until the place is filled. Divide the answer by leavers for the cost of one.',
    assumptions: [
      'Every leaver is replaced. For leavers who are not, nothing is hired or trained: leave them out.',
      'hiring and training are for one replacement who stays. If some drop out of training, divide their cost by the share that stays.',
      'training holds pay in the classroom; ramp_weeks begin after it.',
      'Customers lost, errors made and the mood of the team are not in it; nor are wages saved while a place stands empty.',
    ],
    notFor: 'Not what would be saved if attrition fell to nothing: some leavers are welcome, and hiring has fixed costs. For the rate of leaving use ATTRITION.',
    formula: 'leavers × (hiring + training + ramp_weeks × weekly_cost × (1 − ramp_productivity) + leaving)',
    source: 'The parts are those of R. Davis, “What’s Your True Cost of Attrition?”, SWPP On Target, Winter 2017; the learning curve is taken at its average.',
    arguments: {
      leavers: 'People who left in the period and are replaced',
      hiring: 'Cost of finding and hiring one replacement',
      training: 'Cost of training one, with pay in the classroom',
      ramp_weeks: 'Weeks on the job until a new agent is fully productive',
      weekly_cost: 'Pay and what comes with it for one agent and week',
      ramp_productivity: 'Average output in those weeks, as a fraction of an experienced agent’s, 0–1; default 0.5',
      leaving: 'Cost of one departure by itself; default 0',
    },
  },
} as const;
