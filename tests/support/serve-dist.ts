// node tests/support/serve-dist.ts PORT: the built site on loopback, for the browser tests.
import path from 'node:path';
import { serve } from './serve.ts';

const { url } = await serve(path.resolve(import.meta.dirname, '../../dist'), '/', Number(process.argv[2]));
console.log(url);
