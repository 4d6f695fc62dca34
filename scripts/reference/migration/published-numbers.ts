import type { AddIn } from '../../../src/functions/elsewhere';
import { cases, type Published } from '../../../test/reference/cases';

/** A number that somebody printed, how they got it, and the formula that gives it here. */
export interface PublishedNumber {
  readonly id: string;
  readonly of: AddIn['id'] | 'literature';
  /** As typed there, or the labels of its fields. */
  readonly there: string;
  readonly formula: string;
  /** Where it was read. */
  readonly source: string;
}

const CRAN = 'rdocumentation.org, ErlangC 0.1.0';
const PYWORKFORCE = 'pypi.org, pyworkforce 0.2.1';
const CCMATH = 'CCmath, demonstration in Python';
const manual = (name: string) => `abstractmicro.com, ${name}`;
const XL = 'ErlangXL 1.8, function notes';
const GMR = 'Garnett, Mandelbaum & Reiman (2002), as quoted';
const NOTE = 'A planner’s public note';

export const PUBLISHED_NUMBERS: readonly PublishedNumber[] = [
  { id: 'xl-1', of: 'erlangXl', there: 'Agents(0.85,15,100,180)', formula: '=AGENTS(100,180,0.85,15,60)', source: XL },
  { id: 'xl-2', of: 'erlangXl', there: 'Abandon(8,30,100,180)', formula: '=1-SERVICELEVEL(100,180,8,30,60)', source: XL },
  { id: 'xl-3', of: 'erlangXl', there: 'ASA(8,100,180)', formula: '=ASA(100,180,8,60)', source: XL },

  { id: 'ccmath-c-asa', of: 'ccmath', there: 'ERLANG.X.ASA(4,3,14)', formula: '=ASA(4,180,14,1)/60', source: CCMATH },
  { id: 'ccmath-c-sl', of: 'ccmath', there: 'ERLANG.X.SLA(4,3,14,0.333)', formula: '=SERVICELEVEL(4,180,14,19.98,1)', source: CCMATH },
  { id: 'ccmath-c-occ', of: 'ccmath', there: 'ERLANG.X.OCCUPANCY(4,3,14)', formula: '=OCCUPANCY(4,180,14,1)', source: CCMATH },
  { id: 'ccmath-x-asa', of: 'ccmath', there: 'ERLANG.X.ASA(4,3,14,100,1,0)', formula: '=ASA(4,180,14,1,60,100,0,,3)/60', source: CCMATH },
  { id: 'ccmath-x-sl', of: 'ccmath', there: 'ERLANG.X.SLA(4,3,14,0.333,100,1,0)', formula: '=SERVICELEVEL(4,180,14,19.98,1,60,100,0,5)', source: CCMATH },
  { id: 'ccmath-x-ab', of: 'ccmath', there: 'ERLANG.X.ABANDON(4,3,14,100,1,0)', formula: '=ABANDON(4,180,14,1,60,100)', source: CCMATH },
  { id: 'ccmath-x-occ', of: 'ccmath', there: 'ERLANG.X.OCCUPANCY(4,3,14,100,1,0)', formula: '=OCCUPANCY(4,180,14,1,60,100)', source: CCMATH },
  { id: 'ccmath-x-blk', of: 'ccmath', there: 'ERLANG.X.BLOCKING(4,3,14,100,1,0)', formula: '=BLOCKING(4,180,14,1,60,100)', source: CCMATH },
  { id: 'ccmath-bl-asa', of: 'ccmath', there: 'ERLANG.BL.ASA(4,3,16,2)', formula: '=BLENDASA(4,180,16,2,1)/60', source: CCMATH },
  { id: 'ccmath-bl-sl', of: 'ccmath', there: 'ERLANG.BL.SLA(4,3,16,0.333,2)', formula: '=BLENDSERVICELEVEL(4,180,16,2,19.98,1)', source: CCMATH },
  { id: 'ccmath-bl-occ', of: 'ccmath', there: 'ERLANG.BL.OCCUPANCY(4,3,16,2)', formula: '=BLENDOCCUPANCY(4,180,16,2,1)', source: CCMATH },
  { id: 'ccmath-bl-out', of: 'ccmath', there: 'ERLANG.BL.OUTBOUND(4,3,16,2)', formula: '=BLENDOUTBOUND(4,180,16,2,1)', source: CCMATH },
  { id: 'ccmath-chat-asa', of: 'ccmath', there: 'ERLANG.CHAT.ASA(4,[3,3.5,4],5,100,1)', formula: '=CHATASA(4,{180,210,240},5,1,60,100,3)/60', source: CCMATH },
  { id: 'ccmath-chat-sl', of: 'ccmath', there: 'ERLANG.CHAT.SLA(4,[3,3.5,4],5,0.333,100,1)', formula: '=CHATSERVICELEVEL(4,{180,210,240},5,19.98,1,60,100,5)', source: CCMATH },
  { id: 'ccmath-chat-ab', of: 'ccmath', there: 'ERLANG.CHAT.ABANDON(4,[3,3.5,4],5,100,1)', formula: '=CHATABANDON(4,{180,210,240},5,1,60,100)', source: CCMATH },
  { id: 'ccmath-chat-occ', of: 'ccmath', there: 'ERLANG.CHAT.OCCUPANCY(4,[3,3.5,4],5,100,1)', formula: '=CHATOCCUPANCY(4,{180,210,240},5,1,60,100)', source: CCMATH },

  { id: 'wb-1', of: 'westbay', there: 'Erlang B: Lines 15, Blocking 0.01 → B.H.T.', formula: '=TRUNKCAPACITY(15,0.01)', source: 'erlang.com, calculator manual' },
  { id: 'wb-2', of: 'westbay', there: 'Erlang B: B.H.T. 33.333, Blocking 0.01 → Lines', formula: '=TRUNKS(33.333,0.01)', source: 'erlang.com, forum, 2001' },
  { id: 'wb-3', of: 'westbay', there: 'ExtErlBLines(100,0.025,50)', formula: '=TRUNKS(100,0.025,0.5)', source: 'voip-calculator.com, manual' },
  { id: 'wb-4', of: 'westbay', there: 'ExtErlBBlocking(1500,1000,20)', formula: '=ERLANGBX(1000,1500,0.2)', source: 'voip-calculator.com, manual' },
  { id: 'wb-5', of: 'westbay', there: 'ExtErlBTraffic(0.030,200,70)', formula: '=TRUNKCAPACITY(200,0.03,0.7)', source: 'voip-calculator.com, manual' },
  { id: 'wb-6', of: 'westbay', there: 'Extended Erlang B: Recall 50, B.H.T. 5.5, Blocking 0.03 → Lines', formula: '=TRUNKS(5.5,0.03,0.5)', source: 'erlang.com, calculator manual' },
  { id: 'wb-7', of: 'westbay', there: 'CCXLService: 21, 57, 1110, 180', formula: '=SERVICELEVEL(57,1110,21,180,60)', source: 'erlang.com, forum, 2021' },
  { id: 'wb-8', of: 'westbay', there: 'Erlang C: 57, 1110, 80 %, 20 → Agents', formula: '=AGENTS(57,1110,0.8,20,60)', source: 'erlang.com, forum, 2021' },

  { id: 'cch-9', of: 'callCentreHelper', there: 'AgentsRequired(400,30,257,80%,20,85%,30%)', formula: '=ERLANGC(400,257,0.8,20,30,0.85,0.3)', source: 'contactcentrehelper.com, 2022' },

  { id: 'am-b0', of: 'abstractMicro', there: 'ErlbBlockage(3,10.4)', formula: '=ERLANGB(3,10.4)', source: manual('ErlbBlockage') },
  { id: 'am-b1', of: 'abstractMicro', there: 'ErlbBlockage(32.4,30)', formula: '=ERLANGB(32.4,30)', source: manual('ErlbBlockage') },
  { id: 'am-bt0', of: 'abstractMicro', there: 'ErlbTrafFromBlockage(0.01,17)', formula: '=TRUNKCAPACITY(17,0.01)', source: manual('ErlbTrafFromBlockage') },
  { id: 'am-bt1', of: 'abstractMicro', there: 'ErlbTrafFromBlockage(0.05,17)', formula: '=TRUNKCAPACITY(17,0.05)', source: manual('ErlbTrafFromBlockage') },
  { id: 'am-bt2', of: 'abstractMicro', there: 'ErlbTrafFromBlockage(0.05,17.5)', formula: '=TRUNKCAPACITY(17.5,0.05)', source: manual('ErlbTrafFromBlockage') },
  { id: 'am-bt3', of: 'abstractMicro', there: 'ErlbTrafFromBlockage(0.01,25)', formula: '=TRUNKCAPACITY(25,0.01)', source: manual('ErlbTrafFromBlockage') },
  { id: 'am-bn0', of: 'abstractMicro', there: 'ErlbNsrvFromBlockage(0.01,10)', formula: '=TRUNKS(10,0.01,0,FALSE)', source: manual('ErlbNsrvFromBlockage') },
  { id: 'am-bn1', of: 'abstractMicro', there: 'ErlbNsrvFromBlockage(0.05,10)', formula: '=TRUNKS(10,0.05,0,FALSE)', source: manual('ErlbNsrvFromBlockage') },
  { id: 'am-bn2', of: 'abstractMicro', there: 'ErlbNsrvFromBlockage(0.01,15.7)', formula: '=TRUNKS(15.7,0.01,0,FALSE)', source: manual('ErlbNsrvFromBlockage') },
  { id: 'am-fd1', of: 'abstractMicro', there: 'ErlcFractionDelayed(11,10.1)', formula: '=ERLANGCPROB(11,10.1)', source: manual('ErlcFractionDelayed') },
  { id: 'am-fd2', of: 'abstractMicro', there: 'ErlcFractionDelayed(133.78,130.1)', formula: '=ERLANGCPROB(133.78,130.1)', source: manual('ErlcFractionDelayed') },
  { id: 'am-w1', of: 'abstractMicro', there: 'ErlcWait(100,95,300)', formula: '=ASA(95*3600/300,300,100,60)', source: manual('ErlcWait') },
  { id: 'am-w2', of: 'abstractMicro', there: 'ErlcWait(13,10.75,120.5)', formula: '=ASA(10.75*3600/120.5,120.5,13,60)', source: manual('ErlcWait') },
  { id: 'am-wait1', of: 'abstractMicro', there: 'ErlcWait4(20,1800,100,240)', formula: '=ASA(100,240,20,30)', source: manual('ErlcWait4') },
  { id: 'am-wait2', of: 'abstractMicro', there: 'ErlcWait4(20,1800,100,300)', formula: '=ASA(100,300,20,30)', source: manual('ErlcWait4') },
  { id: 'am-q1', of: 'abstractMicro', there: 'ErlcNwaiting(10,8)', formula: '=QUEUELENGTH(8,3600,10,60)', source: manual('ErlcNwaiting') },
  { id: 'am-q2', of: 'abstractMicro', there: 'ErlcNwaiting(10,9)', formula: '=QUEUELENGTH(9,3600,10,60)', source: manual('ErlcNwaiting') },
  { id: 'am-q3', of: 'abstractMicro', there: 'ErlcNwaiting4(20,1800,60,540)', formula: '=QUEUELENGTH(60,540,20,30)', source: manual('ErlcNwaiting4') },
  { id: 'am-q4', of: 'abstractMicro', there: 'ErlcNwaiting4(20,1800,60,580)', formula: '=QUEUELENGTH(60,580,20,30)', source: manual('ErlcNwaiting4') },
  { id: 'am-nw1', of: 'abstractMicro', there: 'ErlcNsrvFromWait(10,180,15)', formula: '=AGENTSASA(10*3600/180,180,15,60,,FALSE)', source: manual('ErlcNsrvFromWait') },
  { id: 'am-nw2', of: 'abstractMicro', there: 'ErlcNsrvFromWait(100,180,15)', formula: '=AGENTSASA(100*3600/180,180,15,60,,FALSE)', source: manual('ErlcNsrvFromWait') },
  { id: 'am-n1', of: 'abstractMicro', there: 'ErlcNsrvFromWait4(1800,200,300,5)', formula: '=AGENTSASA(200,300,5,30,,FALSE)', source: manual('ErlcNsrvFromWait4') },
  { id: 'am-n2', of: 'abstractMicro', there: 'ErlcNsrvFromWait4(1800,200,300,30)', formula: '=AGENTSASA(200,300,30,30,,FALSE)', source: manual('ErlcNsrvFromWait4') },
  { id: 'am-ok0', of: 'abstractMicro', there: 'ErlcFractionOk(100,97.5,180,15)', formula: '=SERVICELEVEL(97.5*3600/180,180,100,15,60)', source: manual('ErlcFractionOk') },
  { id: 'am-ok1', of: 'abstractMicro', there: 'ErlcFractionOk(100,97.5,180,50)', formula: '=SERVICELEVEL(97.5*3600/180,180,100,50,60)', source: manual('ErlcFractionOk') },
  { id: 'am-ok2', of: 'abstractMicro', there: 'ErlcFractionOk(100.7,97.5,180,50)', formula: '=SERVICELEVEL(97.5*3600/180,180,100.7,50,60)', source: manual('ErlcFractionOk') },
  { id: 'am-f1', of: 'abstractMicro', there: 'ErlcNsrvFromFractionOk(10.3,180,10,0.90)', formula: '=AGENTSFRACTIONAL(10.3*3600/180,180,0.9,10,60)', source: manual('ErlcNsrvFromFractionOk') },
  { id: 'am-f2', of: 'abstractMicro', there: 'ErlcNsrvFromFractionOk(10.3,180,10,0.95)', formula: '=AGENTSFRACTIONAL(10.3*3600/180,180,0.95,10,60)', source: manual('ErlcNsrvFromFractionOk') },
  { id: 'am-f3', of: 'abstractMicro', there: 'ErlcNsrvFromFractionOk5(1800,936,180,10,0.90)', formula: '=AGENTSFRACTIONAL(936,180,0.9,10,30)', source: manual('ErlcNsrvFromFractionOk5') },
  { id: 'am-f4', of: 'abstractMicro', there: 'ErlcNsrvFromFractionOk5(1800,936,180,10,0.95)', formula: '=AGENTSFRACTIONAL(936,180,0.95,10,30)', source: manual('ErlcNsrvFromFractionOk5') },
  { id: 'am-tr0', of: 'abstractMicro', there: 'ErlcTrafFromFractionOk(25,180,10,0.90)', formula: '=CALLCAPACITY(25,180,0.9,10,60)*180/3600', source: manual('ErlcTrafFromFractionOk') },
  { id: 'am-tr1', of: 'abstractMicro', there: 'ErlcTrafFromFractionOk(25,180,10,0.95)', formula: '=CALLCAPACITY(25,180,0.95,10,60)*180/3600', source: manual('ErlcTrafFromFractionOk') },
  { id: 'am-tr2', of: 'abstractMicro', there: 'ErlcTrafFromFractionOk(25.33,180,10,0.95)', formula: '=CALLCAPACITY(25.33,180,0.95,10,60)*180/3600', source: manual('ErlcTrafFromFractionOk') },

  { id: 'cch-1', of: 'libraries', there: 'erlang_c(100, 30 min, 180 s, 20 s, 14): traffic_intensity', formula: '=ERLANGS(100,180,30)', source: CRAN },
  { id: 'cch-2', of: 'libraries', there: 'erlang_c(…): wait_probability', formula: '=PWAIT(100,180,14,30)', source: CRAN },
  { id: 'cch-3', of: 'libraries', there: 'erlang_c(…): service_level', formula: '=SERVICELEVEL(100,180,14,20,30)', source: CRAN },
  { id: 'cch-4', of: 'libraries', there: 'erlang_c(…): average_speed_of_answer', formula: '=ASA(100,180,14,30)', source: CRAN },
  { id: 'cch-5', of: 'libraries', there: 'erlang_c(…): occupancy', formula: '=OCCUPANCY(100,180,14,30)', source: CRAN },
  { id: 'cch-6', of: 'libraries', there: 'calculate_agents(100, 30 min, 180 s, 20 s, 0.8, 0.85, 0.3)', formula: '=ERLANGC(100,180,0.8,20,30,0.85)', source: CRAN },
  { id: 'cch-7', of: 'libraries', there: 'calculate_agents(…): process, 11 agents, wait_probability', formula: '=PWAIT(100,180,11,30)', source: CRAN },
  { id: 'cch-8', of: 'libraries', there: 'calculate_agents(…): process, 11 agents, service_level', formula: '=SERVICELEVEL(100,180,11,20,30)', source: CRAN },
  { id: 'pywf-1', of: 'libraries', there: 'ErlangC(transactions=100, asa=20/60, aht=3, interval=30, shrinkage=0.3).required_positions(0.8, 0.85)', formula: '=ERLANGC(100,180,0.8,20,30,0.85,0.3)', source: PYWORKFORCE },
  { id: 'pywf-2', of: 'libraries', there: 'ErlangB: 10, max_blocking=0.02', formula: '=TRUNKS(10,0.02)', source: 'pyworkforce, docstring' },
  { id: 'gem-1', of: 'libraries', there: 'Calculator.new(0.01,300,20)', formula: '=ERLANGS(0.01*3600,300,60)', source: 'erlang_c_calculator, README' },
  { id: 'gem-2', of: 'libraries', there: 'Calculator.new(0.01,300,20): agents_needed', formula: '=AGENTS(0.01*3600,300,0.8,20,60)', source: 'erlang_c_calculator, README' },

  { id: 'gmr-1', of: 'literature', there: 'M/M/50+M: P(Ab)', formula: '=ABANDON(2880,60,50,60,120)', source: GMR },
  { id: 'gmr-2', of: 'literature', there: 'M/M/50+M: E[W], s', formula: '=ASA(2880,60,50,60,120,,,,2)', source: GMR },
  { id: 'gmr-3', of: 'literature', there: 'M/M/50+M: ρ', formula: '=OCCUPANCY(2880,60,50,60,120)', source: GMR },
  { id: 'gmr-4', of: 'literature', there: 'M/M/50: E[W], s', formula: '=ASA(2880,60,50,60)', source: GMR },
  { id: 'gmr-5', of: 'literature', there: 'M/M/50: ρ', formula: '=OCCUPANCY(2880,60,50,60)', source: GMR },
  { id: 'es-1', of: 'literature', there: 'Erlang C: 195, 180 s, 80/20', formula: '=AGENTS(195,180,0.8,20,30)', source: NOTE },
  { id: 'es-2', of: 'literature', there: '1 − Erlang B: 19.5, 24', formula: '=1-ERLANGB(24,19.5)', source: NOTE },
];

const printed = new Map([...cases<Published>('published'), ...cases<Published>('published-elsewhere')].map((row) => [row.id, row]));

export type PrintedNumber = Pick<Published, 'id' | 'published' | 'publishedDecimals' | 'oracle' | 'agrees'>;

export function printedNumber(id: string): PrintedNumber {
  const row = printed.get(id);
  if (!row) throw new Error(`No published number is called ${id}.`);
  return row;
}

export const PRINTED_IDS: readonly string[] = [...printed.keys()];
