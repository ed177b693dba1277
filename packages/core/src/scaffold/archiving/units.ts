/* Units of systemd: what a host does by a schedule, and who is told when it fails. */
import type { ScaffoldFile } from '../file.ts';

/** A thing that is done by a schedule. */
export interface Task {
  /** Of its two units. */
  readonly name: string;
  readonly description: string;
  /** The program and its arguments, as they are. */
  readonly command: readonly string[];
  readonly user: string;
  /** Of systemd.time(7), such as `*-*-* 02:17:00`. */
  readonly calendar: string;
  readonly delay: string;
}

/** A word of ExecStart: quoted where it must be; `%` and `$` are systemd's own. Source: systemd.service(5), Command lines. */
export function unitWord(word: string): string {
  const safe = word.replaceAll('%', '%%').replaceAll('$', '$$$$');
  return /^[A-Za-z0-9_@%+=:,./-]+$/.test(safe) ? safe : `"${safe.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

const unit = (path: string, about: string, text: string): ScaffoldFile => ({
  path,
  about: [about],
  content: { form: 'text', comment: '#', text },
});

const alert = 'pgproof-alert@%n.service';

/** The two units of each task, in a folder, and the one that tells of a failure. Pure. */
export function unitFiles(folder: string, tasks: readonly Task[]): readonly ScaffoldFile[] {
  return [
    ...tasks.flatMap(({ name, description, command, user, calendar, delay }) => [
      unit(
        `${folder}/${name}.service`,
        description,
        `[Unit]
Description=${description}
Wants=network-online.target
After=network-online.target postgresql.service
OnFailure=${alert}

[Service]
Type=oneshot
User=${user}
ExecStart=${command.map(unitWord).join(' ')}
Nice=10
IOSchedulingClass=idle
NoNewPrivileges=true
`,
      ),
      unit(
        `${folder}/${name}.timer`,
        `When: ${description}`,
        `[Unit]
Description=When: ${description}

[Timer]
OnCalendar=${calendar}
RandomizedDelaySec=${delay}
Persistent=true

[Install]
WantedBy=timers.target
`,
      ),
    ]),
    unit(
      `${folder}/pgproof-alert@.service`,
      'Tells a webhook which unit failed. Its address is in /etc/pgproof/alert.curl, as: url = "https://…"',
      `[Unit]
Description=Tells that %i failed

[Service]
Type=oneshot
ExecStart=/usr/bin/curl --silent --show-error --fail --max-time 30 --config /etc/pgproof/alert.curl --data "%i failed on %H"
`,
    ),
  ];
}

/** Shows that somebody is told. */
export const alertVerification: string = `sudo test -s /etc/pgproof/alert.curl || { echo 'nobody is told of failures: /etc/pgproof/alert.curl has to name a webhook, as: url = "https://…"' >&2; false; }`;

/** Installs them on the machine, and turns the timers on. */
export function unitCommands(folder: string, tasks: readonly Task[]): readonly string[] {
  return [
    `sudo install -m 644 ${folder}/*.service ${folder}/*.timer /etc/systemd/system/ && sudo systemctl daemon-reload`,
    `sudo systemctl enable --now ${tasks.map(({ name }) => `${name}.timer`).join(' ')}`,
  ];
}
