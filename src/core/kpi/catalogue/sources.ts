export interface Source {
  readonly title: string;
  readonly url: string;
}

/** Pages on which an indicative figure was read. They are vendors, trade sites and one utility's standard; none is a norm. */
export const SOURCES = {
  wfmLabs: { title: 'WFM Labs wiki, Call Center Metrics', url: 'https://wiki.wfmlabs.org/wiki/Call_Center_Metrics' },
  mpTelecom: { title: 'MP Telecom quoting IFC “global metrics”', url: 'https://www.mptelecom.com.vn/en/tin-tuc-nganh/danh-gia-hieu-suat-call-center.html' },
  bayt: { title: 'Bayt answer quoting the same “global metrics”', url: 'https://qcspecialties.bayt.com/ar/specialties/q/242663/' },
  gongweng: { title: 'gongweng.com, call-centre KPI list (Chinese)', url: 'https://www.gongweng.com/kp/539124.html' },
  csdn: { title: 'CSDN, call-centre key operating indicators (Chinese)', url: 'https://wenku.csdn.net/doc/3dbxxszgi1' },
  southernGrid: { title: 'China Southern Power Grid 95598 call-centre operating standard (copy, Chinese)', url: 'http://www.dybbs8.com/excel/4244102.html' },
  sqmIndustry: { title: 'SQM Group, industry standards for top KPIs', url: 'https://www.sqmgroup.com/resources/library/blog/industry-standards-top-call-center-kpis' },
  sqmResearch: { title: 'SQM Group, CX research', url: 'https://www.sqmgroup.com/resources/library/blog/call-center-customer-experience-research' },
  sqmAttrition: { title: 'SQM figures in SalesTechStar, call-center attrition rate', url: 'https://salestechstar.com/amp/lead-distribution-call-management/call-center-attrition-rate-it-is-now-the-most-important-kpi' },
  qatc: { title: 'QATC study quoted by Call Center Power', url: 'https://callcenterpower.com/call-center-attrition-kpi/' },
  contactBabel: { title: 'ContactBabel US report 2014, summary', url: 'https://www.thefreelibrary.com/ContactBabel+details+recent+Contact+Center+HR+%26+operational+trends+and...-a0402049488' },
  cchOccupancy: { title: 'Call Centre Helper, do not push occupancy beyond 85%', url: 'https://www.contactcentrehelper.com/?p=231177' },
  cchConcurrency: { title: 'Call Centre Helper, concurrency formula', url: 'https://callcentrehelper.com/what-is-the-formula-for-concurrency-in-chat-support-206977.htm' },
  cchInefficiency: { title: 'Call Centre Helper, schedule inefficiency', url: 'https://callcentrehelper.com/how-to-calculate-schedule-inefficiency-186381.htm' },
  swpp: { title: 'SWPP, Ask the Workforce Wizard', url: 'https://swpp.org/newsletter/ask-the-workforce-wizard/' },
  techTargetShrinkage: { title: 'TechTarget, industry standards for call-centre staff shrinkage', url: 'https://searchcustomerexperience.techtarget.com/answer/Industry-standards-for-call-center-staff-shrinkage' },
  deHaan: { title: 'P. L. DeHaan, The incredible shrinking call center', url: 'https://peterlyledehaan.com/call-center-articles/the-incredible-shrinking-call-center/' },
  serviceNow: { title: 'ServiceNow docs, schedule adherence', url: 'https://raw.githubusercontent.com/ServiceNow/ServiceNowDocs/australia/markdown/customer-service-management/schedule-adherence-configurable-wfo-cs.md' },
  supportman: { title: 'Supportman glossary, concurrency', url: 'https://supportman.io/glossary/concurrency/' },
  amdify: { title: 'Amdify, outbound KPIs', url: 'https://www.amdify.io/blog/outbound-call-center-kpis-metrics' },
  callHub: { title: 'CallHub, outbound call-center metrics', url: 'https://callhub.io/outbound-call-center-metrics/' },
  cma: { title: 'Canadian Marketing Association, top 10 call-centre metrics', url: 'https://www.the-cma.org/disciplines/analytics/archive/top-10-call-centre-metrics' },
  ctpl: { title: 'CTPL, call-centre statistics', url: 'https://ctplapps.in/11-new-call-center-statistics-including-turnover-rates-of-30-45/amp' },
  rlut: { title: 'rlut.cn blog on labour cost (Chinese)', url: 'https://www.rlut.cn/news/hu-jiao-zhong-xin-ren-li-cheng-ben-kong-zhi-pai-ban-you-hua-ru-he-zai-bao-zheng-fu-wu-zhi-liang-de-t.html' },
} as const satisfies Record<string, Source>;

export type SourceId = keyof typeof SOURCES;
