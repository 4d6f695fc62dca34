/**
 * Countries and territories that contact centres answer for or work from, by ISO 3166-1. Where days off differ by state,
 * `region-names.ts` has the states as well.
 */
export const COUNTRIES = [
  'AE', 'AR', 'AT', 'AU', 'BD', 'BE', 'BG', 'BR', 'CA', 'CH', 'CL', 'CN', 'CO', 'CR', 'CZ', 'DE', 'DK', 'DO', 'EE', 'EG', 'ES', 'FI', 'FJ', 'FR',
  'GB', 'GH', 'GR', 'GT', 'HK', 'HR', 'HU', 'ID', 'IE', 'IL', 'IN', 'IT', 'JM', 'JP', 'KE', 'KR', 'LK', 'LT', 'LU', 'LV', 'MA', 'MU', 'MX', 'MY',
  'NG', 'NL', 'NO', 'NZ', 'PA', 'PE', 'PH', 'PK', 'PL', 'PR', 'PT', 'RO', 'RS', 'SA', 'SE', 'SG', 'SI', 'SK', 'SV', 'TH', 'TN', 'TR', 'TT', 'TW',
  'UA', 'US', 'VN', 'ZA',
] as const;
export type Country = (typeof COUNTRIES)[number];
