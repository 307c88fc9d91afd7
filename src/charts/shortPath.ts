/** An SVG path of straight lines in whole numbers, each step counted from the last: a third of its length. */
export function shortPath(path: string): string {
  return path.replace(/M[^M]+/g, (run) => {
    const isClosed = run.endsWith('Z');
    const points = run
      .replace(/[MZ]/g, '')
      .split('L')
      .map((point) => point.split(',').map((number) => Math.round(Number(number))) as [number, number]);
    let [x, y] = points[0]!;
    const start = `M${x} ${y}`;
    const steps: number[] = [];
    for (const [nextX, nextY] of points) {
      if (nextX === x && nextY === y) continue;
      steps.push(nextX - x, nextY - y);
      [x, y] = [nextX, nextY];
    }
    const line = steps.map((step, index) => (index && step >= 0 ? ` ${step}` : step)).join('');
    return steps.length > 0 ? `${start}l${line}${isClosed ? 'z' : ''}` : '';
  });
}
