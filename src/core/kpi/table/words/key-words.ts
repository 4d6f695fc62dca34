import type { TextRole } from '../kpi-table';

interface KeyWords {
  readonly certain: RegExp;
  readonly likely: RegExp;
  readonly not?: RegExp;
}

/** What stands above columns that tell rows apart, as `plainHeader` leaves it. */
export const KEY_WORDS: Readonly<Record<TextRole, KeyWords>> = {
  agent: {
    certain: /^(agent|agent name|agent full name|name|rep|csr|advisor|adviser|user|user name|employee|employee name|representative|operator|tsr|staff name|座席|座席姓名|座席名称|姓名|员工|员工姓名|人员|客服|客服代表|客服专员|专员|业务员|话务员|接线员)$/,
    likely: /agent name|agent id|agent login|login id|employee|\bcsr\b|座席|工号|姓名|专员|话务员/, not: /数$|人数|小时|时长|量$|率$|count|number of|group|team|组/,
  },
  team: {
    certain: /^(team|team name|group|group name|agent group|supervisor|team leader|department|dept|site|unit|manager|location|班组|小组|团队|组别|班长|部门|组|职场|中心|班组名称|所属班组|科室|课别|组名|主管)$/,
    likely: /\bteam\b|supervisor|agent group|班组|小组|团队|组别|部门/, not: /数$|人数|量$|率$|leaders/,
  },
  queue: {
    certain: /^(queue|queue name|skill|skill name|split|split skill|skill group|vdn|csq|csq name|call type|line of business|lob|service|queue id|campaign|campaign name|技能组|队列|业务|技能|业务类型|队列名称|技能组名称|业务线)$/,
    likely: /^(hotline|project|project name|media type|channel|热线|产线|渠道|服务类别|专线|项目|项目名称|专案|专案名称|活动|进线类别|类别)$|queue name|\bskill\b|\bcsq\b|\bvdn\b|call type|campaign name|技能组|队列名|业务类型|业务线/, not: /数$|量$|率$|时长|time|calls\b.*\d/,
  },
  reason: {
    certain: /^(reason|refusal reason|disposition|outcome|result|reason code|complaint reason|wrap up code|原因|拒绝原因|投诉原因|结果|外呼结果|放弃原因|离职原因|理由|拒绝理由|投诉类别|投诉类型)$/,
    likely: /reason|disposition|原因|理由/, not: /数$|量$|率$/,
  },
};

export const MONTH_WORDS = /^(month|months?|period|year month|calendar month|month year|月份|年月|月|统计月|月度|统计月份|账期|会计月)$/;
