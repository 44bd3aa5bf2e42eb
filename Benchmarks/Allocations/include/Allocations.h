// How often memory was asked for: this program's own `malloc`, in front of the C library's.
#pragma once

unsigned long allocation_count(void);
