// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Preloaded into the real program, or linked into the flow tests before all else: what is outside fails as
// the files in a folder say, PLEXBRIDGE_FAULTS or what plexbridge_fail_as() is told, which come and go while
// it runs.
//   disk-hangs       writing to the database, and to its log, does not come back while the file is there
//   disk-full        there is no room for what is written there
//   disk-breaks      it can't be written, as on a card that is worn out
//   resolver-hangs   no name is found, and none is not found
//   wall-clock       the seconds in it are added to the wall clock
//   slow-ends        threads take 0.3 s between their last function and their end, as on a machine that has
//                    much to do; read at the start
#include <atomic>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>

#include <dlfcn.h>
#include <fcntl.h>
#include <netdb.h>
#include <pthread.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#define EXPORTED extern "C" [[gnu::visibility("default")]]

namespace {

/// Null: nothing fails.
std::atomic<const char *> folder = nullptr;

/// False also without a folder.
bool pathOf(const char *fault, char *path, size_t size)
{
    const char *const where = folder;
    return where && ::snprintf(path, size, "%s/%s", where, fault) < int(size);
}

bool isOn(const char *fault)
{
    char path[512];
    struct stat found;
    return pathOf(fault, path, sizeof path) && ::stat(path, &found) == 0;
}

void hangWhile(const char *fault)
{
    while (isOn(fault))
        ::usleep(5000);
}

bool isDatabase(int descriptor)
{
    char link[64];
    char target[512];
    ::snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
    const ssize_t length = ::readlink(link, target, sizeof target - 1);
    if (length <= 0)
        return false;
    target[length] = 0;
    return std::strstr(target, "plexbridge.db") != nullptr;
}

/// The error that writing meets; 0: none.
int diskError(int descriptor)
{
    const int error = isOn("disk-full") ? ENOSPC : isOn("disk-breaks") ? EIO : 0;
    if ((error != 0 || isOn("disk-hangs")) && isDatabase(descriptor)) {
        hangWhile("disk-hangs");
        return error;
    }
    return 0;
}

template <typename Function> Function next(const char *name)
{
    return reinterpret_cast<Function>(::dlsym(RTLD_NEXT, name));
}

pthread_key_t slowEnd;
bool endsSlowly = false;

// The key is the first one that the program makes, so that this comes before what libraries do.
[[gnu::constructor]] void prepare()
{
    folder = std::getenv("PLEXBRIDGE_FAULTS");
    endsSlowly = isOn("slow-ends") && ::pthread_key_create(&slowEnd, [](void *) { ::usleep(300'000); }) == 0;
}

struct Start {
    void *(*function)(void *);
    void *argument;
};

void *begin(void *given)
{
    const Start start = *static_cast<Start *>(given);
    delete static_cast<Start *>(given);
    ::pthread_setspecific(slowEnd, &slowEnd);
    return start.function(start.argument);
}

} // namespace

/// For the program that this is linked into; null: nothing fails any more.
EXPORTED void plexbridge_fail_as(const char *path)
{
    static char paths[64][256]; // by turns, since whoever hangs goes on reading one
    static int last = 0;
    char *const copy = paths[++last % 64];
    ::snprintf(copy, sizeof paths[0], "%s", path ? path : "");
    folder = path ? copy : nullptr;
}

EXPORTED ssize_t pwrite64(int descriptor, const void *bytes, size_t size, off64_t at)
{
    static const auto real = next<ssize_t (*)(int, const void *, size_t, off64_t)>("pwrite64");
    if (const int error = diskError(descriptor)) {
        errno = error;
        return -1;
    }
    return real(descriptor, bytes, size, at);
}

EXPORTED int fdatasync(int descriptor)
{
    static const auto real = next<int (*)(int)>("fdatasync");
    if (const int error = diskError(descriptor)) {
        errno = error;
        return -1;
    }
    return real(descriptor);
}

EXPORTED int getaddrinfo(const char *node, const char *service, const addrinfo *hints, addrinfo **result)
{
    static const auto real =
        next<int (*)(const char *, const char *, const addrinfo *, addrinfo **)>("getaddrinfo");
    hangWhile("resolver-hangs");
    return real(node, service, hints, result);
}

EXPORTED int clock_gettime(clockid_t clock, timespec *now) noexcept
{
    const int result = int(::syscall(SYS_clock_gettime, clock, now));
    char path[512];
    if (clock != CLOCK_REALTIME || result != 0 || !pathOf("wall-clock", path, sizeof path))
        return result;
    const int file = ::open(path, O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return result;
    char text[32] = {};
    if (::read(file, text, sizeof text - 1) > 0)
        now->tv_sec += std::atol(text);
    ::close(file);
    return result;
}

EXPORTED int pthread_create(pthread_t *thread, const pthread_attr_t *attributes, void *(*function)(void *),
                            void *argument) noexcept
{
    using Create = int (*)(pthread_t *, const pthread_attr_t *, void *(*)(void *), void *);
    static const auto real = next<Create>("pthread_create");
    if (!endsSlowly)
        return real(thread, attributes, function, argument);
    return real(thread, attributes, begin, new Start{function, argument});
}
