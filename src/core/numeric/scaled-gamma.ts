// Made by test/reference/approximations.py. Do not edit: change that file and run it again.

/** Gamma*(a) = Gamma(a) / (sqrt(2 pi / a) (a/e)^a) by Stirling's series (DLMF 5.11.3), for a >= 28, to the last bit. */
export function scaledGamma(a: number): number {
  const r = 1 / a;
  return ((((((((0.0008394987206720873 * r - 5.171790908260592e-05) * r - 0.0005921664373536939) * r + 6.972813758365857e-05) * r + 0.0007840392217200666) * r - 0.00022947209362139917) * r - 0.0026813271604938273) * r + 0.003472222222222222) * r + 0.08333333333333333) * r + 1.0;
}
