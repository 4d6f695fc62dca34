import type { LocaleName } from '../../../src/locales/locale-name';

/** Why a printed number and ours differ, where they do. */
export type Difference = 'lastDigits' | 'cutOff' | 'misprint' | 'roundedTwice' | 'olderFormula' | 'rosterCutOff';

/** What the page for movers says around the names and numbers. */
export interface MigrationWords {
  readonly title: string;
  readonly generated: string;
  readonly intro: readonly string[];
  readonly first: { readonly heading: string; readonly lines: readonly string[] };
  readonly names: readonly [there: string, here: string, differs: string];
  readonly numbersLead: string;
  readonly numbers: readonly [there: string, here: string, printed: string, shows: string, source: string];
  readonly notes: string;
  readonly readAt: string;
  readonly literature: { readonly heading: string; readonly text: string };
  readonly differing: { readonly heading: string; readonly text: string; readonly columns: readonly [there: string, printed: string, right: string, why: string] };
  readonly differences: Readonly<Record<Difference, string>>;
  readonly unseen: { readonly heading: string; readonly lines: readonly string[] };
  readonly reference: string;
}

const en: MigrationWords = {
  title: 'Moving from another add-in',
  generated: 'Made from src/functions/elsewhere and the published numbers by `npm run docs`; edits here are overwritten.',
  intro: [
    'Your workbook holds formulas of an older add-in. Here is what you typed there, what you type here, what differs, and numbers that their makers printed beside ours, computed when this page was made.',
    'The names below are also in the pane: *Functions*, then search for the old name.',
  ],
  first: {
    heading: 'First, for all of them',
    lines: [
      'Times are in seconds, shares are fractions: 80 % is 0.8. Calls are those of one interval, and the interval is in minutes, 30 unless you say so. **Most older functions take the calls of an hour: give 60.**',
      'Calls and AHT come first, in every function. Agents, targets and the rest follow.',
      'Some names are the same and mean something else. ERLANGC is the agents required, not the probability of waiting; that is PWAIT, or ERLANGCPROB with erlangs. ABANDON needs a patience.',
      'A queue that never empties is #NUM! with the reason, not a large number.',
      'One formula can take a whole column. Fill-down formulas work as before.',
      'Put the new formula in a column beside the old one and compare, before you delete the old. Where both add-ins have a function of one name, such as AGENTS or ASA, we have not tried which of them Excel takes: paste the old column as values, then switch the older add-in off.',
    ],
  },
  names: ['There', 'Here', 'What differs'],
  numbersLead: 'Numbers that were printed, and what the formula here shows:',
  numbers: ['There', 'Here', 'Printed', 'Shows', 'Printed by'],
  notes: 'Notes',
  readAt: 'Names and arguments were read at:',
  literature: { heading: 'Papers and notes', text: 'Numbers from the literature of call centres. Those of Garnett, Mandelbaum and Reiman are as commonly quoted; we have not read them again in the paper.' },
  differing: {
    heading: 'Where the printed number differs from ours',
    text: 'Each was computed a second time with 40 or 70 digits. Ours is what that computation gives.',
    columns: ['There', 'Printed', 'Right', 'Why'],
  },
  differences: {
    lastDigits: 'The last printed digits are off. The library’s manual says that it builds on Excel’s GAMMALN and GAMMADIST.',
    cutOff: 'The last printed digit was cut off, not rounded.',
    misprint: 'The definition that gives every other number of the demonstration gives 74.44 %; 75.44 % looks like a misprint.',
    roundedTwice: 'It is 94.245 %. The note prints 94.3 %.',
    olderFormula: 'Version 1.8 of the macro changed Abandon to exponential waits, which gives 10.1 %. Its notes print 9 %, probably from before.',
    rosterCutOff: '68 agents on the phones ÷ 0.7 = 97.14 people. 97 people leave 67.9 on the phones, so we round up.',
  },
  unseen: {
    heading: 'What we could not see',
    lines: [
      'CC-Excel: the order of the arguments of CCXLAgents, CCXLCalls and CCXLService. The manual says that with four arguments the last two are percentage and answer time, and that with three the last is the ASA.',
      'CCmath: the names in a cell of the Office add-in. The demonstration in Python uses those above and follows the example sheet; check yours.',
      'ErlangXL: the code of ServiceTime, Trunks, ErlangBExt and NBTrunks was read in ports to Python and JavaScript, not in the original.',
      'Calculators on web pages have no functions to name. Their numbers stand above where somebody printed them.',
    ],
  },
  reference: 'Every function with its arguments: [Functions](functions.md).',
};

const zhCN: MigrationWords = {
  title: '从其他加载项迁移',
  generated: '由 `npm run docs` 根据 src/functions/elsewhere 与已发表的数字生成，在此修改会被覆盖。',
  intro: [
    '您的工作簿里有旧加载项的公式。本页列出：那里怎么写，这里怎么写，有何不同；并把厂商印出的数字与生成本页时算出的数字并排列出。',
    '以下名称在窗格中也能查到：打开“函数”，搜索旧名称。',
  ],
  first: {
    heading: '先看通用的差别',
    lines: [
      '时长以秒计，比例为小数：80 % 即 0.8。来电按一个时段计，时段以分钟计，不写即为 30。**旧函数大多按一小时的来电计：请填 60。**',
      '每个函数都是来电与 AHT 在前，座席、目标等在后。',
      '有些名称相同而含义不同。ERLANGC 是所需座席数，不是等待概率；等待概率是 PWAIT，用厄兰时是 ERLANGCPROB。ABANDON 需要耐心度。',
      '永远排不完的队列显示 #NUM! 并说明原因，而不是一个很大的数。',
      '一个公式可以接受整列；逐行填充的公式照旧可用。',
      '把新公式放在旧列旁边对照，再删除旧公式。两个加载项有同名函数时（如 AGENTS、ASA），Excel 用哪一个，我们没有试过：请先把旧列粘贴为数值，再停用旧加载项。',
    ],
  },
  names: ['那里', '这里', '不同之处'],
  numbersLead: '印出的数字，以及此处公式显示的结果：',
  numbers: ['那里', '这里', '印出', '显示', '出处'],
  notes: '说明',
  readAt: '名称与参数查阅自：',
  literature: { heading: '论文与笔记', text: '呼叫中心文献中的数字。Garnett、Mandelbaum 与 Reiman 的数字取自通常的引用，未再查对原文。' },
  differing: {
    heading: '印出的数字与此处不同之处',
    text: '每一个都用 40 或 70 位数字重新计算过，此处的数字即重新计算的结果。',
    columns: ['那里', '印出', '正确', '原因'],
  },
  differences: {
    lastDigits: '印出的末几位不准。该库的手册说明它建立在 Excel 的 GAMMALN 与 GAMMADIST 之上。',
    cutOff: '印出的末位是截断的，不是四舍五入的。',
    misprint: '得出演示中其他所有数字的定义，在此得 74.44 %；75.44 % 像是印刷错误。',
    roundedTwice: '应为 94.245 %，笔记印作 94.3 %。',
    olderFormula: '该宏 1.8 版把 Abandon 改为指数等待，得 10.1 %；其说明印作 9 %，可能是之前的结果。',
    rosterCutOff: '68 个在线座席 ÷ 0.7 = 97.14 人。97 人只有 67.9 人在线，因此向上取整。',
  },
  unseen: {
    heading: '未能查到的内容',
    lines: [
      'CC-Excel：CCXLAgents、CCXLCalls、CCXLService 的参数顺序。手册说明：四个参数时最后两个是百分比与应答时间，三个参数时最后一个是 ASA。',
      'CCmath：Office 加载项在单元格中的函数名。Python 演示用的是上列名称，与示例表逐列对应；请核对您的写法。',
      'ErlangXL：ServiceTime、Trunks、ErlangBExt 与 NBTrunks 的代码读自 Python 与 JavaScript 移植版，而非原版。',
      '网页计算器没有函数名；有人印出其数字的，已列在上面。',
    ],
  },
  reference: '每个函数及其参数：[函数](functions.md)。',
};

const zhTW: MigrationWords = {
  title: '從其他增益集遷移',
  generated: '由 `npm run docs` 依 src/functions/elsewhere 與已發表的數字產生，在此修改會被覆寫。',
  intro: [
    '您的活頁簿裡有舊增益集的公式。本頁列出：那裡怎麼寫，這裡怎麼寫，有何不同；並把廠商印出的數字與產生本頁時算出的數字並排列出。',
    '以下名稱在窗格中也能查到：開啟「函數」，搜尋舊名稱。',
  ],
  first: {
    heading: '先看通用的差別',
    lines: [
      '時長以秒計，比例為小數：80 % 即 0.8。來電按一個時段計，時段以分鐘計，不寫即為 30。**舊函數大多按一小時的來電計：請填 60。**',
      '每個函數都是來電與 AHT 在前，座席、目標等在後。',
      '有些名稱相同而含義不同。ERLANGC 是所需座席數，不是等待機率；等待機率是 PWAIT，用厄蘭時是 ERLANGCPROB。ABANDON 需要耐心度。',
      '永遠排不完的佇列顯示 #NUM! 並說明原因，而不是一個很大的數。',
      '一個公式可以接受整欄；逐列填滿的公式照舊可用。',
      '把新公式放在舊欄旁邊對照，再刪除舊公式。兩個增益集有同名函數時（如 AGENTS、ASA），Excel 用哪一個，我們沒有試過：請先把舊欄貼上為值，再停用舊增益集。',
    ],
  },
  names: ['那裡', '這裡', '不同之處'],
  numbersLead: '印出的數字，以及此處公式顯示的結果：',
  numbers: ['那裡', '這裡', '印出', '顯示', '出處'],
  notes: '說明',
  readAt: '名稱與引數查閱自：',
  literature: { heading: '論文與筆記', text: '客服中心文獻中的數字。Garnett、Mandelbaum 與 Reiman 的數字取自通常的引用，未再查對原文。' },
  differing: {
    heading: '印出的數字與此處不同之處',
    text: '每一個都用 40 或 70 位數字重新計算過，此處的數字即重新計算的結果。',
    columns: ['那裡', '印出', '正確', '原因'],
  },
  differences: {
    lastDigits: '印出的末幾位不準。該程式庫的手冊說明它建立在 Excel 的 GAMMALN 與 GAMMADIST 之上。',
    cutOff: '印出的末位是截斷的，不是四捨五入的。',
    misprint: '得出示範中其他所有數字的定義，在此得 74.44 %；75.44 % 像是印刷錯誤。',
    roundedTwice: '應為 94.245 %，筆記印作 94.3 %。',
    olderFormula: '該巨集 1.8 版把 Abandon 改為指數等待，得 10.1 %；其說明印作 9 %，可能是之前的結果。',
    rosterCutOff: '68 個線上座席 ÷ 0.7 = 97.14 人。97 人只有 67.9 人在線上，因此無條件進位。',
  },
  unseen: {
    heading: '未能查到的內容',
    lines: [
      'CC-Excel：CCXLAgents、CCXLCalls、CCXLService 的引數順序。手冊說明：四個引數時最後兩個是百分比與應答時間，三個引數時最後一個是 ASA。',
      'CCmath：Office 增益集在儲存格中的函數名稱。Python 示範用的是上列名稱，與範例表逐欄對應；請核對您的寫法。',
      'ErlangXL：ServiceTime、Trunks、ErlangBExt 與 NBTrunks 的程式碼讀自 Python 與 JavaScript 移植版，而非原版。',
      '網頁計算器沒有函數名稱；有人印出其數字的，已列在上面。',
    ],
  },
  reference: '每個函數及其引數：[函數](functions.md)。',
};

export const migrationWords: Readonly<Record<LocaleName, MigrationWords>> = { en, 'zh-CN': zhCN, 'zh-TW': zhTW };
