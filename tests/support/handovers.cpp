// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Only with ThreadSanitizer, linked into each room's tests. A distribution's Qt is not built for it, and
// orders its threads by futexes, which it does not see: whatever one thread hands to another by Qt would look
// like a race. So that nothing has to be suppressed by the name of a class of Qt's, which stands in the stack
// of each of our slots, these are Qt's own functions where our code calls them; each says first what it puts
// in order, and goes on to the real one:
//   a signal, a queued call, a posted event   before it: the receiver of the event, in front of its event()
//   the start of a job in a pool              before it: the job
//   the end of a job, a promise's result      before it: who waits for it, and the event that tells a watcher
//   the end of a thread                       before it: wait()
//   QMutex, QSemaphore                        as their names say, where Qt does not do it inline, which is
//   seen
// What is ordered so is not looked at more strictly than by sender, receiver, pool or thread.
#include <QCoreApplication>
#include <QEvent>
#include <QFutureInterface>
#include <QMutex>
#include <QObject>
#include <QRunnable>
#include <QSemaphore>
#include <QThread>
#include <QThreadPool>
#include <QThreadStorage>

#include <array>
#include <atomic>

#include <dlfcn.h>
#include <sanitizer/tsan_interface.h>
#include <unistd.h>

#include <utility>

namespace {

template <typename Function> Function realOf(const char *name)
{
    return reinterpret_cast<Function>(::dlsym(RTLD_NEXT, name));
}

void before(const void *what)
{
    __tsan_release(const_cast<void *>(what));
}

void after(const void *what)
{
    __tsan_acquire(const_cast<void *>(what));
}

char futures; // all of them as one: their private parts are not to be had

/// Destroyed by Qt at a thread's end, after the objects that live there.
struct ThreadEnd {
    ~ThreadEnd() { before(thread); }
    const QThread *thread;
};

QThreadStorage<ThreadEnd *> &threadEnds()
{
    static QThreadStorage<ThreadEnd *> storage;
    return storage;
}

/// What QMetaCallEvent begins with (qobject_p.h, the same from 6.0 to 6.10).
struct CallEvent : QEvent {
    int signal;
    const void *sender;
};

/// Null: none. Read here, and by Qt, which made it.
[[gnu::no_sanitize("thread")]] const void *senderOf(const QEvent *event)
{
    return event->type() == QEvent::MetaCall ? static_cast<const CallEvent *>(event)->sender : nullptr;
}

[[gnu::no_sanitize("thread")]] bool isOfFuture(const QEvent *event)
{
    return event->type() == QEvent::FutureCallOut;
}

/// Signals that are being emitted. Qt copies what they carry after we have been called, and the receiver may
/// have it before we are asked again: it waits for that. Relaxed, so that nothing is put in order by the way.
struct Emissions {
    static constexpr size_t Rows = 1024; // by the sender's address; who shares one is waited for, too
    std::array<std::atomic<int>, Rows> all{};
    static std::array<int, Rows> &here()
    {
        static thread_local std::array<int, Rows> ofThisThread{};
        return ofThisThread;
    }
    static size_t rowOf(const void *sender) { return (reinterpret_cast<quintptr>(sender) >> 4) % Rows; }
    void begin(const void *sender)
    {
        ++here()[rowOf(sender)];
        all[rowOf(sender)].fetch_add(1, std::memory_order_relaxed);
    }
    void end(const void *sender)
    {
        all[rowOf(sender)].fetch_sub(1, std::memory_order_relaxed);
        --here()[rowOf(sender)];
    }
    /// Not for long: one of its slots may wait for this thread.
    void waitForEnd(const void *sender) const
    {
        for (int turn = 0; turn < 2000; ++turn) {
            if (all[rowOf(sender)].load(std::memory_order_relaxed) <= here()[rowOf(sender)])
                return;
            ::usleep(50);
        }
    }
};
Emissions emissions;

/// Called on the receiver's thread before it gets an event.
bool deliver(void **data)
{
    const auto *event = static_cast<const QEvent *>(data[1]);
    after(data[0]);
    if (const void *sender = senderOf(event)) {
        emissions.waitForEnd(sender);
        after(sender);
    }
    if (isOfFuture(event))
        after(&futures);
    if (!threadEnds().hasLocalData())
        threadEnds().setLocalData(new ThreadEnd{QThread::currentThread()});
    return false; // goes on as if nothing had been
}

[[gnu::constructor]] void begin()
{
    QInternal::registerCallback(QInternal::EventNotifyCallback, deliver);
}

/// In place of what a queued call calls, since whichever of both threads lets go of it last destroys it.
class OrderedSlot : public QtPrivate::QSlotObjectBase {
public:
    explicit OrderedSlot(QtPrivate::QSlotObjectBase *slot) ///< becomes its owner
        : QSlotObjectBase(&impl)
        , m_slot(slot)
    {
    }

private:
    void run(int which, QObject *receiver, void **arguments)
    {
        after(this);
        if (which == Call) {
            m_slot->call(receiver, arguments);
            before(this);
        } else if (which == Destroy) {
            m_slot->destroyIfLastRef();
            delete this;
        }
    }
#if QT_VERSION < QT_VERSION_CHECK(6, 7, 0)
    static void impl(int which, QSlotObjectBase *self, QObject *receiver, void **arguments, bool *)
#else
    static void impl(QSlotObjectBase *self, QObject *receiver, void **arguments, int which, bool *)
#endif
    {
        static_cast<OrderedSlot *>(self)->run(which, receiver, arguments);
    }
    QtPrivate::QSlotObjectBase *const m_slot;
};

/// In place of a job; takes over whether it is deleted.
class OrderedJob : public QRunnable {
public:
    OrderedJob(QThreadPool *pool, QRunnable *job)
        : m_pool(pool)
        , m_job(job)
        , m_deletes(job->autoDelete())
    {
        before(this);
    }
    ~OrderedJob() override
    {
        if (m_deletes)
            delete m_job;
    }
    void run() override
    {
        after(this);
        m_job->run();
        if (m_deletes)
            delete std::exchange(m_job, nullptr);
        before(m_pool);
    }

private:
    QThreadPool *const m_pool;
    QRunnable *m_job;
    const bool m_deletes;
};

} // namespace

void QMetaObject::activate(QObject *sender, const QMetaObject *type, int signal, void **arguments)
{
    static const auto real = realOf<void (*)(QObject *, const QMetaObject *, int, void **)>(
        "_ZN11QMetaObject8activateEP7QObjectPKS_iPPv");
    before(sender);
    emissions.begin(sender);
    real(sender, type, signal, arguments); // which may be the end of it
    before(sender);
    emissions.end(sender);
}

bool QMetaObject::invokeMethodImpl(QObject *object, QtPrivate::QSlotObjectBase *slot, Qt::ConnectionType type,
                                   void *result)
{
    static const auto real = realOf<bool (*)(QObject *, QtPrivate::QSlotObjectBase *, Qt::ConnectionType,
                                             void *)>(
        "_ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPv");
    auto *const ordered = new OrderedSlot(slot);
    before(ordered);
    before(object);
    return real(object, ordered, type, result);
}

void QCoreApplication::postEvent(QObject *receiver, QEvent *event, int priority)
{
    static const auto real =
        realOf<void (*)(QObject *, QEvent *, int)>("_ZN16QCoreApplication9postEventEP7QObjectP6QEventi");
    before(receiver);
    real(receiver, event, priority);
}

void QObject::deleteLater()
{
    static const auto real = realOf<void (*)(QObject *)>("_ZN7QObject11deleteLaterEv");
    before(this);
    real(this);
}

bool QThread::wait(QDeadlineTimer deadline)
{
    static const auto real = realOf<bool (*)(QThread *, QDeadlineTimer)>("_ZN7QThread4waitE14QDeadlineTimer");
    const bool isOver = real(this, deadline);
    if (isOver)
        after(this);
    return isOver;
}

bool QThread::isFinished() const
{
    static const auto real = realOf<bool (*)(const QThread *)>("_ZNK7QThread10isFinishedEv");
    const bool isOver = real(this);
    if (isOver)
        after(this);
    return isOver;
}

void QThreadPool::start(QRunnable *job, int priority)
{
    static const auto real =
        realOf<void (*)(QThreadPool *, QRunnable *, int)>("_ZN11QThreadPool5startEP9QRunnablei");
    real(this, new OrderedJob(this, job), priority);
}

void QThreadPool::start(std::function<void()> job, int priority)
{
    start(QRunnable::create(std::move(job)), priority);
}

bool QThreadPool::waitForDone(int milliseconds)
{
    static const auto real = realOf<bool (*)(QThreadPool *, int)>("_ZN11QThreadPool11waitForDoneEi");
    const bool isDone = real(this, milliseconds);
    if (isDone)
        after(this);
    return isDone;
}

void QFutureInterfaceBase::reportFinished()
{
    static const auto real =
        realOf<void (*)(QFutureInterfaceBase *)>("_ZN20QFutureInterfaceBase14reportFinishedEv");
    before(&futures);
    real(this);
}

void QFutureInterfaceBase::reportResultsReady(int first, int last)
{
    static const auto real = realOf<void (*)(QFutureInterfaceBase *, int, int)>(
        "_ZN20QFutureInterfaceBase18reportResultsReadyEii");
    before(&futures);
    real(this, first, last);
}

bool QFutureInterfaceBase::isFinished() const
{
    static const auto real =
        realOf<bool (*)(const QFutureInterfaceBase *)>("_ZNK20QFutureInterfaceBase10isFinishedEv");
    const bool isOver = real(this);
    if (isOver)
        after(&futures);
    return isOver;
}

/// Whoever is the last destroys what all share.
bool QFutureInterfaceBase::derefT() const
{
    static const auto real =
        realOf<bool (*)(const QFutureInterfaceBase *)>("_ZNK20QFutureInterfaceBase6derefTEv");
    before(&futures);
    const bool isShared = real(this);
    if (!isShared)
        after(&futures);
    return isShared;
}

void QFutureInterfaceBase::waitForFinished()
{
    static const auto real =
        realOf<void (*)(QFutureInterfaceBase *)>("_ZN20QFutureInterfaceBase15waitForFinishedEv");
    real(this);
    after(&futures);
}

void QFutureInterfaceBase::waitForResult(int index)
{
    static const auto real =
        realOf<void (*)(QFutureInterfaceBase *, int)>("_ZN20QFutureInterfaceBase13waitForResultEi");
    real(this, index);
    after(&futures);
}

void QBasicMutex::lockInternal() QT_MUTEX_LOCK_NOEXCEPT
{
    static const auto real = realOf<void (*)(QBasicMutex *)>("_ZN11QBasicMutex12lockInternalEv");
    real(this);
    after(this);
}

void QBasicMutex::unlockInternal() noexcept
{
    static const auto real = realOf<void (*)(QBasicMutex *)>("_ZN11QBasicMutex14unlockInternalEv");
    before(this);
    real(this);
}

void QSemaphore::acquire(int count)
{
    static const auto real = realOf<void (*)(QSemaphore *, int)>("_ZN10QSemaphore7acquireEi");
    real(this, count);
    after(this);
}

bool QSemaphore::tryAcquire(int count, int milliseconds)
{
    static const auto real = realOf<bool (*)(QSemaphore *, int, int)>("_ZN10QSemaphore10tryAcquireEii");
    const bool isAcquired = real(this, count, milliseconds);
    if (isAcquired)
        after(this);
    return isAcquired;
}

void QSemaphore::release(int count)
{
    static const auto real = realOf<void (*)(QSemaphore *, int)>("_ZN10QSemaphore7releaseEi");
    before(this);
    real(this, count);
}
