// MapDrawing is an area or a route on its way onto a map, point by point; what was placed is kept with what
// is typed in that record's forms, over the program's end too.
#pragma once

#include "view/formsession.h"
#include "view/mapmarks.h"
#include "view/mapview.h"

#include <QPointer>

namespace piketboek {

class MapDrawing : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(piketboek::FormSession *form READ form WRITE setForm NOTIFY formChanged REQUIRED)
    Q_PROPERTY(QString field READ field WRITE setField NOTIFY fieldChanged REQUIRED)
    Q_PROPERTY(QString known READ known WRITE setKnown NOTIFY knownChanged REQUIRED)
    Q_PROPERTY(bool area READ isArea WRITE setArea NOTIFY changed)
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(bool cleared READ isCleared NOTIFY changed)
    Q_PROPERTY(QString words READ words NOTIFY changed)
    Q_PROPERTY(QString typed READ typed NOTIFY changed)
    Q_PROPERTY(bool readable READ isReadable NOTIFY changed)
    Q_PROPERTY(bool full READ isFull NOTIFY changed)
    Q_PROPERTY(bool ready READ isReady NOTIFY changed)

public:
    static constexpr size_t most = 500;

    using QObject::QObject;

    FormSession *form() const { return m_form; }
    void setForm(FormSession *form);
    QString field() const { return m_field; }
    void setField(const QString &field);
    /// What stands in the field, as it is typed.
    QString known() const { return m_known; }
    void setKnown(const QString &known);

    bool isArea() const { return m_isArea; }
    void setArea(bool isArea);
    int count() const { return static_cast<int>(m_points.size()); }
    /// Whether no point stands, and those that did can be put back.
    bool isCleared() const { return m_points.empty() && !m_cleared.empty(); }
    QString words() const; ///< what it is, how large, and how many points it wants yet
    QString typed() const; ///< as it is typed: "51.8133000,4.6901000; …"
    /// Whether all that was typed in the field is points.
    bool isReadable() const { return m_isReadable; }
    bool isFull() const { return m_points.size() >= most; }
    /// Whether it may be recorded: it is whole, or what stood there is taken away.
    bool isReady() const;

    /// On the world's square, with its record and field.
    MapFigure figure() const;

    /// A point where the middle of that map is; pressed twice in one place it is one point.
    Q_INVOKABLE void add(const piketboek::MapView *view);
    Q_INVOKABLE void dropLast();
    Q_INVOKABLE void clear();
    Q_INVOKABLE void putBack();
    /// Reads again what is typed in the field.
    Q_INVOKABLE void refresh();
    /// That map shows all of it; false while there is no point.
    Q_INVOKABLE bool showOn(piketboek::MapView *view) const;

signals:
    void formChanged();
    void fieldChanged();
    void knownChanged();
    void changed();

private:
    void keep();
    bool isNamedArea() const;
    QString chosenWord() const;
    int wanting() const;

    QPointer<FormSession> m_form;
    QString m_field;
    QString m_known;
    bool m_isArea = true;
    bool m_isReadable = true;
    std::vector<Json> m_cleared;
    std::vector<Json> m_points; ///< positions; of an area each of them once
};

} // namespace piketboek
