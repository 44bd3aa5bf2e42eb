#ifndef ALLOCATOR_H
#define ALLOCATOR_H

/// Has every thread take memory from the system by the megabyte.
///
/// Left to itself, the allocator of glibc asks for as little as it needs at the moment: in a build of ten thousand articles
/// four thousand times, and each time the threads wait for one another. Others are left as they are.
void allocator_take_large_pieces(void);

#endif
