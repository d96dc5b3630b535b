-- The share of each region's offices whose gap is rated medium or larger, by dimension, in per cent.
-- What is not assessed is neither small nor medium: the shares are of the offices that assess it.
SELECT
  region,
  dimension,
  count(rating) AS assessed,
  CAST(
    100 * avg(CAST(rating IN ('medium', 'medium-large', 'large') AS INTEGER)) AS INTEGER
  ) AS percent
FROM 'scores.csv'
GROUP BY region, dimension
ORDER BY region, percent DESC NULLS LAST, dimension;
