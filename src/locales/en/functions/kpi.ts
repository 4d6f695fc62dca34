const matrix = 'A row for each month or unit, a column for each indicator';
const comparisons = 'Square table: how many times as important the indicator of the row is as that of the column. One triangle is enough';

export const kpi = {
  KPISCORE: {
    summary: 'Score of an indicator against its target: 1 is the target met.',
    result: 'A fraction: 1 is 100 %, the target met. Format it as a percentage.',
    details:
      'With a floor the score rises in a straight line from 0 at the floor to 1 at the target and beyond. Without one it is actual ÷ target, or target ÷ actual where less is better. '
      + 'It is never below 0. With a stretch, nothing more is earned beyond that value; set it to the target to cap the score at 1. Floor and stretch are values of the indicator, in its own unit, not scores: '
      + 'for a cap of 120 % over floor 70 and target 85 the stretch is 70 + 1.2 · 15 = 88. A floor or stretch of 0 that would lie on the wrong side of the target counts as blank.',
    assumptions: [
      'The way from floor to target counts evenly: half the way is half the score.',
      'actual, target, floor and stretch are in one unit. Type 0.8 or 80 throughout, never a mixture.',
      'Where less is better and there is no floor, an actual of 0 has no score unless a stretch above 0 caps it.',
    ],
    notFor: 'Not for an indicator that should be neither low nor high, such as occupancy: score it by hand on either side. Not for a target of 0 without a floor: a ratio to nothing does not exist.',
    formula: 'With floor: (actual − floor) ÷ (target − floor). Without: actual ÷ target; with direction -1, target ÷ actual. At least 0; actual counts up to stretch.',
    source: 'The straight-line score with threshold, target and maximum of performance contracts; a definition, not a statistic.',
    arguments: {
      actual: 'What was achieved, in the unit of the indicator',
      target: 'The value that scores 1, in the same unit',
      floor: 'The value that scores 0, worse than the target; left out, the score is a ratio to the target',
      stretch: 'The value beyond which nothing more is earned, at the target or better; left out, no limit',
      direction: '1 if more is better, -1 if less is better; default 1',
    },
  },
  AHPWEIGHTS: {
    summary: 'Weights of indicators from pairwise comparisons, by the analytic hierarchy process.',
    result: 'A column of fractions that add up to 1, one for each row of the matrix.',
    details:
      'Compare each pair once: 1 equally important, 3 somewhat, 5 clearly, 7 strongly, 9 extremely more important, and the reciprocal the other way. Fill the cells above the diagonal; blank cells (or 0) below it are taken as reciprocals, and the diagonal as 1. '
      + 'Lower cells that are filled must agree with their mirror: 0.33 for 1/3 and 0.14 for 1/7 pass as rounding. Of two mirror cells the one of 1 or more counts.',
    assumptions: [
      'The judgements are consistent enough: check AHPCONSISTENCY, which should be 0.1 or less.',
      'Indicators are comparable in importance: those that differ more than about nine times do not belong in one matrix.',
      'Adding an indicator later changes the weights of all.',
    ],
    notFor: 'Not for more than about nine indicators: 45 comparisons tire people. Use BWMWEIGHTS, which asks far fewer, or RANKWEIGHTS, which asks for an order only.',
    formula: 'The vector w with matrix · w = λ · w for the largest λ, scaled to add up to 1.',
    source: 'T. L. Saaty (1980), “The Analytic Hierarchy Process”, McGraw-Hill.',
    arguments: { matrix: comparisons },
  },
  AHPCONSISTENCY: {
    summary: 'Consistency ratio of pairwise comparisons: 0 is perfect, above 0.1 calls for another look.',
    result: 'A ratio, 0 or more.',
    details:
      'If A is twice as important as B, and B three times as C, then A should be six times as C. The ratio tells how far the matrix is from that, relative to a matrix filled at random. It reads the matrix exactly as AHPWEIGHTS does. Two indicators cannot contradict each other: 0.',
    assumptions: [
      '0.1 is Saaty’s rule of thumb, not a law; for three indicators many ask for 0.05.',
      'The random index is that of Saaty 1980: 0.58 for three indicators, 0.90 for four, 1.12 for five. Programs with other tables differ in the third decimal.',
    ],
    notFor: 'Not a proof that the weights are right: judgements can be consistent and wrong. Not for more than 15 indicators, where the table of random indices ends.',
    formula: 'CR = CI ÷ RI, CI = (λ − n) ÷ (n − 1), λ the largest eigenvalue, RI the mean CI of random matrices.',
    source: 'T. L. Saaty (1980), “The Analytic Hierarchy Process”, McGraw-Hill.',
    arguments: { matrix: comparisons },
  },
  BWMWEIGHTS: {
    summary: 'Weights of indicators from comparisons with the best and the worst, by the linear best–worst method.',
    result: 'Fractions that add up to 1, in the shape of best_to_others.',
    details:
      'Choose the most important and the least important indicator. In best_to_others tell how many times as important the most important is as each, from 1 for itself to 9; in others_to_worst, how many times as important each is as the least important, 1 for itself. '
      + 'The weights are those whose largest disagreement with the judgements is smallest; there is only one such set. The two lists may run in a row or in a column, in the same order of indicators.',
    assumptions: [
      'The same indicator is best in both lists, and the same is worst.',
      'Where several stand at 1, the one that the other list puts furthest away is taken as the best, or the worst.',
      'Two comparisons for each indicator ask far less than a full matrix, so slips show less.',
    ],
    notFor: 'Not where nobody can name a most and a least important indicator: use RANKWEIGHTS or equal weights. With two or three indicators AHPWEIGHTS asks no more and checks itself.',
    formula: 'Minimise ξ with |w(best) − a(j) · w(j)| ≤ ξ and |w(j) − b(j) · w(worst)| ≤ ξ for all j, Σ w = 1.',
    source: 'J. Rezaei (2016), “Best-worst multi-criteria decision-making method: Some properties and a linear model”, Omega 64, 126–130.',
    arguments: {
      best_to_others: 'How many times as important the best is as each indicator, 1 to 9; 1 for itself',
      others_to_worst: 'How many times as important each indicator is as the worst, 1 to 9; 1 for itself',
    },
  },
  ENTROPYWEIGHTS: {
    summary: 'Weights of indicators from data: the more unevenly an indicator is spread, the more it weighs.',
    result: 'A row of fractions that add up to 1, one for each column of the matrix.',
    details: 'Each column is taken as shares of its total. A column whose shares are all alike tells the rows apart by nothing and weighs 0. Units do not matter. At least three rows are needed, and every figure must be above 0.',
    assumptions: [
      'What varies more matters more. This is a statement about data, not about what the centre wants.',
      'Direction plays no part: an indicator of which less is better is weighed by the same spread.',
      'Figures with a high level and a small spread, such as a service level of 78–83 %, weigh next to nothing beside counts that double.',
    ],
    notFor: 'Not with fewer than about five rows: the weights follow chance. Not for figures that can be 0 or negative, such as a net promoter score: use CRITICWEIGHTS.',
    formula: 'p = x ÷ Σ x in each column; E = −Σ p · ln p ÷ ln m over m rows; w = (1 − E) ÷ Σ (1 − E).',
    source: 'C. E. Shannon (1948); M. Zeleny (1982), “Multiple Criteria Decision Making”; X. Xu (2004), European Journal of Operational Research 156, 530–532.',
    arguments: { matrix },
  },
  CRITICWEIGHTS: {
    summary: 'Weights of indicators from data: those that vary and do not repeat the others weigh most.',
    result: 'A row of fractions that add up to 1, one for each column of the matrix.',
    details:
      'Each column is put on its range, 0 for its worst figure and 1 for its best, and weighed by its spread times its disagreement with the other columns. Two indicators that always move together share their weight. A constant column weighs 0. Give directions where for some indicators less is better: they decide what counts as moving together. At least three rows are needed.',
    assumptions: [
      'What varies and stands alone matters more. This is a statement about data, not about what the centre wants.',
      'One extreme month sets the range of its column and shrinks the spread of the others in it.',
      'Fill every cell: Excel on the desktop hands a blank cell over as 0.',
    ],
    notFor: 'Not with fewer than about five rows: correlations of three or four points are chance. Not where importance is a matter of policy: use AHPWEIGHTS or RANKWEIGHTS.',
    formula: 'On the range 0–1: C(j) = σ(j) · Σ (1 − r(j, k)) over the other columns k; w = C ÷ Σ C.',
    source: 'D. Diakoulaki, G. Mavrotas, L. Papayannakis (1995), “Determining objective weights in multiple criteria problems: The CRITIC method”, Computers & Operations Research 22, 763–770.',
    arguments: { matrix, directions: '1 or -1 for each column: more is better, or less; left out, more is better everywhere' },
  },
  MERECWEIGHTS: {
    summary: 'Weights of indicators from data: those whose removal changes the picture most weigh most.',
    result: 'A row of fractions that add up to 1, one for each column of the matrix.',
    details:
      'Each figure is put beside the worst of its column, as a ratio; a row performs the better, the further its figures are from the worst. Then one indicator after the other is left out: it weighs as much as the performance of the rows changes without it. Units do not matter. A constant column weighs 0. At least three rows are needed, and every figure must be above 0.',
    assumptions: [
      'What changes the picture more matters more. This is a statement about data, not about what the centre wants.',
      'Distances are ratios: a column whose best is many times its worst outweighs one that moves by a few per cent.',
      'Directions count: give -1 where less is better.',
    ],
    notFor: 'Not with fewer than about five rows: the weights follow chance. Not for figures that can be 0 or negative, such as a net promoter score: use CRITICWEIGHTS.',
    formula: 'n = min ÷ x, or x ÷ max where less is better; S = ln(1 + Σ |ln n| ÷ m) over m columns; E(j) = Σ |S without j − S| over the rows; w = E ÷ Σ E.',
    source: 'M. Keshavarz-Ghorabaee, M. Amiri, E. K. Zavadskas, Z. Turskis, J. Antucheviciene (2021), “Determination of Objective Weights Using a New Method Based on the Removal Effects of Criteria (MEREC)”, Symmetry 13, 525.',
    arguments: { matrix, directions: '1 or -1 for each column: more is better, or less; left out, more is better everywhere' },
  },
  RANKWEIGHTS: {
    summary: 'Weights of indicators from their order of importance alone.',
    result: 'Fractions that add up to 1, one for each rank, in the shape of ranks.',
    details:
      '1 is the most important. ROC (rank-order centroid) is the mean of all weights that keep the order, and the steepest; RS (rank sum) falls in equal steps; RR (rank reciprocal) gives the first nearly as much as ROC and the last ones more. '
      + 'Equals share a rank and get the mean weight of the places they take, whether you write 1 2 2 4, 1 2.5 2.5 4 or 1 2 2 3.',
    assumptions: ['Only the order is known: how much more important one indicator is than the next, the method decides.', 'Of the three, ROC came nearest to true weights in comparisons by simulation.'],
    notFor: 'Not where people can say how much more important something is: AHPWEIGHTS and BWMWEIGHTS use what they know.',
    formula: 'For place k of n: ROC (1/k + … + 1/n) ÷ n; RS 2 · (n + 1 − k) ÷ (n · (n + 1)); RR (1/k) ÷ (1 + 1/2 + … + 1/n).',
    source: 'F. H. Barron, B. E. Barrett (1996), “Decision Quality Using Ranked Attribute Weights”, Management Science 42, 1515–1523; W. G. Stillwell, D. A. Seaver, W. Edwards (1981).',
    arguments: { ranks: 'Order of importance of each indicator, 1 the most important; equals share a rank', method: 'ROC, RS or RR; default ROC' },
  },
  ROUNDWEIGHTS: {
    summary: 'Weights that keep a house rule, such as 5–30 points in steps of 5, changed as little as possible.',
    result: 'Points that add up to total, one for each weight, in the shape of weights.',
    details:
      'Of all points that keep the rule these have the least sum of squared changes; they are found exactly, not by rounding one by one and mending the sum. Weights are scaled to the total first: 0.312, 31.2 and 312 of 1000 are the same. Of equally near ones the earlier weight gets more. Where no points keep the rule, as three weights of at most 30 never make 100, the cell says so.',
    assumptions: ['A change of two points is four times as bad as a change of one: no weight is moved far to leave others as they were.', 'min, max and step are in the unit of the total: 5, 30 and 5 of 100, or 0.05, 0.3 and 0.05 of 1.'],
    notFor: 'Not for rounding that should only look tidy: format the cells. Not for more than 100 weights, or more than 10,000 steps.',
    formula: 'min Σ (p − total · w ÷ Σ w)² over all p in multiples of step with min ≤ p ≤ max and Σ p = total, by dynamic programming.',
    source: 'A house rule: limits and steps are usual in centres, without a source that they are best. Least squares by dynamic programming: R. Bellman (1957), “Dynamic Programming”.',
    arguments: {
      weights: 'Weights in any unit, 0 or more',
      min: 'The least that each gets; default 5',
      max: 'The most that each gets; default 30',
      step: 'All are multiples of it; default 5',
      total: 'What they add up to; default 100',
    },
  },
  WEIGHTEDSCORE: {
    summary: 'Weighted mean of scores: one for a row or column of scores, one per row for a table.',
    result: 'In the unit of the scores. For a table, a column with one mean for each row.',
    details:
      'Select a table of scores with a column for each indicator and the weights in a row or a column: each row of the table, an agent or a month, gets its mean. A single column of scores beside as many weights gives one mean. Weights need not add up to 1: 35, 30, 20, 15 will do. A blank score counts as 0.',
    assumptions: [
      'Scores are on one scale, such as those of KPISCORE.',
      'A high score makes up for a low one. If a fatal error must not be made up for, test for it apart.',
      'A table has its indicators in columns, even where it has as many rows as columns.',
    ],
    notFor: 'Not for averaging rates over groups of unequal size by hand-made weights: use the totals, as AHT and COSTPERCALL do.',
    formula: 'Σ weight · score ÷ Σ weight',
    source: 'The additive scorecard: weighted mean of scores.',
    arguments: { scores: 'Scores, a column for each indicator; or one row or column of scores', weights: 'One weight for each indicator, 0 or more, in the same order' },
  },
} as const;
