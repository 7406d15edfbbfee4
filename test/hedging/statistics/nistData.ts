/**
 * National Institute of Standards and Technology, Statistical Reference Datasets (itl.nist.gov/div898/strd), in the
 * public domain: data and certified values as printed there, 15 digits.
 */
export interface LinearDataset {
  /** y, then the columns of x. */
  readonly rows: readonly (readonly number[])[];
  /** Intercept, slopes. */
  readonly certified: readonly number[];
  readonly rSquared: number;
}

/** J. W. Longley (1967): employment explained by six columns that nearly depend on one another. */
export const LONGLEY: LinearDataset = {
  rows: [
    [60323, 83, 234289, 2356, 1590, 107608, 1947],
    [61122, 88.5, 259426, 2325, 1456, 108632, 1948],
    [60171, 88.2, 258054, 3682, 1616, 109773, 1949],
    [61187, 89.5, 284599, 3351, 1650, 110929, 1950],
    [63221, 96.2, 328975, 2099, 3099, 112075, 1951],
    [63639, 98.1, 346999, 1932, 3594, 113270, 1952],
    [64989, 99, 365385, 1870, 3547, 115094, 1953],
    [63761, 100, 363112, 3578, 3350, 116219, 1954],
    [66019, 101.2, 397469, 2904, 3048, 117388, 1955],
    [67857, 104.6, 419180, 2822, 2857, 118734, 1956],
    [68169, 108.4, 442769, 2936, 2798, 120445, 1957],
    [66513, 110.8, 444546, 4681, 2637, 121950, 1958],
    [68655, 112.6, 482704, 3813, 2552, 123366, 1959],
    [69564, 114.2, 502601, 3931, 2514, 125368, 1960],
    [69331, 115.7, 518173, 4806, 2572, 127852, 1961],
    [70551, 116.9, 554894, 4007, 2827, 130081, 1962],
  ],
  certified: [
    -3482258.63459582, 15.0618722713733, -0.035819179292591, -2.02022980381683, -1.03322686717359,
    -0.0511041056535807, 1829.15146461355,
  ],
  rSquared: 0.995479004577296,
};

/** J. Norris: calibration of ozone monitors. The intercept is a small difference of large numbers. */
export const NORRIS: LinearDataset = {
  rows: [
    [0.1, 0.2],
    [338.8, 337.4],
    [118.1, 118.2],
    [888, 884.6],
    [9.2, 10.1],
    [228.1, 226.5],
    [668.5, 666.3],
    [998.5, 996.3],
    [449.1, 448.6],
    [778.9, 777],
    [559.2, 558.2],
    [0.3, 0.4],
    [0.1, 0.6],
    [778.1, 775.5],
    [668.8, 666.9],
    [339.3, 338],
    [448.9, 447.5],
    [10.8, 11.6],
    [557.7, 556],
    [228.3, 228.1],
    [998, 995.8],
    [888.8, 887.6],
    [119.6, 120.2],
    [0.3, 0.3],
    [0.6, 0.3],
    [557.6, 556.8],
    [339.3, 339.1],
    [888, 887.2],
    [998.5, 999],
    [778.9, 779],
    [10.2, 11.1],
    [117.6, 118.3],
    [228.9, 229.2],
    [668.4, 669.1],
    [449.2, 448.9],
    [0.2, 0.5],
  ],
  certified: [-0.262323073774029, 1.00211681802045],
  rSquared: 0.999993745883712,
};

/** Eberhardt: a line through the origin; R² counts squares from 0. */
export const NO_INTERCEPT: LinearDataset = {
  rows: Array.from({ length: 11 }, (_, index) => [130 + index, 60 + index]),
  certified: [0, 2.07438016528926],
  rSquared: 0.999365492298663,
};

/** Wampler: y = 1 + x + x² + x³ + x⁴ + x⁵ for x = 0 … 20, so every coefficient is 1. */
export const WAMPLER: LinearDataset = {
  rows: Array.from({ length: 21 }, (_, x) => {
    const powers = [1, 2, 3, 4, 5].map((power) => x ** power);
    return [powers.reduce((sum, power) => sum + power, 1), ...powers];
  }),
  certified: [1, 1, 1, 1, 1, 1],
  rSquared: 1,
};

/** NumAcc2 … NumAcc4: one middle value, then neighbours on both sides in turn; the standard deviation is 0.1. */
export const NUMACC: readonly (readonly [name: string, values: readonly number[]])[] = [
  ['NumAcc2', 1.2, 1.1, 1.3],
  ['NumAcc3', 1000000.2, 1000000.1, 1000000.3],
  ['NumAcc4', 10000000.2, 10000000.1, 10000000.3],
].map(([name, middle, below, above]) => [
  String(name),
  [Number(middle), ...Array.from({ length: 500 }, () => [Number(below), Number(above)]).flat()],
]);
