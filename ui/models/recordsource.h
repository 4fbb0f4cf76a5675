#pragma once

#include "base/language.h"
#include "base/result.h"
#include "model/kinds.h"

#include <QDate>
#include <QJsonObject>

#include <optional>

namespace polku {
class Catalogue;
class Workspace;
} // namespace polku

namespace polku::ui {

/// Where models, editors and forms read and write: the open file, the academy looked at, the words of the screen. The
/// window's desk is one; tests make their own.
class RecordSource
{
public:
    RecordSource() = default;
    virtual ~RecordSource() = default;
    RecordSource(const RecordSource &) = delete;
    RecordSource &operator=(const RecordSource &) = delete;

    /// Null while no file is open.
    virtual Workspace *workspace() const = 0;
    virtual const Catalogue &catalogue() const = 0;
    virtual AcademyId academy() const = 0;
    /// The team that the screen is for, which sees nothing of the others; null: the coach, who sees all of them.
    virtual TeamId team() const { return {}; }
    virtual Language language() const = 0;
    virtual QDate today() const = 0;
    /// Tells the person of a failure: the one error boundary of the window.
    virtual void fail(const Error &error) = 0;
    /// A message at the bottom; with `undoable`, a button that undoes the newest step.
    virtual void say(const QString &message, bool undoable = false) = 0;

    /// What was begun to be written about a record and is not sent yet: it outlives the widget, and with a desk the
    /// window. Empty when there is nothing.
    virtual QString draft(RecordRef record) const
    {
        Q_UNUSED(record)
        return {};
    }
    /// An empty text: sent, or given up.
    virtual void keepDraft(RecordRef record, const QString &text)
    {
        Q_UNUSED(record)
        Q_UNUSED(text)
    }

    /// How the person left something of the screen, by a name ("spelling"); empty when never kept. No part of the
    /// academy.
    virtual QJsonObject view(const QString &name) const
    {
        Q_UNUSED(name)
        return {};
    }
    virtual void keepView(const QString &name, const QJsonObject &view)
    {
        Q_UNUSED(name)
        Q_UNUSED(view)
    }

    /// The value, or nothing when it failed, which the person has then been told.
    template <class T>
    std::optional<T> attempt(Result<T> result)
    {
        if (result)
            return std::move(*result);
        fail(result.error());
        return std::nullopt;
    }
    bool attempt(const Result<void> &result)
    {
        if (!result)
            fail(result.error());
        return result.has_value();
    }
};

} // namespace polku::ui
