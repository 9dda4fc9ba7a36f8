// How many processors the system lets this program use: fewer than there are under `taskset`, say.

#define _GNU_SOURCE

#include "processor.h"

#ifdef __linux__
#include <sched.h>

int usable_processors(void) {
  cpu_set_t processors;
  return sched_getaffinity(0, sizeof processors, &processors) == 0 ? CPU_COUNT(&processors) : 0;
}

#else

int usable_processors(void) { return 0; }

#endif
