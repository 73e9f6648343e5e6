import { z } from 'zod';

const reportSchema = z.object({
  vulnerabilities: z.record(
    z.string(),
    z.object({
      severity: z.enum(['info', 'low', 'moderate', 'high', 'critical']),
      /** Advisories, or the names of packages that bring the weakness. */
      via: z.array(z.union([z.string(), z.object({ title: z.string(), url: z.string() })])),
      /** Where the package is installed. */
      nodes: z.array(z.string()),
    }),
  ),
});

type AuditReport = z.infer<typeof reportSchema>;

/** Whether this is a report of `npm audit --json`, and not the error of a registry that has no audit or can't be reached. */
export function isAuditReport(answer: unknown): answer is AuditReport {
  return reportSchema.safeParse(answer).success;
}

/** What `npm audit` says about what ships, in lines for people. */
interface AuditVerdict {
  /** High and critical ones in what ships: none may be. */
  readonly failures: readonly string[];
  /** Lesser ones in what ships. */
  readonly warnings: readonly string[];
  /** How many packages have a known weakness of any degree and are used for building and testing alone. */
  readonly notShipped: number;
}

/** Tells what ships, as folders such as `node_modules/express`, from what is used for building and testing alone. */
export function judgeAudit(report: AuditReport, shipped: ReadonlySet<string>): AuditVerdict {
  const failures: string[] = [];
  const warnings: string[] = [];
  let notShipped = 0;
  for (const [name, { severity, via, nodes }] of Object.entries(report.vulnerabilities)) {
    const places = nodes.filter((node) => shipped.has(node));
    if (places.length === 0) {
      notShipped += 1;
      continue;
    }
    const reasons = via.map((each) => (typeof each === 'string' ? `by ${each}` : `${each.title} ${each.url}`));
    const line = `${severity}: ${name} (${places.join(', ')}): ${reasons.join('; ')}`;
    (severity === 'high' || severity === 'critical' ? failures : warnings).push(line);
  }
  return { failures, warnings, notShipped };
}
