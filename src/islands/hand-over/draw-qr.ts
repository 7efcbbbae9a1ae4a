import encodeQR from 'qr';

/** Clear modules around a code, which a camera needs to find it (ISO/IEC 18004, 6.3.8). */
const quietZone = 4;

/** Draws a link as a QR code into an `<svg>` that holds one `<path>`; the svg's colours and name are the markup's. */
export function drawQr(picture: SVGSVGElement, link: string): void {
  const rows = encodeQR(link, 'raw', { ecc: 'medium', border: quietZone });
  const dark = rows.flatMap((row, y) => row.flatMap((module, x) => (module ? [`M${x} ${y}h1v1h-1z`] : [])));
  picture.setAttribute('viewBox', `0 0 ${rows.length} ${rows.length}`);
  picture.querySelector('path')?.setAttribute('d', dark.join(''));
}
