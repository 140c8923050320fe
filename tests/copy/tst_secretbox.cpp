// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "copy/secretbox.h"
#include "support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestSecretBox : public QObject {
    Q_OBJECT
private slots:
    void opensWithItsPhraseAlone_data()
    {
        QTest::addColumn<QByteArray>("plain");
        QTest::newRow("words") << QByteArray("user:secret");
        QTest::newRow("nothing") << QByteArray("");
        QTest::newRow("zeros and more") << QByteArray(100'000, '\0') + "end";
    }
    void opensWithItsPhraseAlone()
    {
        QFETCH(const QByteArray, plain);
        const auto box = secretbox::sealed(plain, u"grüne Ampel"_s);
        QVERIFY(box);
        QVERIFY(plain.isEmpty() || !box->contains(plain));
        QCOMPARE(secretbox::opened(*box, u"grüne Ampel"_s), std::optional(plain));
        QCOMPARE(secretbox::opened(*box, u"gru\u0308ne Ampel"_s), std::optional(plain)); // typed elsewhere
        QVERIFY(!secretbox::opened(*box, u"grüne ampel"_s));
        QVERIFY(!secretbox::opened(*box, {}));
    }

    void twoOfTheSameDiffer() { QVERIFY(*secretbox::sealed("x", u"y"_s) != *secretbox::sealed("x", u"y"_s)); }

    void oneBitIsEnoughToRefuse()
    {
        const QByteArray box = *secretbox::sealed("user:secret", u"phrase"_s);
        for (const qsizetype at :
             {qsizetype(0), qsizetype(5), qsizetype(25), qsizetype(34), box.size() - 1}) {
            QByteArray bent = box;
            bent[at] = char(bent.at(at) ^ 1);
            QVERIFY2(!secretbox::opened(bent, u"phrase"_s), qPrintable(QString::number(at)));
        }
        QVERIFY(!secretbox::opened(box.chopped(1), u"phrase"_s));
        QVERIFY(!secretbox::opened({}, u"phrase"_s));
    }
};

PLEXBRIDGE_TEST(TestSecretBox)
#include "tst_secretbox.moc"
