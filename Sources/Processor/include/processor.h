// What the compiler may use of the processor: Swift cannot ask, and a C header can.

#ifndef PROCESSOR_H
#define PROCESSOR_H

// The width of a vector register, in bytes.
#if defined(__AVX512F__)
#define VECTOR_BYTES 64
#elif defined(__AVX2__) && defined(__FMA__)
#define VECTOR_BYTES 32
#else
#define VECTOR_BYTES 16
#endif

// Tells the processor that a loop only waits: it saves power, and sees the awaited change sooner.
static inline void wait_a_moment(void) {
#if defined(__x86_64__)
  __builtin_ia32_pause();
#elif defined(__aarch64__)
  __asm__ volatile("yield");
#endif
}

// Begins to fetch the line of memory at an address into the cache.
static inline void fetch_ahead(const void *address) { __builtin_prefetch(address); }

// On how many processors the system lets this program run; 0 where it does not say.
int usable_processors(void);

#endif
