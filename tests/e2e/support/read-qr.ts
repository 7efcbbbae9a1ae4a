import type { Locator } from 'playwright/test';
import decodeQr from 'qr/decode.js';

/** Reads a QR code off a picture of the screen, as another device's camera would; throws where there is none to be read. */
export async function readQr(picture: Locator): Promise<string> {
  const png = await picture.screenshot();
  const { width, height, data } = await picture.page().evaluate(
    async (source) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = canvas.getContext('2d');
      context?.drawImage(image, 0, 0);
      const pixels = context?.getImageData(0, 0, image.width, image.height).data ?? [];
      return { width: image.width, height: image.height, data: Array.from(pixels) };
    },
    `data:image/png;base64,${png.toString('base64')}`,
  );
  return decodeQr({ width, height, data: Uint8ClampedArray.from(data) });
}
