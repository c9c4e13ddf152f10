// Keeps the site at hand for readers without a network: registers the service worker of the built site, once the page has
// loaded all it needs itself. Where there is none, or the browser wants none, the page is as it was.
import { trustedScriptUrl } from '../elements/shared/trusted-script.js';

function register(): void {
  const address = trustedScriptUrl(new URL('service-worker.js', document.baseURI).href);
  navigator.serviceWorker.register(address).catch(() => {});
}

export function keepOffline(): void {
  // The development server builds none.
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  if (document.readyState === 'complete') register();
  else addEventListener('load', register, { once: true });
}
