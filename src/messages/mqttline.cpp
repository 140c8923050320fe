// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/mqttline.h"

#include "core/growingpause.h"
#include "core/said.h"
#include "messages/logging.h"

#include <mosquitto.h>

#include <array>
#include <atomic>
#include <cerrno>
#include <condition_variable>
#include <csignal>
#include <mutex>
#include <pthread.h>
#include <thread>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr int keepAlive = 30; ///< seconds
constexpr int loopPatience = 1000; ///< ms
constexpr auto steadyAfter = 30s;
constexpr int mostFarewells = 10; ///< rounds of the loop for what is to be sent at the end

/// Lines whose threads are still there.
struct Open {
    std::mutex guard;
    std::condition_variable oneEnded;
    int count = 0;
};

Open &open()
{
    static auto *const all = new Open; // threads may outlive main()
    return *all;
}

Problem unreachable(const Saying &detail)
{
    return {ProblemCode::SourceUnreachable, {}, detail};
}

Saying systemWords(int error)
{
    switch (error) {
    case ECONNREFUSED:
        return Said::BrokerRefusesConnection;
    case ECONNRESET:
    case EPIPE:
        return Said::BrokerClosed;
    case ENETUNREACH:
    case EHOSTUNREACH:
    case ENETDOWN:
    case EBADF: // libmosquitto 2.1 closes a socket that did not connect twice, and tells of that alone
        return Said::NoWayToBroker;
    case ETIMEDOUT:
        return Said::BrokerSilent;
    default:
        return qt_error_string(error);
    }
}

Problem problemOf(int code)
{
    switch (code) {
    case MOSQ_ERR_ERRNO:
        return unreachable(systemWords(errno));
    case MOSQ_ERR_EAI:
        return unreachable(Said::BrokerUnknown);
    case MOSQ_ERR_TLS:
        return unreachable(Said::BrokerNoEncryption);
    case MOSQ_ERR_CONN_LOST:
    case MOSQ_ERR_NO_CONN:
        return unreachable(Said::BrokerClosed);
    default:
        return unreachable(QString::fromUtf8(mosquitto_strerror(code)));
    }
}

/// CONNACK of MQTT 3.1.1.
Problem refusalOf(int code)
{
    static constexpr std::array sentences{Said::BrokerOtherVersion, Said::BrokerRefusesId,
                                          Said::BrokerUnavailable, Said::BrokerRefusesLogin,
                                          Said::BrokerForbids};
    if (code == 0)
        return {};
    const bool isKnown = code > 0 && size_t(code) <= sentences.size();
    return {ProblemCode::UpstreamRefused,
            {},
            isKnown ? Saying(sentences.at(size_t(code) - 1))
                    : Saying(QString::fromUtf8(mosquitto_connack_string(code)))};
}

} // namespace

/// What the two threads share. The library itself may be called from both.
struct MqttLine::Loop {
    explicit Loop(const MqttOptions &told)
        : options(told)
        , mosquitto(mosquitto_new(told.clientId.toUtf8().constData(), true, this))
    {
    }
    ~Loop() { mosquitto_destroy(mosquitto); }
    Loop(const Loop &) = delete;
    Loop &operator=(const Loop &) = delete;

    [[nodiscard]] Problem prepare();
    void run();
    void runOnce(GrowingPause &pause);
    void wait(std::chrono::milliseconds length);
    template <typename Call> void tell(Call call)
    {
        const std::scoped_lock lock(guard);
        if (owner)
            QMetaObject::invokeMethod(
                owner, [line = owner, call] { call(*line); }, Qt::QueuedConnection);
    }

    const MqttOptions options;
    struct mosquitto *const mosquitto;
    std::mutex guard;
    std::condition_variable wakeUp;
    MqttLine *owner = nullptr; ///< null once it is gone
    bool isEnding = false;
    std::atomic<bool> isConnected = false;
    std::atomic<int> lastPublished = 0, lastDelivered = 0; ///< numbers of messages
    Problem refusal; ///< of the last CONNACK; the loop's thread alone
};

Problem MqttLine::Loop::prepare()
{
    if (!mosquitto)
        return unreachable(qt_error_string(errno));
    mosquitto_threaded_set(mosquitto, true);
    if (!options.user.isEmpty())
        mosquitto_username_pw_set(mosquitto, options.user.toUtf8().constData(),
                                  options.password.toUtf8().constData());
    mosquitto_will_set(mosquitto, options.willTopic.toUtf8().constData(), int(options.will.size()),
                       options.will.constData(), 1, true);
    int code = MOSQ_ERR_SUCCESS;
    if (options.isEncrypted && options.caFile.isEmpty())
        code = mosquitto_int_option(mosquitto, MOSQ_OPT_TLS_USE_OS_CERTS, 1);
    else if (options.isEncrypted)
        code = mosquitto_tls_set(mosquitto, options.caFile.toLocal8Bit().constData(), nullptr, nullptr,
                                 nullptr, nullptr);
    mosquitto_connect_callback_set(mosquitto, [](struct mosquitto *, void *self, int answer) {
        auto &loop = *static_cast<Loop *>(self);
        loop.refusal = refusalOf(answer);
        if (loop.refusal)
            return;
        loop.isConnected = true;
        loop.tell([](MqttLine &line) { emit line.connected(); });
    });
    mosquitto_publish_callback_set(mosquitto, [](struct mosquitto *, void *self, int number) {
        auto &loop = *static_cast<Loop *>(self);
        loop.lastDelivered = number;
        loop.tell([number](MqttLine &line) { emit line.delivered(number); });
    });
    return code == MOSQ_ERR_SUCCESS ? Problem() : problemOf(code);
}

void MqttLine::Loop::wait(std::chrono::milliseconds length)
{
    std::unique_lock lock(guard);
    wakeUp.wait_for(lock, length, [this] { return isEnding; });
}

void MqttLine::Loop::runOnce(GrowingPause &pause)
{
    const auto began = std::chrono::steady_clock::now();
    refusal = {};
    int code = mosquitto_connect(mosquitto, options.host.toUtf8().constData(), options.port, keepAlive);
    int farewells = 0;
    while (code == MOSQ_ERR_SUCCESS && !refusal && farewells < mostFarewells) {
        code = mosquitto_loop(mosquitto, loopPatience, 1);
        const std::scoped_lock lock(guard);
        farewells += isEnding;
        // Not before the broker has all: an acknowledgement that finds nobody is to it as if we had vanished.
        if (isEnding && (lastDelivered == lastPublished || farewells == mostFarewells - 1))
            mosquitto_disconnect(mosquitto);
    }
    if (isConnected.exchange(false) && std::chrono::steady_clock::now() - began >= steadyAfter)
        pause.reset(); // one that throws us out at once is asked ever more seldom, too
    const Problem why = refusal ? refusal : problemOf(code);
    tell([why](MqttLine &line) { emit line.lost(why); });
}

void MqttLine::Loop::run()
{
    GrowingPause pause(options.firstPause, options.longestPause);
    for (;;) {
        {
            const std::scoped_lock lock(guard);
            if (isEnding)
                return;
        }
        runOnce(pause);
        wait(pause.next());
    }
}

MqttLine::MqttLine(const MqttOptions &options, QObject *parent)
    : QObject(parent)
{
    static std::once_flag once;
    std::call_once(once, [] { mosquitto_lib_init(); });
    m_loop = std::make_shared<Loop>(options);
    m_loop->owner = this;
    if (const Problem problem = m_loop->prepare()) {
        QMetaObject::invokeMethod(
            this, [this, problem] { emit lost(problem); }, Qt::QueuedConnection);
        return;
    }
    {
        const std::scoped_lock lock(open().guard);
        ++open().count;
    }
    std::thread([loop = m_loop]() mutable {
        sigset_t all; // SIGPIPE, and those that belong to the main thread
        sigfillset(&all);
        pthread_sigmask(SIG_SETMASK, &all, nullptr);
        loop->run();
        loop.reset();
        const std::scoped_lock lock(open().guard);
        --open().count;
        open().oneEnded.notify_all();
    }).detach();
}

MqttLine::~MqttLine()
{
    const std::scoped_lock lock(m_loop->guard);
    m_loop->owner = nullptr;
    m_loop->isEnding = true;
    m_loop->wakeUp.notify_all();
}

bool MqttLine::isConnected() const
{
    return m_loop->isConnected;
}

int MqttLine::publish(const QString &topic, const QByteArray &payload, bool isRetained)
{
    int number = 0;
    if (!m_loop->isConnected)
        return 0;
    const int code = mosquitto_publish(m_loop->mosquitto, &number, topic.toUtf8().constData(),
                                       int(payload.size()), payload.constData(), 1, isRetained);
    if (code != MOSQ_ERR_SUCCESS)
        return 0;
    m_loop->lastPublished = number;
    return number;
}

void MqttLine::waitForAll(std::chrono::milliseconds patience)
{
    std::unique_lock lock(open().guard);
    open().oneEnded.wait_for(lock, patience, [] { return open().count == 0; });
}
