// Programs are built with the instructions of the machine they are built on. On another one, where
// some of these are missing, a program would end in an illegal instruction; so it looks first.

#include "processor.h"

#if defined(__x86_64__) && VECTOR_BYTES > 16

#include <string.h>
#include <unistd.h>

#if VECTOR_BYTES == 64
#define IS_THERE                                                                         \
  (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512dq") &&            \
   __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vl"))
#else
#define IS_THERE (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma"))
#endif

// Runs before main, and itself uses nothing that an old processor lacks.
__attribute__((constructor, target("arch=x86-64"))) static void look_at_the_processor(void) {
  __builtin_cpu_init();
  if (IS_THERE) return;
  const char sentence[] =
      "This program was built for another processor: 'swift package clean', and build it here.\n";
  // Whether it could be said or not, the exit code says it too: EX_CONFIG.
  if (write(STDERR_FILENO, sentence, strlen(sentence)) < 0) _exit(78);
  _exit(78);
}

#endif
