import type { writing as en } from '../en/writing';
import type { Wording } from '../wording';

export const writing: Wording<typeof en> = {
  target: '写到哪里',
  refresh: '刷新工作表 {sheet}',
  refreshDetail: '只替换 Callsheet 写的内容，您自己的单元格不动。',
  another: '其他工作表',
  anotherDetail: '不动任何已有内容。',
  sheet: '工作表',
  sheetHint: '没有同名工作表时新建一张。',
  useNew: '写入新工作表 {sheet}',
  occupied: '工作表 {sheet} 已有内容',
  choose: '请选择一张空的工作表。',
  nameSheet: '请填写工作表名称。',
  checking: '请稍候，正在检查工作表。',
  write: '写入',
  inputsKept: '在工作表上改过的输入会保留。',
  writing: '正在写入',
  cancelled: '已取消，工作簿保持原样。',
  failed: '没有写入，工作簿保持原样。',
};
