/** A package that ships, as far as a bill of materials tells of it. */
export interface Component {
  readonly name: string;
  readonly version: string;
  /** The SPDX expression that the package names itself. */
  readonly licence: string;
}

const purl = ({ name, version }: Component): string => `pkg:npm/${name.replace('@', '%40')}@${version}`;

/**
 * A bill of materials of what ships, in CycloneDX 1.5: no time and no serial number in it, so that the same build gives
 * the same file. Source: cyclonedx.org/docs/1.5/json.
 */
export function toSbom(product: Component, components: readonly Component[]): string {
  const entry = (component: Component, type: 'application' | 'library'): object => ({
    type,
    'bom-ref': purl(component),
    name: component.name,
    version: component.version,
    purl: purl(component),
    licenses: [/ /.test(component.licence) ? { expression: component.licence } : { license: { id: component.licence } }],
  });
  const bom = {
    $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: { component: entry(product, 'application') },
    components: components.map((component) => entry(component, 'library')),
    dependencies: [{ ref: purl(product), dependsOn: components.map(purl) }],
  };
  return `${JSON.stringify(bom, null, 2)}\n`;
}
