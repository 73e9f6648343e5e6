/**
 * The page of a job in HireHop: `<base>/job.php?id=<job number>`.
 * Source: HireHop's documentation, and seen in working receivers. Null when there is no job.
 */
export function jobUrl(baseUrl: string, job: number | null): string | null {
  return job === null ? null : `${baseUrl}/job.php?id=${job}`;
}
