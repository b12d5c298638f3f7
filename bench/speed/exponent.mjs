/** How time grows with size: the slope of a line through their logarithms, 1 where twice the text takes twice the time. */
export function exponent(points) {
  if (points.length < 2) return NaN;
  const logs = points.map(([size, time]) => [Math.log(size), Math.log(time)]);
  const mean = (axis) => logs.reduce((sum, point) => sum + point[axis], 0) / logs.length;
  const [x, y] = [mean(0), mean(1)];
  const rise = logs.reduce((sum, [a, b]) => sum + (a - x) * (b - y), 0);
  return rise / logs.reduce((sum, [a]) => sum + (a - x) ** 2, 0);
}
