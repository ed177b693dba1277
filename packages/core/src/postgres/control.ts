/** What pg_controldata prints, by its names. Source: PostgreSQL, pg_controldata.c; English, for it runs with LC_ALL=C. */
export interface Control {
  readonly systemIdentifier: string;
  /** Such as `in production`, `shut down`. */
  readonly state: string;
  /** That of the latest checkpoint. */
  readonly timeline: number;
  /** 0 where pages have none. */
  readonly checksumVersion: number;
}

/** Reads it; what is not there is empty, or 0. */
export function parseControl(printed: string): Control {
  const value = (name: string): string => new RegExp(`^${name}: +(.*)$`, 'm').exec(printed)?.[1]?.trim() ?? '';
  return {
    systemIdentifier: value('Database system identifier'),
    state: value('Database cluster state'),
    timeline: Number(value("Latest checkpoint's TimeLineID")) || 0,
    checksumVersion: Number(value('Data page checksum version')) || 0,
  };
}
