import { readFile } from 'node:fs/promises'

/** True while a process of this number runs on this machine, also as another user. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/**
 * When a process started, as `<boot>/<ticks>`: numbers of processes are used again, also after a
 * reboot, so the number alone does not tell one. Null where there is no /proc.
 */
export async function startOf(pid: number): Promise<string | null> {
  try {
    const boot = (await readFile('/proc/sys/kernel/random/boot_id', 'utf8')).trim()
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8')
    // The name, in parentheses, may hold anything; start time is the 20th field after it.
    const ticks = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]
    return ticks ? `${boot}/${ticks}` : null
  } catch {
    return null
  }
}
