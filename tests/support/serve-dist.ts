// node tests/support/serve-dist.ts PORT: the built site on loopback, for the browser tests.
import { serve } from './serve.ts';

const { url } = await serve(new URL('../../dist', import.meta.url).pathname, '/', Number(process.argv[2]));
console.log(url);
