import type { writing as en } from '../en/writing';
import type { Wording } from '../wording';

export const writing: Wording<typeof en> = {
  target: '寫到哪裡',
  refresh: '重新整理工作表 {sheet}',
  refreshDetail: '只取代 Callsheet 寫的內容，您自己的儲存格不動。',
  another: '其他工作表',
  anotherDetail: '不動任何既有內容。',
  sheet: '工作表',
  sheetHint: '沒有同名工作表時新建一張。',
  useNew: '寫入新工作表 {sheet}',
  occupied: '工作表 {sheet} 已有內容',
  choose: '請選擇一張空的工作表。',
  nameSheet: '請填寫工作表名稱。',
  checking: '請稍候，正在檢查工作表。',
  write: '寫入',
  inputsKept: '在工作表上改過的輸入會保留。',
  writing: '正在寫入',
  cancelled: '已取消，活頁簿保持原樣。',
  failed: '沒有寫入，活頁簿保持原樣。',
};
