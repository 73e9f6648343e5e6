import { Service, type ServiceOptions } from '../service/service.ts';
import { systemLocales } from '../settings/system-locales.ts';

/** Opens the service of a data folder for a command; see `Service.open`. It speaks the language of its settings, or of the terminal. */
export function openService(options: Omit<ServiceOptions, 'systemLocales'>): Promise<Service> {
  return Service.open({ ...options, systemLocales: systemLocales(process.env) });
}
