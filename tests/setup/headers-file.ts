/**
 * What a static host that reads a `_headers` file answers for a path: every rule that fits applies, in order; `! Name`
 * takes a header of an earlier rule away; two values of one header are joined.
 */
export function headersGivenBy(file: string, path: string): Map<string, string> {
  const given = new Map<string, string>();
  let applies = false;
  for (const line of file.split('\n')) {
    if (/^\S/.test(line)) {
      const rule = line.trim();
      const [start = '', end] = rule.split('*');
      applies = end === undefined ? path === rule : path.startsWith(start) && path.slice(start.length).endsWith(end);
      continue;
    }
    if (!applies || line.trim() === '') continue;
    const taken = /^\s+!\s+(\S+)$/.exec(line)?.[1];
    if (taken !== undefined) given.delete(taken);
    else {
      const [name = '', ...value] = line.trim().split(': ');
      const earlier = given.get(name);
      given.set(name, [...(earlier === undefined ? [] : [earlier]), value.join(': ')].join(', '));
    }
  }
  return given;
}
