/** Of the central difference of eighth order. */
const WEIGHTS = [672, -168, 32, -3];

/** d/ds of ln(γ(s, y) ÷ (yˢ e⁻ʸ ÷ s)): the logarithm of Palm's function over its argument, by eight values of it. */
export function slopeOfLog(y: string, s: string, mesh: string, guard = ''): string {
  const log = (sign: '+' | '-', times: number) => {
    const at = `${s}${sign}${times === 1 ? '' : `${times}*`}${mesh}`;
    return guard === ''
      ? `LN(GAMMA.DIST(${y},${at},1,TRUE)/GAMMA.DIST(${y},${at}+1,1,FALSE))`
      : `LN((GAMMA.DIST(${y},${at},1,TRUE)${guard})/(GAMMA.DIST(${y},${at}+1,1,FALSE)${guard}))`;
  };
  return `(${WEIGHTS.map((weight, index) => `${index === 0 || weight < 0 ? '' : '+'}${weight}*(${log('+', index + 1)}-${log('-', index + 1)})`).join('')})/(840*${mesh})`;
}

/** How far the argument is shifted before the asymptotic series is good to the last digits. */
const SHIFTED = 8;

/** The digamma function: differences of it are sums of reciprocals. */
export function psi(z: string): string {
  const w = `(${z}+${SHIFTED})`;
  const shift = Array.from({ length: SHIFTED }, (_, j) => `-1/(${z}+${j})`).join('');
  return `LN(${w})-1/(2*${w})-1/(12*${w}^2)+1/(120*${w}^4)-1/(252*${w}^6)+1/(240*${w}^8)${shift}`;
}
