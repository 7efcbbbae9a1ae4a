import { encode } from 'uqr';

/** Clear modules around a code, which a camera needs to find it (ISO/IEC 18004, 6.3.8). */
const quietZone = 4;

/** Draws a link as a QR code into an `<svg>` that holds one `<path>`; the svg's colours and name are the markup's. */
export function drawQr(picture: SVGSVGElement, link: string): void {
  const { data, size } = encode(link, { ecc: 'M', border: quietZone });
  const dark = data.flatMap((row, y) => row.flatMap((module, x) => (module ? [`M${x} ${y}h1v1h-1z`] : [])));
  picture.setAttribute('viewBox', `0 0 ${size} ${size}`);
  picture.querySelector('path')?.setAttribute('d', dark.join(''));
}
