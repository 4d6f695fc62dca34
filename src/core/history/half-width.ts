/** Full-width figures and signs, as East Asian keyboards make them, in their usual width. */
export function halfWidth(text: string): string {
  return /[\u3000\uff01-\uff5e]/.test(text) ? text.replace(/[\uff01-\uff5e]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0)).replace(/\u3000/g, ' ') : text;
}
