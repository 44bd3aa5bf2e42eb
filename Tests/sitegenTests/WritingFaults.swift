import Foundation

/// Something that befalls the program at one of its calls that change the disk: a library, put between the program and
/// the system, counts them.
enum WritingFault: String {
    /// It is killed outright; of what it was about to write one half is there.
    case killed = "k"
    /// There is no more room from then on.
    case full = "f"
    /// It stops, until it is told to go on.
    case stopped = "s"

    /// What a run of the program is given for the fault to come at a call, counted from 0.
    ///
    /// - Parameter count: The file into which a run that ends by itself writes how many calls it made.
    func environment(atCall call: Int, count: URL? = nil) -> [String: String] {
        var variables = ["LD_PRELOAD": Self.library?.path ?? "", "FAULT": rawValue, "FAULT_AT": String(call)]
        variables["FAULT_COUNT"] = count?.path
        return variables
    }

    /// Whether the library could be made on this machine.
    static var canHappen: Bool { library != nil }

    private static let library: URL? = {
        let folder = FileManager.default.temporaryDirectory.appending(path: "sitegen-faults-\(UUID().uuidString)")
        let (text, library) = (folder.appending(path: "faults.c"), folder.appending(path: "faults.so"))
        do {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            try Data(source.utf8).write(to: text)
            for compiler in ["cc", "clang"] {
                if try run([compiler, "-shared", "-fPIC", "-o", library.path, text.path]) { return library }
            }
        } catch {
            print("SKIPPED: \(error)")
        }
        print("SKIPPED: no C compiler makes the library that lets calls fail, so no call was made to fail")
        return nil
    }()

    /// Runs a command; true when it succeeds.
    private static func run(_ command: [String]) throws -> Bool {
        #if os(Linux)
            let process = Process()
            process.executableURL = URL(filePath: "/usr/bin/env")
            process.arguments = command
            process.standardError = FileHandle.nullDevice
            try process.run()
            process.waitUntilExit()
            return process.terminationStatus == 0
        #else
            return false
        #endif
    }

    private static let source = #"""
        #define _GNU_SOURCE
        #include <dlfcn.h>
        #include <errno.h>
        #include <fcntl.h>
        #include <signal.h>
        #include <stdarg.h>
        #include <stdatomic.h>
        #include <stdio.h>
        #include <stdlib.h>
        #include <sys/stat.h>
        #include <sys/syscall.h>
        #include <unistd.h>

        static atomic_long calls;
        static long at = -1;
        static char fault = 'n';

        __attribute__((constructor)) static void begin(void) {
            if (getenv("FAULT_AT")) at = atol(getenv("FAULT_AT"));
            if (getenv("FAULT")) fault = *getenv("FAULT");
            unsetenv("LD_PRELOAD");
        }

        __attribute__((destructor)) static void end(void) {
            const char *path = getenv("FAULT_COUNT");
            char text[32];
            if (!path) return;
            int file = syscall(SYS_openat, AT_FDCWD, path, O_WRONLY | O_CREAT | O_TRUNC, 0666);
            syscall(SYS_write, file, text, snprintf(text, sizeof text, "%ld", atomic_load(&calls)));
            syscall(SYS_close, file);
        }

        static void die(void) {
            kill(getpid(), SIGKILL);
            for (;;) pause();
        }

        /* Counts a call that changes the disk; true when it shall fail for want of room. */
        static int strikes(int takes_room) {
            long number = atomic_fetch_add(&calls, 1);
            if (at < 0 || number < at) return 0;
            if (fault == 'k') die();
            if (fault == 's' && number == at) raise(SIGSTOP);
            if (fault == 'f' && takes_room) { errno = ENOSPC; return 1; }
            return 0;
        }

        #define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))
        #define MODE va_list list; va_start(list, flags); \
            mode_t mode = flags & O_CREAT ? va_arg(list, mode_t) : 0; va_end(list)

        #define OPENAT(name) int name(int folder, const char *path, int flags, ...) { \
            MODE; return (flags & O_CREAT) && strikes(1) ? -1 : REAL(name)(folder, path, flags, mode); }
        OPENAT(openat)
        OPENAT(openat64)
        #define OPEN(name) int name(const char *path, int flags, ...) { \
            MODE; return (flags & O_CREAT) && strikes(1) ? -1 : REAL(name)(path, flags, mode); }
        OPEN(open)
        OPEN(open64)

        /* Half of what is written when the process is killed in a write is there. */
        ssize_t write(int file, const void *bytes, size_t count) {
            if (file > 2 && fault == 'k' && atomic_load(&calls) == at) syscall(SYS_write, file, bytes, count / 2);
            if (file > 2 && strikes(1)) return -1;
            return syscall(SYS_write, file, bytes, count);
        }
        #define CALL(name, room, parameters, ...) int name parameters { \
            return strikes(room) ? -1 : REAL(name)(__VA_ARGS__); }
        CALL(mkdir, 1, (const char *path, mode_t mode), path, mode)
        CALL(mkdirat, 1, (int folder, const char *path, mode_t mode), folder, path, mode)
        CALL(rename, 0, (const char *path, const char *new), path, new)
        CALL(renameat, 0, (int folder, const char *path, int other, const char *new), folder, path, other, new)
        CALL(unlink, 0, (const char *path), path)
        CALL(unlinkat, 0, (int folder, const char *path, int flags), folder, path, flags)
        CALL(rmdir, 0, (const char *path), path)
        CALL(fsync, 0, (int file), file)
        CALL(ftruncate, 0, (int file, off_t size), file, size)
        CALL(ftruncate64, 0, (int file, off64_t size), file, size)
        ssize_t pwrite(int file, const void *bytes, size_t count, off_t place) {
            return strikes(1) ? -1 : REAL(pwrite)(file, bytes, count, place);
        }
        ssize_t pwrite64(int file, const void *bytes, size_t count, off64_t place) {
            return strikes(1) ? -1 : REAL(pwrite64)(file, bytes, count, place);
        }
        """#
}
