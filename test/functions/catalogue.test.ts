import { catalogue } from '../../src/functions/catalogue/catalogue';
import { functionsJson } from '../../src/functions/functions-json';
import { functionTexts } from '../../src/functions/texts';
import { LOCALE_NAMES } from '../../src/locales/locale-name';

const json = functionsJson('en');

test('functions.json lists every function of the catalogue under its name, in order', () => {
  expect(json.functions.map(({ id }) => id)).toEqual(catalogue.map(({ name }) => name));
  expect(json.functions.map(({ name }) => name)).toEqual(catalogue.map(({ name }) => name));
});

test('names are what Excel takes: letters, at least three, never like a cell address', () => {
  for (const { name } of catalogue) {
    expect(name).toMatch(/^[A-Z]{3,}$/);
    expect(name).not.toMatch(/^[A-Z]{1,3}\d+$/);
  }
  expect(new Set(catalogue.map(({ name }) => name)).size).toBe(catalogue.length);
});

test('arguments read as words: lower case, joined by underscores, unique, required ones first', () => {
  for (const { arguments: entries } of catalogue) {
    const names = entries.map(({ name }) => name);
    expect(names.filter((name) => !/^[a-z]+(_[a-z]+)*$/.test(name))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
    const optional = entries.map((entry) => entry.default !== undefined);
    expect(optional).toEqual([...optional].sort((a, b) => Number(a) - Number(b)));
  }
});

test('the signatures are the released ones: arguments are only ever appended', () => {
  const signatures = Object.fromEntries(json.functions.map(({ name, parameters }) => [name, parameters.map((parameter) => (parameter.optional ? `[${parameter.name}]` : parameter.name)).join(' ')]));
  const released = {
    ERLANGC: 'calls aht [service_level] [answer_within] [interval] [max_occupancy] [shrinkage]',
    SERVICELEVEL: 'calls aht agents [answer_within] [interval] [patience] [lines] [redial] [definition] [redial_blocked]',
    AGENTS: 'calls aht [service_level] [answer_within] [interval] [max_occupancy] [patience] [max_abandon] [max_asa] [min_agents] [definition]',
    ASA: 'calls aht agents [interval] [patience] [lines] [redial] [redial_blocked] [definition]',
    OCCUPANCY: 'calls aht agents [interval] [patience] [lines] [redial] [redial_blocked]',
    ABANDON: 'calls aht agents [interval] [patience] [lines] [redial] [redial_blocked]',
    AHT: 'talk [hold] [wrap] [calls]',
    AGENTSREASON: 'calls aht [service_level] [answer_within] [interval] [max_occupancy] [patience] [max_abandon] [max_asa] [min_agents] [definition]',
    AGENTSFRACTIONAL: 'calls aht [service_level] [answer_within] [interval] [max_occupancy] [patience] [max_abandon] [max_asa] [min_agents] [definition]',
    AGENTSASA: 'calls aht [max_asa] [interval] [patience] [whole]',
    AGENTSABANDON: 'calls aht patience [max_abandon] [interval]',
    AGENTSOCCUPANCY: 'calls aht [max_occupancy] [interval]',
    AGENTSTHUMB: 'calls aht [asa] [productivity] [attendance] [interval]',
    CALLCAPACITY: 'agents aht [service_level] [answer_within] [interval] [patience] [definition]',
    MAXAHT: 'calls agents [service_level] [answer_within] [interval] [patience] [definition]',
    INTRADAY: 'calls aht [service_level] [answer_within] [interval] [max_occupancy] [shrinkage] [lag]',
    SHRINKAGE: 'components [multiplicative]',
    GROSSAGENTS: 'agents shrinkage [whole]',
    ERLANGTABLE: 'calls aht agents [answer_within] [interval] [patience] [lines] [redial] [redial_blocked] [definition]',
    PWAIT: 'calls aht agents [interval] [patience] [lines] [redial] [redial_blocked]',
    BLOCKING: 'calls aht agents [interval] [patience] [lines] [redial] [redial_blocked]',
    QUEUELENGTH: 'calls aht agents [interval] [patience] [lines] [redial] [redial_blocked]',
    WAITIFQUEUED: 'calls aht agents [interval] [patience] [lines] [redial] [redial_blocked]',
    REDIALLOAD: 'calls aht agents [interval] [patience] [lines] [redial] [redial_blocked]',
    ANSWERTIME: 'calls aht agents [percent] [interval] [patience] [lines] [redial] [redial_blocked]',
    PATIENCE: 'total_wait abandons',
    ERLANGS: 'calls aht [interval]',
    ERLANGB: 'lines erlangs',
    ERLANGBX: 'lines erlangs retry',
    ENGSET: 'lines sources erlangs_per_free_source',
    ERLANGCPROB: 'agents erlangs',
    TRUNKS: 'erlangs [blocking] [retry] [whole]',
    CALLTRUNKS: 'calls talk asa [blocking] [interval]',
    TRUNKCAPACITY: 'lines [blocking] [retry]',
    CHATAGENTS: 'chats aht_by_concurrency [service_level] [answer_within] [interval] [patience] [lines] [max_abandon] [definition]',
    CHATSERVICELEVEL: 'chats aht_by_concurrency agents [answer_within] [interval] [patience] [lines] [definition]',
    CHATABANDON: 'chats aht_by_concurrency agents [interval] [patience] [lines]',
    CHATOCCUPANCY: 'chats aht_by_concurrency agents [interval] [patience] [lines]',
    CHATASA: 'chats aht_by_concurrency agents [interval] [patience] [lines] [definition]',
    BLENDSERVICELEVEL: 'calls aht agents threshold [answer_within] [interval]',
    BLENDASA: 'calls aht agents threshold [interval]',
    BLENDOCCUPANCY: 'calls aht agents threshold [interval]',
    BLENDOUTBOUND: 'calls aht agents threshold [interval]',
    BLENDTHRESHOLD: 'calls aht agents [service_level] [answer_within] [interval]',
    DEFERREDAGENTS: 'volume aht window_hours [backlog] [occupancy]',
    BACKLOGTIME: 'backlog agents aht [volume_per_hour] [occupancy]',
    ATTRITION: 'leavers headcount_open [headcount_close] [months]',
    TOPDOWN: 'annual growth [month_share] [open_days] [day_index] [interval_share]',
    DAYINDEX: 'volumes [days]',
    FORECASTCALLS: 'timestamps values horizon [interval] [holidays] [level]',
    FORECASTERROR: 'actual forecast [measure]',
    STAFFRATIO: 'agents',
    CALLRATIO: 'calls',
    SCHEDULEFIT: 'agents calls',
    SCHEDULEEFFICIENCY: 'required scheduled [measure]',
    OVERSTAFFING: 'required scheduled [interval]',
    UNDERSTAFFING: 'required scheduled [interval]',
    KPISCORE: 'actual target [floor] [stretch] [direction]',
    AHPWEIGHTS: 'matrix',
    AHPCONSISTENCY: 'matrix',
    BWMWEIGHTS: 'best_to_others others_to_worst',
    ENTROPYWEIGHTS: 'matrix',
    CRITICWEIGHTS: 'matrix [directions]',
    MERECWEIGHTS: 'matrix [directions]',
    RANKWEIGHTS: 'ranks [method]',
    ROUNDWEIGHTS: 'weights [min] [max] [step] [total]',
    WEIGHTEDSCORE: 'scores weights',
    COSTPERCALL: 'total_cost calls',
    COSTPERMINUTE: 'total_cost minutes',
    COSTPERSEAT: 'total_cost seats',
    COSTPERSUCCESS: 'hourly_cost login_hours successes',
    STAFFCOSTPERCALL: 'agents hourly_cost hours calls [overhead]',
    ATTRITIONCOST: 'leavers hiring training ramp_weeks weekly_cost [ramp_productivity] [leaving]',
  };
  for (const [name, signature] of Object.entries(released)) expect(`${name} ${signatures[name]}`).toMatch(new RegExp(`^${`${name} ${signature}`.replace(/[[\]]/g, '\\$&')}`));
});

test('every argument takes a value or a range, every result may spill, and error cells come in', () => {
  expect(json.allowErrorForDataTypeAny).toBe(true);
  for (const { parameters, result } of json.functions) {
    expect(result.dimensionality).toBe('matrix');
    for (const parameter of parameters) expect(parameter).toMatchObject({ type: 'any', dimensionality: 'matrix' });
  }
});

test('no function asks for addresses, streams or is volatile', () => {
  for (const entry of json.functions) expect(Object.keys(entry).sort()).toEqual(['description', 'helpUrl', 'id', 'name', 'parameters', 'result']);
});

test('each function has an https help page of its own in each language', () => {
  const pages = LOCALE_NAMES.flatMap((locale) => functionsJson(locale).functions.map(({ helpUrl }) => helpUrl));
  expect(new Set(pages).size).toBe(catalogue.length * LOCALE_NAMES.length);
  for (const page of pages) expect(page).toMatch(/^https:\/\/[^ ]+$/);
});

describe.each(['zh-CN', 'zh-TW'] as const)('in %s', (locale) => {
  test('names, ids and shapes are those of English; only descriptions differ', () => {
    const bare = (language: 'en' | typeof locale) => functionsJson(language).functions.map((entry) => ({
      ...entry, description: '', helpUrl: '', parameters: entry.parameters.map((parameter) => ({ ...parameter, description: '' })),
    }));
    expect(bare(locale)).toEqual(bare('en'));
  });

  test('every description is Chinese and ends no English sentence', () => {
    const sentences = functionsJson(locale).functions.flatMap(({ description, parameters }) => [description, ...parameters.map((parameter) => parameter.description)]);
    expect(sentences.filter((sentence) => !/[\u4e00-\u9fff]/.test(sentence))).toEqual([]);
  });
});

test('simplified and traditional texts do not mix their characters', () => {
  const all = (locale: 'zh-CN' | 'zh-TW') => JSON.stringify(functionTexts(locale));
  expect(all('zh-CN')).not.toMatch(/[來電時應間與從這個們給單處類總數據費範]/);
  expect(all('zh-TW')).not.toMatch(/[来电时应间与从这个们给单处类总数据费范]/);
});

test('no text describes a function or an argument that does not exist', () => {
  for (const locale of LOCALE_NAMES) {
    const texts = functionTexts(locale);
    expect(Object.keys(texts).sort()).toEqual(catalogue.map(({ name }) => name).sort());
    for (const { name, arguments: entries } of catalogue) expect(Object.keys(texts[name].arguments)).toEqual(entries.map((entry) => entry.name));
  }
});

test('a description tells the default that the catalogue gives', () => {
  for (const locale of LOCALE_NAMES) {
    for (const { name, arguments: entries } of catalogue) {
      for (const entry of entries.filter(({ default: value }) => value !== undefined && value !== null)) {
        const description = functionTexts(locale)[name].arguments[entry.name]!;
        const stated = /(?:default|默认|預設)\s*([\d.]+|[A-Z]+)/.exec(description)?.[1];
        expect([locale, name, entry.name, stated?.replace(/\.$/, '')]).toEqual([locale, name, entry.name, String(entry.default).toUpperCase()]);
      }
    }
  }
});

test('the help of ERLANGC lists what Erlang C assumes', () => {
  expect(functionTexts('en').ERLANGC.assumptions.join(' ')).toMatch(/abandons.*busy.*random.*steady.*Every agent.*accurate while service is good.*occupancy.*workforce software/s);
});
