/** One page of each kind that the site has; the kitchen sink holds every component in every state. */
export const templates = [
  '/',
  '/send/',
  '/send/address/',
  '/send/attachment/',
  '/send/error-code/',
  '/receive/devices/',
  '/support/',
  '/check/',
  '/search/',
  '/errors/',
  '/errors/5.1.1/',
  '/about/',
  '/404.html',
  '/kitchen-sink/',
] as const;
