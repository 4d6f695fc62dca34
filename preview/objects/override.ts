type Method = (...args: never[]) => unknown;

/**
 * Puts another method in place of one of a Univer service, for the service itself and for all who use it. Services made
 * on demand are proxies that remember a method once it was read, so assigning alone would not be seen by their users.
 */
export function override<Service extends object, Name extends keyof Service>(
  service: Service, name: Name, replacement: (original: Service[Name]) => Service[Name],
): void {
  const original = (service[name] as Method).bind(service) as Service[Name];
  const value = replacement(original);
  service[name] = value;
  Object.defineProperty(service, name, { value, configurable: true, writable: true });
}
