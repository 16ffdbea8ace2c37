import { encode } from 'uqr';

/**
 * Draws an address as a QR code: black on white, one stroke for each run of dark modules, with the margin of two
 * modules that phones need on white paper.
 * @param address what the code says
 * @returns an SVG of one to two kilobytes
 */
export function qrCode(address: string): string {
  const { data, size } = encode(address, { ecc: 'M', border: 2 });
  const runs = data
    .map((row, y) =>
      [
        ...row
          .map((dark) => (dark ? '1' : '0'))
          .join('')
          .matchAll(/1+/g),
      ]
        .map(({ 0: run, index }) => `M${index} ${y}.5h${run.length}`)
        .join(''),
    )
    .join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path stroke="#000" d="${runs}"/></svg>`;
}
