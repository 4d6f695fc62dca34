/** Seven that are told apart in print and by eyes that see few colours; of a week, the weekend is the warm pair. */
export const SERIES_COLOURS = ['#1F3864', '#2F6DB5', '#007C72', '#5B8C2A', '#595959', '#B25D00', '#B3261E'];
