// Runs a command and writes what it took, as one line: when it began and ended in nanoseconds, its
// user and system time in microseconds, its peak memory in KiB, and its exit status.
//
//   meter DESCRIPTOR COMMAND [ARGUMENT]...
//
// A process counts as its own peak what its parent held when it was made. So measuring from a script
// would never show less than the script's own memory; from here it is that of an empty C program.

#include <stdio.h>
#include <stdlib.h>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static long long now(void)
{
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return time.tv_sec * 1000000000LL + time.tv_nsec;
}

static long long microseconds(struct timeval time)
{
  return time.tv_sec * 1000000LL + time.tv_usec;
}

int main(int argc, char **argv)
{
  if (argc < 3) {
    fprintf(stderr, "usage: meter DESCRIPTOR COMMAND [ARGUMENT]...\n");
    return 64;
  }
  int report = atoi(argv[1]);
  fcntl(report, F_SETFD, FD_CLOEXEC);
  long long start = now();
  pid_t child = vfork();
  if (child < 0) {
    perror("meter");
    return 71;
  }
  if (child == 0) {
    execvp(argv[2], argv + 2);
    _exit(127);
  }
  int status;
  struct rusage usage;
  if (wait4(child, &status, 0, &usage) < 0) {
    perror("meter");
    return 71;
  }
  long long end = now();
  int exit_status = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
  dprintf(report, "%lld %lld %lld %lld %ld %d\n", start, end, microseconds(usage.ru_utime),
    microseconds(usage.ru_stime), usage.ru_maxrss, exit_status);
  return 0;
}
