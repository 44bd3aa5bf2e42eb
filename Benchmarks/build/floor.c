// The least that any such program has to do: read every text, run libcmark-gfm over it, write a tree of files as large as
// the site's. No front matter, no templates, no lists, no checks. Prints what each part costs on two processors.
//     floor CONTENT TREE OUTPUT
#define _GNU_SOURCE
#include <cmark-gfm.h>
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

typedef struct {
    char *path;
    size_t size;
} File;

static File *files;
static size_t count, capacity;
static const char *wanted_ending;

static int add(const char *path, const struct stat *status, int kind, struct FTW *place) {
    (void)place;
    size_t length = strlen(path), ending = strlen(wanted_ending);
    if (kind != FTW_F || length < ending || strcmp(path + length - ending, wanted_ending) != 0) return 0;
    if (count == capacity) files = realloc(files, (capacity = capacity * 2 + 1024) * sizeof *files);
    files[count++] = (File){strdup(path), (size_t)status->st_size};
    return 0;
}

static void list(const char *folder, const char *ending) {
    count = 0;
    wanted_ending = ending;
    if (nftw(folder, add, 64, FTW_PHYS) != 0) exit(2);
}

static double now(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return time.tv_sec + time.tv_nsec * 1e-9;
}

static char buffer[4 << 20];

static void read_file(const File *file, int render) {
    int descriptor = open(file->path, O_RDONLY | O_CLOEXEC);
    ssize_t length = read(descriptor, buffer, sizeof buffer);
    close(descriptor);
    if (length < 0) exit(2);
    if (!render) return;
    char *body = memmem(buffer + 3, length, "\n---\n", 5);
    char *start = body ? body + 5 : buffer;
    free(cmark_markdown_to_html(start, buffer + length - start, CMARK_OPT_DEFAULT));
}

static void make_folders(char *path) {
    for (char *slash = strchr(path + 1, '/'); slash; slash = strchr(slash + 1, '/')) {
        *slash = 0;
        if (mkdir(path, 0777) != 0 && errno != EEXIST) exit(2);
        *slash = '/';
    }
}

static void write_file(const File *file, const char *from, const char *to) {
    char path[4096];
    snprintf(path, sizeof path, "%s%s", to, file->path + strlen(from));
    int descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
    if (descriptor < 0) {
        make_folders(path);
        descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
    }
    for (size_t written = 0; written < file->size;) {
        size_t left = file->size - written;
        ssize_t done = write(descriptor, buffer, left < sizeof buffer ? left : sizeof buffer);
        if (done < 0) exit(2);
        written += (size_t)done;
    }
    close(descriptor);
}

// Half of the files each, in two processes: the library is not made for threads.
#define on_two_processors(work)                                                   \
    do {                                                                          \
        double start = now();                                                     \
        for (size_t half = 0; half < 2; half++)                                   \
            if (fork() == 0) {                                                    \
                for (size_t i = half * count / 2; i < (half + 1) * count / 2; i++) \
                    work;                                                         \
                _exit(0);                                                         \
            }                                                                     \
        int status;                                                               \
        while (wait(&status) > 0)                                                 \
            if (status != 0) exit(2);                                             \
        printf("%.4f ", now() - start);                                           \
        fflush(stdout);                                                           \
    } while (0)

int main(int arguments, char **values) {
    if (arguments != 4) return 2;
    list(values[1], ".md");
    on_two_processors(read_file(&files[i], 0));
    on_two_processors(read_file(&files[i], 1));
    list(values[2], "");
    on_two_processors(write_file(&files[i], values[2], values[3]));
    printf("\n");
    return 0;
}
